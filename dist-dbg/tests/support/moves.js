/** A second cluster beside a world's own, tenants that live between the two, and what is done about moves. */
import { MoveTenantDocument, TenantMoveDocument } from '../../schema/generated/graphql.js';
import { createSystemContext } from '../../src/app.js';
import { DEMO_PASSWORD } from '../../src/demo.js';
import { serverId } from '../../src/kernel/context.js';
import { seedCommerceDemo } from '../../src/modules/commerce/public.js';
import { moveId, workOnMoves } from '../../src/modules/moves/public.js';
import { onboardTenant } from '../../src/modules/tenancy/public.js';
import { hashPassword } from '../../src/platform/crypto/password.js';
import { withAdmin } from './databases.js';
import { startTestPostgres } from './postgres.js';
import { registerUrl } from './servers.js';
import { until, useWorld } from './world.js';
export const HOME = 'srv_00000000000000000000000000';
export function useMoveWorld(variables = {}) {
    const world = useWorld(variables);
    const found = {};
    before(async () => {
        found.cluster = await startTestPostgres();
        found.there = await registerUrl(world, found.cluster.url, 'there');
        Object.assign(world, found);
    });
    after(() => found.cluster.stop());
    const on = (server, text) => {
        const ask = async (sql) => {
            const results = (await sql.unsafe(text).simple());
            return (Array.isArray(results[0]) ? results.at(-1) : results);
        };
        return server === HOME ? world.sql(ask) : withAdmin(found.cluster.url, ask);
    };
    const stateOf = async (id) => {
        const { tenantMove } = await world.operator.run(TenantMoveDocument, { id });
        if (!tenantMove)
            throw new Error('no move');
        return tenantMove;
    };
    const mover = (more = {}) => ({
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
        async settle(slug, onServer = HOME) {
            const admin = { email: `admin@${slug}.test`, displayName: 'Admin', passwordHash: await hashPassword(DEMO_PASSWORD) };
            const shop = { slug, name: slug, modules: ['commerce'], wish: { serverId: serverId.parse(onServer), region: null }, admin };
            const tenant = await onboardTenant(createSystemContext(world.app.services, 'test'), shop, (tx) => seedCommerceDemo(tx, { shop: 'acme' }));
            return { tenant, ctx: createSystemContext(world.app.services, 'test', tenant) };
        },
        async ask({ id: tenantId }, to) {
            const { moveTenant } = await world.operator.run(MoveTenantDocument, { input: { tenantId, serverId: to } });
            return moveTenant?.id ?? '';
        },
        async checksumOf(server, schema) {
            const tables = await on(server, `select tablename from pg_tables where schemaname = '${schema}' and tablename <> 'migrations' order by 1`);
            const sums = [];
            for (const { tablename } of tables)
                sums.push([
                    tablename,
                    await on(server, `set timezone = 'UTC'; select md5(string_agg(to_jsonb(t)::text, '|' order by to_jsonb(t)::text)) as sum from "${schema}"."${tablename}" t`),
                ]);
            return JSON.stringify(sums);
        },
        async placesOn(server) {
            const rows = await on(server, `select 'schema ' || nspname as name from pg_namespace where nspname ~ '^[mnct]_[0-9a-z]{26}$'
        union all select 'role ' || rolname from pg_roles where rolname ~ '^[mn]_[0-9a-z]{26}' order by 1`);
            return rows.map(({ name }) => String(name));
        },
        workUntil: (id, isSo) => until(async () => {
            await workOnMoves(mover());
            return isSo(await stateOf(id));
        }, 'the move is so far', 60_000),
        async settled(id) {
            await until(async () => {
                await workOnMoves(mover());
                return ((await world.sql((sql) => sql `select 1 from control.tenant_moves where id = ${moveId.toUuid(moveId.parse(id))} and (settled_at is not null or ended_at is not null)`)).length > 0);
            }, 'the move is settled', 30_000);
            return stateOf(id);
        },
    });
}
//# sourceMappingURL=moves.js.map