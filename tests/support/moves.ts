/** A second cluster beside a world's own, tenants that live between the two, and what is done about moves. */
import { MoveTenantDocument, TenantMoveDocument, type TenantMoveQuery } from '../../schema/generated/graphql.js';
import { createSystemContext } from '../../src/app.js';
import { DEMO_PASSWORD } from '../../src/demo.js';
import { type Ctx, type Tenant, serverId } from '../../src/kernel/context.js';
import { seedCommerceDemo } from '../../src/modules/commerce/public.js';
import { type Mover, moveId, workOnMoves } from '../../src/modules/moves/public.js';
import { onboardTenant } from '../../src/modules/tenancy/public.js';
import { hashPassword } from '../../src/platform/crypto/password.js';
import { withAdmin } from './databases.js';
import { type TestPostgres, startTestPostgres } from './postgres.js';
import { registerUrl } from './servers.js';
import { type World, until, useWorld } from './world.js';

export const HOME = 'srv_00000000000000000000000000';

type Row = Readonly<Record<string, unknown>>;
export type MoveState = NonNullable<TenantMoveQuery['tenantMove']>;

export type MoveWorld = World & {
  readonly cluster: TestPostgres;
  /** The id of the second server. */
  readonly there: string;
  mover(more?: Partial<Mover>): Mover;
  /** With the demo's products, and a context of this process. */
  settle(slug: string, onServer?: string): Promise<{ readonly tenant: Tenant; readonly ctx: Ctx }>;
  /** Asks for it, without doing anything about it. Returns the id of the move. */
  ask(tenant: Tenant, to: string): Promise<string>;
  stateOf(id: string): Promise<MoveState>;
  /** Past every lock of the product, on the home server or the second one. */
  on(server: string, text: string): Promise<readonly Row[]>;
  /** The rows of every table of a schema: one text for all; empty where it is not. */
  checksumOf(server: string, schema: string): Promise<string>;
  /** The schemas and roles of tenants and of moves on a server. */
  placesOn(server: string): Promise<readonly string[]>;
  /** Works on moves until this one is so far. */
  workUntil(id: string, isSo: (move: MoveState) => boolean): Promise<void>;
  /** Works on moves until the source may be given up. */
  settled(id: string): Promise<MoveState>;
};

export function useMoveWorld(variables: Record<string, string> = {}): MoveWorld {
  const world = useWorld(variables);
  const found = {} as { cluster: TestPostgres; there: string };
  before(async () => {
    found.cluster = await startTestPostgres();
    found.there = await registerUrl(world, found.cluster.url, 'there');
    Object.assign(world, found);
  });
  after(() => found.cluster.stop());
  const on = (server: string, text: string) => {
    const ask: Parameters<typeof withAdmin<readonly Row[]>>[1] = async (sql) => {
      const results = (await sql.unsafe(text).simple()) as unknown as Row[] | Row[][];
      return (Array.isArray(results[0]) ? results.at(-1) : results) as readonly Row[];
    };
    return server === HOME ? world.sql(ask) : withAdmin(found.cluster.url, ask);
  };
  const stateOf = async (id: string): Promise<MoveState> => {
    const { tenantMove } = await world.operator.run(TenantMoveDocument, { id });
    if (!tenantMove) throw new Error('no move');
    return tenantMove;
  };
  const mover = (more: Partial<Mover> = {}): Mover => ({
    ctx: createSystemContext(world.app.services, 'worker'),
    database: world.app.services.database,
    keepDays: 7,
    ...more,
  });
  return Object.assign(world, {
    ...found,
    mover,
    on,
    stateOf,
    async settle(slug: string, onServer = HOME) {
      const admin = { email: `admin@${slug}.test`, displayName: 'Admin', passwordHash: await hashPassword(DEMO_PASSWORD) };
      const shop = { slug, name: slug, modules: ['commerce'], wish: { serverId: serverId.parse(onServer), region: null }, admin };
      const tenant = await onboardTenant(createSystemContext(world.app.services, 'test'), shop, (tx) => seedCommerceDemo(tx, { shop: 'acme' }));
      return { tenant, ctx: createSystemContext(world.app.services, 'test', tenant) };
    },
    async ask({ id: tenantId }: Tenant, to: string) {
      const { moveTenant } = await world.operator.run(MoveTenantDocument, { input: { tenantId, serverId: to } });
      return moveTenant?.id ?? '';
    },
    async checksumOf(server: string, schema: string) {
      const tables = await on(server, `select tablename from pg_tables where schemaname = '${schema}' and tablename <> 'migrations' order by 1`);
      const sums: unknown[] = [];
      for (const { tablename } of tables)
        sums.push([
          tablename,
          await on(
            server,
            `set timezone = 'UTC'; select md5(string_agg(to_jsonb(t)::text, '|' order by to_jsonb(t)::text)) as sum from "${schema}"."${tablename}" t`,
          ),
        ]);
      return JSON.stringify(sums);
    },
    async placesOn(server: string) {
      const rows = await on(
        server,
        `select 'schema ' || nspname as name from pg_namespace where nspname ~ '^[mnct]_[0-9a-z]{26}$'
        union all select 'role ' || rolname from pg_roles where rolname ~ '^[mn]_[0-9a-z]{26}' order by 1`,
      );
      return rows.map(({ name }) => String(name));
    },
    workUntil: (id: string, isSo: (move: MoveState) => boolean) =>
      until(
        async () => {
          await workOnMoves(mover());
          return isSo(await stateOf(id));
        },
        'the move is so far',
        60_000,
      ),
    async settled(id: string) {
      await until(
        async () => {
          await workOnMoves(mover());
          return (
            (
              await world.sql(
                (sql) =>
                  sql`select 1 from control.tenant_moves where id = ${moveId.toUuid(moveId.parse(id))} and (settled_at is not null or ended_at is not null)`,
              )
            ).length > 0
          );
        },
        'the move is settled',
        30_000,
      );
      return stateOf(id);
    },
  }) as MoveWorld;
}
