/** `npm run bench:tenants [-- --tenants 1000] [--only provisioning|cold|switch|fleet] [--json]`: the figures of the tenant engine, each beside the simple way in the same run. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createApp, createSystemContext, serve } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { variantId } from '../../../src/modules/commerce/ids.js';
import { onboardTenant } from '../../../src/modules/tenancy/public.js';
import { startEmbeddedPostgres } from '../../../src/platform/embedded/postgres.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../../support/config.js';
import { withAdmin } from '../../support/databases.js';
import { measureCold } from './cold.js';
import { figure, print } from './figures.js';
import { measureFleet } from './fleet.js';
import { backendMemory, countCatalog, gatewayMemory, rest } from './footprint.js';
import { measureProvisioning } from './provisioning.js';
import { PLANTED, measureSwitch } from './switch.js';
const TENANTS_MAX = 5_000;
const COLD_TENANTS = 200;
const CONNECTIONS = 10;
const { values } = parseArgs({
    options: { tenants: { type: 'string', default: '1000' }, only: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const wants = (part) => values.only === undefined || values.only === part;
const count = Math.min(TENANTS_MAX, Number(values.tenants));
if (wants('provisioning'))
    await onFreshServer(async (url) => {
        await withApp(url, async (app) => tell(await measureProvisioning(app, url)));
    });
if (values.only !== 'provisioning')
    await onFreshServer(async (url) => {
        const before = await countCatalog(url);
        const tenants = await onboardFleet(url);
        tell(catalogFigures(before, await countCatalog(url)));
        await withApp(url, async (app, config, lifecycle) => {
            const server = await serve(app, config, lifecycle);
            if (wants('cold'))
                tell(await measureCold(app, `http://127.0.0.1:${server.port}`, tenants.slice(-COLD_TENANTS)));
            const memory = gatewayMemory();
            if (!wants('switch'))
                return;
            tell(await measureSwitch(app, tenants, url, CONNECTIONS));
            tell(await memoryFigures(url, memory));
        });
        if (wants('fleet'))
            tell(await measureFleet(url, tenants.map(({ id }) => schemaOf(id))));
    });
process.exit(0);
function tell(figures) {
    for (const one of figures)
        print(one, values.json);
}
/** As in production: what is committed is on disk. */
async function onFreshServer(work) {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'serai-bench-'));
    // Under root the server runs as another user, who must be let in.
    chmodSync(dataDir, 0o755);
    const server = await startEmbeddedPostgres({ dataDir });
    try {
        await work(server.url);
    }
    finally {
        await server.stop();
        rmSync(dataDir, { recursive: true, force: true });
    }
}
async function withApp(url, work) {
    const config = testConfig(url, {
        DATABASE_CONNECTIONS: String(CONNECTIONS),
        DATABASE_WAIT_MS: '60000',
        DEMO: 'false',
    });
    const lifecycle = new Lifecycle();
    try {
        await work(await createApp({ config, databaseUrl: url, log: silentLog, lifecycle }), config, lifecycle);
    }
    finally {
        await lifecycle.stop(silentLog);
    }
}
/** Tenants with one product and one variant, whose ids are the same in all. */
async function onboardFleet(url) {
    const tenants = [];
    await withApp(url, async ({ services }) => {
        const ctx = createSystemContext(services, 'bench');
        for (let index = 0; index < count; index += 1) {
            const slug = `bench-${index}`;
            const admin = { email: `admin@${slug}.test`, displayName: slug, passwordHash: '$argon2id$none' };
            tenants.push(await onboardTenant(ctx, { slug, name: slug, modules: ['commerce'], admin }));
        }
    });
    await withAdmin(url, async (sql) => {
        for (const { id } of tenants) {
            const schema = `"${schemaOf(id)}"`;
            await sql.unsafe(`
        insert into ${schema}.products (id, name, description, created_at, updated_at) values ('01890a5d-ac96-774b-bcce-b302099a8057', 'A', 'B', now(), now());
        insert into ${schema}.variants (id, product_id, sku, title, price_minor, currency_code, stock_on_hand, position, created_at, updated_at)
          values ('${variantId.toUuid(PLANTED)}', '01890a5d-ac96-774b-bcce-b302099a8057', 'A-1', 'A', 100, 'EUR', 5, 0, now(), now())`);
        }
    });
    await rest(url);
    return tenants;
}
function catalogFigures(before, after) {
    return [
        figure({ metric: 'catalog_relations_per_tenant', value: (after.relations - before.relations) / count, unit: 'rows' }),
        figure({ metric: 'catalog_rows_per_tenant', value: (after.rows - before.rows) / count, unit: 'rows' }),
    ];
}
async function memoryFigures(url, before) {
    const backends = await backendMemory(url);
    return [
        figure({ metric: `gateway_memory_mib_after_${count}_tenants`, value: gatewayMemory(), unit: 'MiB' }),
        figure({ metric: `gateway_memory_growth_mib_after_${count}_tenants`, value: gatewayMemory() - before, unit: 'MiB' }),
        ...(backends === null ? [] : [figure({ metric: `backend_memory_mib_after_${count}_tenants`, value: backends, unit: 'MiB' })]),
    ];
}
//# sourceMappingURL=bench.js.map