/** `npm run bench:audit [-- --json]`: what the audit trail costs writers, and how fast it is sealed and verified, in one run. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { createApp, createSystemContext } from '../../src/app.js';
import { schemaOf } from '../../src/kernel/context.js';
import { defineIdKind } from '../../src/kernel/ids.js';
import { sealTrail, verifyTenantTrail } from '../../src/modules/audit/public.js';
import { productUpdated } from '../../src/modules/commerce/events.js';
import { onboardTenant } from '../../src/modules/tenancy/public.js';
import { startEmbeddedPostgres } from '../../src/platform/embedded/postgres.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../support/config.js';
import { withAdmin } from '../support/databases.js';
const ROUNDS = 6;
const WRITES = 500;
const BULK_ROWS = 20_000;
const PRODUCT = '00000000-0000-7000-8000-000000000001';
const productId = defineIdKind('prd');
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'serai-bench-'));
chmodSync(dataDir, 0o755);
// As in production: what is committed is on disk.
const postgres = await startEmbeddedPostgres({ dataDir });
const lifecycle = new Lifecycle();
try {
    const { services } = await createApp({ config: testConfig(postgres.url), databaseUrl: postgres.url, log: silentLog, lifecycle });
    const control = createSystemContext(services, 'bench');
    const admin = { email: 'admin@bench.test', displayName: 'Admin', passwordHash: 'none' };
    const tenant = await onboardTenant(control, { slug: 'bench', name: 'Bench', modules: ['commerce'], admin });
    const ctx = createSystemContext(services, 'bench', tenant);
    await seed();
    const times = { one: { on: [], off: [] }, bulk: { on: [], off: [] } };
    for (let round = 0; round < ROUNDS; round += 1) {
        for (const state of ['on', 'off']) {
            await watch(state);
            times.one[state].push((await timeOf(singles)) / WRITES);
            times.bulk[state].push((await timeOf(bulk)) / BULK_ROWS);
        }
    }
    tell('audited_write_ms', median(times.one.on), median(times.one.off));
    tell('audited_bulk_row_ms', median(times.bulk.on), median(times.bulk.off));
    let sealed = 0;
    const sealMs = await timeOf(async () => {
        sealed = await sealTrail(control, tenant);
    });
    tell('sealed_rows_per_second', (sealed * 1_000) / sealMs, null);
    const verifyMs = await timeOf(async () => {
        const { intact, problem } = await verifyTenantTrail(ctx, { after: 0, budgetMs: Number.POSITIVE_INFINITY });
        if (!intact)
            throw new Error(JSON.stringify(problem));
    });
    tell('verified_rows_per_second', (sealed * 1_000) / verifyMs, null);
    async function seed() {
        await ctx.write(async ({ db }) => {
            await db.execute(sql `insert into products (id, name, description, created_at, updated_at) values (${PRODUCT}::uuid, 'Bench', '', now(), now())`);
            await db.execute(sql `insert into variants (id, product_id, sku, title, price_minor, currency_code, stock_on_hand, position, created_at, updated_at)
        select gen_random_uuid(), ${PRODUCT}::uuid, 'SKU-' || n, 'Title', n, 'EUR', 1, n, now(), now() from generate_series(1, ${BULK_ROWS}) n`);
        });
    }
    /** One row in a unit of work of its own that tells an event, as a mutation does it. */
    async function singles() {
        for (let write = 0; write < WRITES; write += 1) {
            await ctx.write(async ({ db, emit }) => {
                await db.execute(sql `update variants set price_minor = price_minor + 1, version = version + 1, updated_at = now() where product_id = ${PRODUCT} and position = ${write}`);
                emit(productUpdated({ productId: productId.fromUuid(PRODUCT), name: 'Bench', categoryId: null, version: 1 }));
            });
        }
    }
    async function bulk() {
        await ctx.write(({ db }) => db.execute(sql `update variants set price_minor = price_minor + 1, version = version + 1, updated_at = now()`));
    }
    async function watch(state) {
        const word = state === 'on' ? 'enable' : 'disable';
        await withAdmin(postgres.url, (as) => as.unsafe(`alter table "${schemaOf(tenant.id)}".variants ${word} trigger audit`));
        await withAdmin(postgres.url, (as) => as.unsafe(`vacuum analyze "${schemaOf(tenant.id)}".variants`));
    }
}
finally {
    await lifecycle.stop(silentLog);
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
}
async function timeOf(work) {
    const began = performance.now();
    await work();
    return performance.now() - began;
}
function median(times) {
    return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
function tell(metric, value, against) {
    const rounded = (number) => Number(number.toPrecision(4));
    const figure = { metric, value: rounded(value), ...(against === null ? {} : { against: rounded(against), ratio: rounded(value / against) }) };
    const beside = against === null ? '' : `, ${figure.against} without the trail (${figure.ratio} times)`;
    process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(figure) : `${metric.padEnd(28)} ${figure.value}${beside}`}\n`);
}
process.exit(0);
//# sourceMappingURL=audit.js.map