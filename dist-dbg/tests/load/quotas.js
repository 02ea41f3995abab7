/**
 * `npm run bench:quotas [-- --json]`: what a limit costs the writes of one tenant, beside simpler ways to keep it, in one run. Each transaction
 * adds a customer, claims its place, and then goes on for some milliseconds, as transactions do that do more than that.
 */
import { sql } from 'drizzle-orm';
import { createApp, createSystemContext } from '../../src/app.js';
import { schemaOf } from '../../src/kernel/context.js';
import { customerId } from '../../src/modules/commerce/ids.js';
import { claim } from '../../src/modules/entitlements/public.js';
import { onboardTenant } from '../../src/modules/tenancy/public.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../support/config.js';
import { withAdmin } from '../support/databases.js';
import { startTestPostgres } from '../support/postgres.js';
const WRITERS = 16;
const WRITES = 1_600;
/** Fewer than this are left, so that each claim is made in turn. */
const NEAR_THE_LIMIT = 200;
const FAR = 1_000_000_000;
const GOES_ON_SECONDS = 0.005;
const ROWS_BEFORE = 50_000;
const postgres = await startTestPostgres();
const lifecycle = new Lifecycle();
const config = testConfig(postgres.url, { DATABASE_CONNECTIONS: String(WRITERS), DATABASE_WAIT_MS: '60000', LOCK_TIMEOUT_MS: '60000' });
const { services } = await createApp({ config, databaseUrl: postgres.url, log: silentLog, lifecycle });
const admin = { email: 'admin@bench.test', displayName: 'Bench', passwordHash: '$argon2id$none' };
const made = await onboardTenant(createSystemContext(services, 'bench'), { slug: 'bench', name: 'Bench', modules: ['commerce'], admin });
const schema = `"${schemaOf(made.id)}"`;
await withAdmin(postgres.url, (server) => server
    .unsafe(`create table ${schema}.simple_counter as select 0::bigint as used; grant select, update on ${schema}.simple_counter to ${schema};
      insert into ${schema}.customers (id, email, display_name, created_at, updated_at)
      select gen_random_uuid(), n || '@bench.test', 'x', now(), now() from generate_series(1, ${ROWS_BEFORE}) n`)
    .simple());
/** As if its plan said so. */
const under = (records) => ({
    ...made,
    entitlements: { ...made.entitlements, revision: String(records), quotas: { ...made.entitlements.quotas, records } },
});
const ways = [
    { metric: 'quota_none', writes: WRITES, limit: null, keep: (tx) => claim(tx, 'records', 1) },
    { metric: 'quota_far_from_the_limit', writes: WRITES, limit: FAR, keep: (tx) => claim(tx, 'records', 1) },
    { metric: 'quota_near_the_limit', writes: NEAR_THE_LIMIT, limit: NEAR_THE_LIMIT, keep: (tx) => claim(tx, 'records', 1) },
    {
        metric: 'quota_simple_one_row',
        writes: WRITES,
        limit: null,
        keep: (tx) => tx.db.execute(sql `update simple_counter set used = used + 1 where used + 1 <= ${FAR}::bigint`),
    },
    {
        metric: 'quota_simple_count_under_lock',
        writes: NEAR_THE_LIMIT,
        limit: null,
        keep: async (tx) => {
            await tx.db.execute(sql `select pg_advisory_xact_lock(1)`);
            await tx.db.execute(sql `select count(*) from customers`);
        },
    },
];
async function measure({ writes, limit, keep }, goesOnSeconds) {
    const counted = await countCustomers();
    const ctx = createSystemContext(services, 'bench', under(limit === NEAR_THE_LIMIT ? counted + NEAR_THE_LIMIT : limit));
    let next = 0;
    const write = () => ctx.write(async (tx) => {
        const id = customerId.toUuid(customerId.mint());
        await tx.db.execute(sql `insert into customers (id, email, display_name, created_at, updated_at) values (${id}, ${id}, 'x', now(), now())`);
        await keep(tx);
        if (goesOnSeconds > 0)
            await tx.db.execute(sql `select pg_sleep(${goesOnSeconds})`);
    });
    await write();
    const began = performance.now();
    await Promise.all(Array.from({ length: WRITERS }, async () => {
        while (next < writes - WRITERS) {
            next += 1;
            await write();
        }
    }));
    return next / ((performance.now() - began) / 1_000);
}
function countCustomers() {
    return withAdmin(postgres.url, async (server) => Number((await server.unsafe(`select (select count(*) from ${schema}.customers) as count`))[0]?.['count']));
}
for (const goesOnSeconds of [0, GOES_ON_SECONDS]) {
    let free = 0;
    for (const way of ways) {
        const value = await measure(way, goesOnSeconds);
        if (way.limit === null && free === 0)
            free = value;
        const figure = {
            metric: `${way.metric}_${goesOnSeconds * 1_000}_ms_after`,
            value: Math.round(value),
            unit: 'writes/s',
            against: Math.round(free),
            ratio: Number((value / free).toFixed(2)),
        };
        const text = `${figure.metric.padEnd(46)} ${figure.value} writes/s, without a limit ${figure.against} (${figure.ratio})`;
        process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(figure) : text}\n`);
    }
}
await lifecycle.stop(silentLog);
await postgres.stop();
process.exit(0);
//# sourceMappingURL=quotas.js.map