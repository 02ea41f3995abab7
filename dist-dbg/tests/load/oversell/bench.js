/**
 * `npm run bench:oversell [-- --buyers 200 --units 10 --json]`: two gateways on one database, more buyers than pieces, answers that are lost, and one of the
 * processes killed when half of it is sold. Exits with 1 where stock, orders, payments, events or buyers disagree.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createApp, createSystemContext } from '../../../src/app.js';
import { seedDemo } from '../../../src/demo.js';
import { listDiscrepancies } from '../../../src/modules/inventory/discrepancies/queries.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { Client } from '../../support/client.js';
import { silentLog, testConfig } from '../../support/config.js';
import { startGatewayProcess } from '../../support/gateway-process.js';
import { startTestPostgres } from '../../support/postgres.js';
import { compareBooks, disagreements } from './agreement.js';
import { race } from './race.js';
import { openShop } from './shop.js';
const { values } = parseArgs({
    options: {
        buyers: { type: 'string', default: '200' },
        units: { type: 'string', default: '10' },
        json: { type: 'boolean', default: false },
    },
});
const buyers = Math.max(1, Math.min(5_000, Number(values.buyers)));
const units = Math.max(1, Math.min(1_000_000, Number(values.units)));
const TENANT = 'acme';
/** After what the other process still had in hand when the last buyer was answered. */
const SETTLED_MS = 500;
const postgres = await startTestPostgres();
const lifecycle = new Lifecycle();
const { services, directory } = await createApp({ config: testConfig(postgres.url), databaseUrl: postgres.url, log: silentLog, lifecycle });
await seedDemo(createSystemContext(services, 'bench'));
const tenant = await directory.findBySlug(TENANT);
if (tenant === null)
    throw new Error(`the demo has no tenant ${TENANT}`);
// Buyers come from addresses of their own, as a proxy tells.
const variables = { TRUSTED_PROXIES: '127.0.0.1', DATABASE_CONNECTIONS: '8' };
const first = await startGatewayProcess(postgres.url, variables);
const shop = await openShop(new Client({ url: first.url, tenant: TENANT, email: 'admin@acme.test' }), { tenant: TENANT, units });
const second = await startGatewayProcess(postgres.url, variables);
const began = performance.now();
const gateways = { urls: [first.url, second.url] };
let killed = 0;
const outcomes = await race({
    ...{ shop, buyers, gateways },
    midway: () => {
        second.child.kill('SIGKILL');
        killed += 1;
    },
});
const seconds = (performance.now() - began) / 1_000;
await sleep(SETTLED_MS);
const books = await compareBooks(postgres.url, { ...shop, tenantId: tenant.id }, outcomes);
const unexplained = await createSystemContext(services, 'bench', tenant).read((db) => listDiscrepancies(db, 100));
await Promise.all([first.stop(), second.stop()]);
await lifecycle.stop(silentLog);
await postgres.stop();
const figures = [
    { metric: 'oversell_buyers', value: buyers, unit: 'buyers' },
    { metric: 'oversell_units', value: units, unit: 'units' },
    { metric: 'oversell_orders', value: books.orders, unit: 'orders' },
    { metric: 'oversell_units_sold', value: books.unitsSold, unit: 'units' },
    { metric: 'oversell_refused', value: outcomes.filter(({ orderId }) => orderId === null).length, unit: 'buyers' },
    { metric: 'oversell_answers_lost', value: outcomes.reduce((sum, { lost }) => sum + lost, 0), unit: 'answers' },
    { metric: 'oversell_processes_killed', value: killed, unit: 'processes' },
    { metric: 'oversell_seconds', value: Number(seconds.toFixed(1)), unit: 's' },
    { metric: 'oversell_comparisons', value: books.findings.length + 1, unit: 'comparisons' },
    { metric: 'oversell_disagreements', value: disagreements(books).length + unexplained.length, unit: 'comparisons' },
];
for (const figure of figures) {
    const line = `${figure.metric.padEnd(28)} ${String(figure.value).padStart(8)} ${figure.unit}`;
    process.stdout.write(`${values.json ? JSON.stringify(figure) : line}\n`);
}
for (const { what, found, expected } of disagreements(books))
    process.stderr.write(`DISAGREES: ${what}: ${found}, expected ${expected}\n`);
for (const { itemId, of, stored, derived } of unexplained)
    process.stderr.write(`DISAGREES: ${of} of ${itemId}: ${stored}, by its movements ${derived}\n`);
process.exit(disagreements(books).length + unexplained.length === 0 ? 0 : 1);
//# sourceMappingURL=bench.js.map