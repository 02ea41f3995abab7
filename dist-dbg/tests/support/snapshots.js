/** A worker for snapshots with a directory of its own, and the way of a tenant from a snapshot to a restored state. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { RestoreTenantDocument, TakeTenantSnapshotDocument, TenantRestoreDocument, TenantSnapshotDocument } from '../../schema/generated/graphql.js';
import { createSystemContext } from '../../src/app.js';
import { DEMO_PASSWORD } from '../../src/demo.js';
import { schemaOf } from '../../src/kernel/context.js';
import { seedCommerceDemo } from '../../src/modules/commerce/public.js';
import { SnapshotArchive, workOnSnapshots } from '../../src/modules/snapshots/public.js';
import { onboardTenant } from '../../src/modules/tenancy/public.js';
import { hashPassword } from '../../src/platform/crypto/password.js';
import { MasterSecret } from '../../src/platform/crypto/secret.js';
import { DirectoryStore } from '../../src/platform/files/directory-store.js';
import { useWorld } from './world.js';
export const TEST_SECRET = 'for-tests-only-and-long-enough-to-be-one';
/** In a directory that is gone when the tests are over. */
export function useSnapshotHands(world, dir = useSnapshotDir()) {
    const keeper = (settings = {}) => ({
        ctx: createSystemContext(world.app.services, 'worker'),
        database: world.app.services.database,
        archive: new SnapshotArchive(new DirectoryStore(dir), new MasterSecret(TEST_SECRET)),
        settings: { dir, everyHours: 0, keep: 7, restoreKeepDays: 7, ...settings },
    });
    return {
        dir,
        keeper,
        async snapshot({ id: tenantId }) {
            const { takeTenantSnapshot } = await world.operator.run(TakeTenantSnapshotDocument, { input: { tenantId } });
            await workOnSnapshots(keeper());
            const { tenantSnapshot } = await world.operator.run(TenantSnapshotDocument, { id: takeTenantSnapshot?.id ?? '' });
            if (tenantSnapshot?.status !== 'TAKEN')
                throw new Error(`not taken: ${tenantSnapshot?.failureReason} ${tenantSnapshot?.failureMessage}`);
            return tenantSnapshot.id;
        },
        async restore({ id: tenantId }, which) {
            const { restoreTenant } = await world.operator.run(RestoreTenantDocument, { input: { tenantId, ...which } });
            await workOnSnapshots(keeper());
            const { tenantRestore } = await world.operator.run(TenantRestoreDocument, { id: restoreTenant?.id ?? '' });
            if (tenantRestore?.status !== 'READY')
                throw new Error(`not ready: ${tenantRestore?.failureReason} ${tenantRestore?.failureMessage}`);
            return tenantRestore.id;
        },
    };
}
function useSnapshotDir() {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'serai-snapshots-'));
    after(() => rmSync(dir, { recursive: true, force: true }));
    return dir;
}
export function useSnapshotWorld(variables = {}) {
    const dir = useSnapshotDir();
    const world = useWorld({ SNAPSHOT_DIR: dir, ...variables });
    const own = {};
    before(async () => {
        own.harbour = await settle(world, 'harbour');
        own.island = await settle(world, 'island');
        Object.assign(world, own);
    });
    return Object.assign(world, useSnapshotHands(world, dir), {
        ...own,
        checksumOf: (schema) => world.sql(async (sql) => {
            const tables = await sql `select tablename from pg_tables where schemaname = ${schema} order by 1`;
            const sums = [];
            for (const { tablename } of tables)
                sums.push([
                    tablename,
                    (await sql.unsafe(`select md5(string_agg(t::text, '|' order by t::text)) as sum from "${schema}"."${tablename}" t`))[0]?.['sum'],
                ]);
            return JSON.stringify(sums);
        }),
        asAdmin: async (tenant, text) => {
            const results = await world.sql((sql) => sql.unsafe(`set search_path to "${schemaOf(tenant.id)}"; ${text}`).simple());
            return results.at(-1) ?? [];
        },
    });
}
/** With the demo's products, and an administrator. */
async function settle({ app, client }, slug) {
    const admin = { email: `admin@${slug}.test`, displayName: 'Admin', passwordHash: await hashPassword(DEMO_PASSWORD) };
    const shop = { slug, name: slug, modules: ['commerce'], admin };
    const tenant = await onboardTenant(createSystemContext(app.services, 'test'), shop, (tx) => seedCommerceDemo(tx, { shop: 'acme' }));
    return { tenant, ctx: createSystemContext(app.services, 'test', tenant), admin: client({ tenant: slug, email: admin.email }) };
}
//# sourceMappingURL=snapshots.js.map