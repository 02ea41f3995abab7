/** `npm run bench:moves [-- --rows 100000] [--json]`: how long a move to another cluster takes while the tenant is in use, and how long writes wait for it. */
import { sql } from 'drizzle-orm';
import { createApp, createSystemContext } from '../../src/app.js';
import { schemaOf, serverId } from '../../src/kernel/context.js';
import { getTenantMove, moveTenant, workOnMove } from '../../src/modules/moves/public.js';
import { registerServer } from '../../src/modules/servers/registry/service.js';
import { onboardTenant } from '../../src/modules/tenancy/public.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../support/config.js';
import { withAdmin } from '../support/databases.js';
import { startTestPostgres } from '../support/postgres.js';
const WRITERS = 4;
const asked = process.argv.indexOf('--rows');
const rows = asked > 0 ? Number(process.argv[asked + 1]) : 100_000;
const [home, there] = [await startTestPostgres(), await startTestPostgres()];
const lifecycle = new Lifecycle();
const { services, servers } = await createApp({ config: testConfig(home.url), databaseUrl: home.url, log: silentLog, lifecycle });
const ctx = createSystemContext(services, 'bench');
const admin = { email: 'admin@bench.test', displayName: 'Admin', passwordHash: 'none' };
const tenant = await onboardTenant(ctx, { slug: 'bench-shop', name: 'bench-shop', modules: ['commerce'], admin });
const schema = schemaOf(tenant.id);
await withAdmin(home.url, (admin) => admin
    .unsafe(`set search_path to "${schema}"; insert into customers (id, email, display_name, phone, created_at, updated_at)
       select gen_random_uuid(), 'person-' || n || '@bench.test', md5(n::text), n::text, now(), now() from generate_series(1, ${rows}) n; analyze customers`)
    .simple());
const { hostname, port, pathname, username, password } = new URL(there.url);
const target = await registerServer(ctx, {
    name: 'there',
    kind: 'postgres',
    host: hostname,
    port: Number(port),
    database: pathname.slice(1),
    login: username,
    password,
    tls: 'DISABLE',
    region: undefined,
    capacity: undefined,
    weight: undefined,
    directHost: null,
    directPort: null,
});
await servers.lookAgain();
const works = createSystemContext(services, 'bench', tenant);
const waits = { reads: [0], writes: [0] };
let isOver = false;
/** One row of many, so that writers meet each other as little as they do in life. */
const pick = () => `person-${1 + Math.floor(Math.random() * rows)}@bench.test`;
async function timed(kind, work) {
    const began = performance.now();
    await work();
    waits[kind].push(performance.now() - began);
}
const traffic = Array.from({ length: WRITERS }, async () => {
    while (!isOver) {
        await timed('writes', () => works.write((tx) => tx.db.execute(sql `update customers set phone = '1' where email = ${pick()}`)));
        await timed('reads', () => works.read((db) => db.execute(sql `select id from customers where email = ${pick()}`)));
    }
});
const { id } = await moveTenant(ctx, { tenantId: tenant.id, serverId: serverId.parse(target.id) });
const began = performance.now();
await workOnMove({ ctx, database: services.database, keepDays: 7 }, { id, tenantId: tenant.id });
const seconds = (performance.now() - began) / 1_000;
isOver = true;
await Promise.all(traffic);
const move = await getTenantMove(ctx, id);
const figures = [
    { metric: 'move_rows', value: move.rows ?? 0, unit: 'rows' },
    { metric: 'move_rows_caught_up', value: move.rowsCaughtUp, unit: 'rows' },
    { metric: 'move_seconds', value: seconds, unit: 's' },
    { metric: 'move_write_pause_ms', value: move.pauseMs ?? -1, unit: 'ms' },
    { metric: 'move_slowest_write_ms', value: Math.max(...waits.writes), unit: 'ms' },
    { metric: 'move_slowest_read_ms', value: Math.max(...waits.reads), unit: 'ms' },
    { metric: 'move_writes_meanwhile', value: waits.writes.length, unit: 'writes' },
];
for (const figure of figures) {
    const { metric, value, unit } = figure;
    process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(figure)}\n` : `${metric.padEnd(26)} ${value.toFixed(1).padStart(12)} ${unit}\n`);
}
if (move.switchedAt === null)
    process.stderr.write(`It did not move: ${move.failureMessage}\n`);
await lifecycle.stop(silentLog);
await Promise.all([home.stop(), there.stop()]);
process.exit(move.switchedAt === null ? 1 : 0);
//# sourceMappingURL=moves.js.map