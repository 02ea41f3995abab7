/** `npm run bench:revocation [-- --json]`: how long a right that was taken is still there on two processes, and what requests pay for it. */
import { createApp, createSystemContext } from '../../src/app.js';
import { seedDemo } from '../../src/demo.js';
import { getRights, userId } from '../../src/modules/access/public.js';
import { Lifecycle } from '../../src/platform/lifecycle/lifecycle.js';
import { Client } from '../support/client.js';
import { silentLog, testConfig } from '../support/config.js';
import { startGatewayProcess } from '../support/gateway-process.js';
import { startTestPostgres } from '../support/postgres.js';
const REVOCATIONS = 30;
const CHECKS = 1_000_000;
const READS = 500;
const postgres = await startTestPostgres();
const lifecycle = new Lifecycle();
const app = await createApp({ config: testConfig(postgres.url), databaseUrl: postgres.url, log: silentLog, lifecycle });
await seedDemo(createSystemContext(app.services, 'bench'));
const gateways = await Promise.all([startGatewayProcess(postgres.url), startGatewayProcess(postgres.url)]);
const [{ url }] = gateways;
const admin = new Client({ url, tenant: 'acme', email: 'admin@acme.test' });
const token = await new Client({ url, tenant: 'acme', email: 'member@acme.test' }).token();
const { data } = await admin.send('{ roles { nodes { id name } } users(first: 100) { nodes { id email } } }');
const roleId = data?.roles.nodes.find(({ name }) => name === 'Manager')?.id;
const memberId = data?.users.nodes.find(({ email }) => email === 'member@acme.test')?.id ?? '';
async function mayAsk(where) {
    const anonymous = new Client({ url: where, tenant: 'acme', email: null });
    return (await anonymous.send('{ roles { totalCount } }', {}, { authorization: `Bearer ${token}` })).errors.length === 0;
}
/** Milliseconds from the answer of the change until both processes go by it. */
async function change(mutation, { may }) {
    await admin.send(`mutation ($role: ID!, $user: ID!) { ${mutation}(input: { roleId: $role, userId: $user }) { grantedAt } }`, {
        role: roleId,
        user: memberId,
    });
    const began = performance.now();
    for (const gateway of gateways)
        while ((await mayAsk(gateway.url)) !== may)
            await pause(2);
    return performance.now() - began;
}
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const given = [];
const taken = [];
for (let round = 0; round < REVOCATIONS; round += 1) {
    // So that no change comes at the same moment of the second as the one before.
    await pause(Math.random() * 1_000);
    given.push(await change('assignRole', { may: true }));
    await pause(Math.random() * 1_000);
    taken.push(await change('unassignRole', { may: false }));
}
const tenant = await app.directory.findBySlug('acme');
if (tenant === null)
    throw new Error('the demo has no tenant acme');
const ctx = createSystemContext(app.services, 'bench', tenant);
const reads = [];
for (let read = 0; read < READS; read += 1) {
    const began = performance.now();
    await ctx.read((db) => getRights(db, ctx, userId.parse(memberId)));
    reads.push(performance.now() - began);
}
const { permissions, stamp } = await ctx.read((db) => getRights(db, ctx, userId.parse(memberId)));
const assurance = { methods: ['pwd'], authenticatedAt: new Date() };
const claims = { kind: 'user', subjectId: memberId, sessionId: '', tenantId: tenant.id, permissions, rights: stamp, assurance };
let held = 0;
const began = performance.now();
for (let check = 0; check < CHECKS; check += 1)
    if ('permissions' in app.rights.standingOf(claims, tenant))
        held += 1;
const nanoseconds = ((performance.now() - began) * 1e6) / held;
for (const gateway of gateways)
    await gateway.stop();
await lifecycle.stop(silentLog);
await postgres.stop();
const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const figures = [
    { metric: 'right_taken_p50_ms', value: percentile(taken, 0.5) },
    { metric: 'right_taken_max_ms', value: percentile(taken, 1) },
    { metric: 'right_given_p50_ms', value: percentile(given, 0.5) },
    { metric: 'right_given_max_ms', value: percentile(given, 1) },
    { metric: 'rights_read_anew_p50_ms', value: percentile(reads, 0.5) },
    { metric: 'rights_checked_per_request_ns', value: nanoseconds },
];
for (const { metric, value } of figures) {
    const figure = { metric, value: Number(value.toFixed(2)) };
    process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(figure)}\n` : `${metric.padEnd(32)} ${figure.value}\n`);
}
//# sourceMappingURL=revocation.js.map