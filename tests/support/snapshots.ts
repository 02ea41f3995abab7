/** A worker for snapshots with a directory of its own, and the way of a tenant from a snapshot to a restored state. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { RestoreTenantDocument, TakeTenantSnapshotDocument, TenantRestoreDocument, TenantSnapshotDocument } from '../../schema/generated/graphql.js';
import { createSystemContext } from '../../src/app.js';
import { DEMO_PASSWORD } from '../../src/demo.js';
import { type Ctx, type Tenant, schemaOf } from '../../src/kernel/context.js';
import { seedCommerceDemo } from '../../src/modules/commerce/public.js';
import { type Keeper, SnapshotArchive, workOnSnapshots } from '../../src/modules/snapshots/public.js';
import { onboardTenant } from '../../src/modules/tenancy/public.js';
import { hashPassword } from '../../src/platform/crypto/password.js';
import { MasterSecret } from '../../src/platform/crypto/secret.js';
import { DirectoryStore } from '../../src/platform/files/directory-store.js';
import type { Client } from './client.js';
import { type World, useWorld } from './world.js';

export const TEST_SECRET = 'for-tests-only-and-long-enough-to-be-one';

/** A tenant of this world alone: roles belong to the whole server, and those of acme and globex are shared with the copies of the template. */
export type OwnTenant = { readonly tenant: Tenant; readonly ctx: Ctx; readonly admin: Client };

type Row = Readonly<Record<string, unknown>>;

/** What asks for snapshots and restores through GraphQL, and does them with a worker's hands. */
export type SnapshotHands = {
  readonly dir: string;
  keeper(settings?: Partial<Keeper['settings']>): Keeper;
  /** Returns the snapshot's id. */
  snapshot(tenant: Tenant): Promise<string>;
  /** Returns the id of the restore. */
  restore(tenant: Tenant, which: { snapshotId: string } | { at: string }): Promise<string>;
};

export type SnapshotWorld = World &
  SnapshotHands & {
    readonly harbour: OwnTenant;
    readonly island: OwnTenant;
    /** The rows of every table of a schema, the order of the rows aside: one hash for all. */
    checksumOf(schema: string): Promise<string>;
    /** Past every lock of the product, in the tenant's schema. Returns the rows of the last statement. */
    asAdmin(tenant: Tenant, text: string): Promise<readonly Row[]>;
  };

/** In a directory that is gone when the tests are over. */
export function useSnapshotHands(world: World, dir = useSnapshotDir()): SnapshotHands {
  const keeper = (settings: Partial<Keeper['settings']> = {}): Keeper => ({
    ctx: createSystemContext(world.app.services, 'worker'),
    database: world.app.services.database,
    archive: new SnapshotArchive(new DirectoryStore(dir), new MasterSecret(TEST_SECRET)),
    settings: { dir, everyHours: 0, keep: 7, restoreKeepDays: 7, ...settings },
  });
  return {
    dir,
    keeper,
    async snapshot({ id: tenantId }: Tenant) {
      const { takeTenantSnapshot } = await world.operator.run(TakeTenantSnapshotDocument, { input: { tenantId } });
      await workOnSnapshots(keeper());
      const { tenantSnapshot } = await world.operator.run(TenantSnapshotDocument, { id: takeTenantSnapshot?.id ?? '' });
      if (tenantSnapshot?.status !== 'TAKEN') throw new Error(`not taken: ${tenantSnapshot?.failureReason} ${tenantSnapshot?.failureMessage}`);
      return tenantSnapshot.id;
    },
    async restore({ id: tenantId }: Tenant, which: { snapshotId: string } | { at: string }) {
      const { restoreTenant } = await world.operator.run(RestoreTenantDocument, { input: { tenantId, ...which } });
      await workOnSnapshots(keeper());
      const { tenantRestore } = await world.operator.run(TenantRestoreDocument, { id: restoreTenant?.id ?? '' });
      if (tenantRestore?.status !== 'READY') throw new Error(`not ready: ${tenantRestore?.failureReason} ${tenantRestore?.failureMessage}`);
      return tenantRestore.id;
    },
  };
}

function useSnapshotDir(): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'serai-snapshots-'));
  after(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

export function useSnapshotWorld(variables: Record<string, string> = {}): SnapshotWorld {
  const dir = useSnapshotDir();
  const world = useWorld({ SNAPSHOT_DIR: dir, ...variables });
  const own = {} as { harbour: OwnTenant; island: OwnTenant };
  before(async () => {
    own.harbour = await settle(world, 'harbour');
    own.island = await settle(world, 'island');
    Object.assign(world, own);
  });
  return Object.assign(world, useSnapshotHands(world, dir), {
    ...own,
    checksumOf: (schema: string) =>
      world.sql(async (sql) => {
        const tables = await sql`select tablename from pg_tables where schemaname = ${schema} order by 1`;
        const sums: unknown[] = [];
        for (const { tablename } of tables)
          sums.push([
            tablename,
            (await sql.unsafe(`select md5(string_agg(t::text, '|' order by t::text)) as sum from "${schema}"."${tablename}" t`))[0]?.['sum'],
          ]);
        return JSON.stringify(sums);
      }),
    asAdmin: async (tenant: Tenant, text: string) => {
      const results = await world.sql(
        (sql) => sql.unsafe(`set search_path to "${schemaOf(tenant.id)}"; ${text}`).simple() as unknown as Promise<Row[][]>,
      );
      return results.at(-1) ?? [];
    },
  });
}

/** With the demo's products, and an administrator. */
async function settle({ app, client }: World, slug: string): Promise<OwnTenant> {
  const admin = { email: `admin@${slug}.test`, displayName: 'Admin', passwordHash: await hashPassword(DEMO_PASSWORD) };
  const shop = { slug, name: slug, modules: ['commerce'], admin };
  const tenant = await onboardTenant(createSystemContext(app.services, 'test'), shop, (tx) => seedCommerceDemo(tx, { shop: 'acme' }));
  return { tenant, ctx: createSystemContext(app.services, 'test', tenant), admin: client({ tenant: slug, email: admin.email }) };
}
