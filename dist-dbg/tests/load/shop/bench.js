/**
 * `npm run bench:shop [-- --products 100000 --orders 200000 --json]`: what a shop's usual requests take at a hundredth, a tenth and all of that size,
 * through the gateway over HTTP, in one run: so growth with size is seen, whatever the machine.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createApp, serve } from '../../../src/app.js';
import { listDiscrepancies } from '../../../src/modules/inventory/discrepancies/queries.js';
import { startEmbeddedPostgres } from '../../../src/platform/embedded/postgres.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../../support/config.js';
import { buyingCases } from './cases/buying.js';
import { catalogueCases } from './cases/catalogue.js';
import { orderCases } from './cases/orders.js';
import { reportCases } from './cases/reports.js';
import { measure } from './measure.js';
import { openShop } from './seed/shop.js';
const { values } = parseArgs({
    options: {
        products: { type: 'string', default: '100000' },
        orders: { type: 'string', default: '200000' },
        only: { type: 'string', default: '' },
        json: { type: 'boolean', default: false },
    },
});
const whole = { products: bounded(values.products, 20_000), orders: bounded(values.orders, 40_000) };
const SHARES = [0.01, 0.1, 1];
const began = performance.now();
/** Enough that each case finds something at the smallest size. */
function bounded(text, least) {
    return Math.max(least, Math.min(1_000_000, Math.round(Number(text)) || least));
}
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'serai-bench-'));
chmodSync(dataDir, 0o755);
// As in production what is committed is on disk; the memory is what a small server has.
const postgres = await startEmbeddedPostgres({ dataDir, settings: { shared_buffers: '512MB', effective_cache_size: '2GB' } });
const lifecycle = new Lifecycle();
try {
    const config = testConfig(postgres.url, { STATEMENT_TIMEOUT_MS: '30000' });
    const app = await createApp({ config, databaseUrl: postgres.url, log: silentLog, lifecycle });
    const { port } = await serve(app, config, lifecycle);
    const server = { app, url: `http://127.0.0.1:${port}`, databaseUrl: postgres.url };
    const shops = [];
    for (const share of SHARES) {
        const shop = await openShop(server, { products: Math.round(whole.products * share), orders: Math.round(whole.orders * share) });
        shops.push(shop);
        if (!values.json)
            say(`# ${shop.size.products} products, ${shop.size.orders} orders: made in ${shop.seconds.toFixed(0)} s`);
    }
    await refuseDiscrepancies(shops);
    if (!values.json)
        say(`${''.padEnd(28)}${shops.map(({ size }) => `${size.products}`.padStart(10).padEnd(26)).join('')}`);
    const cases = [...catalogueCases, ...orderCases, ...reportCases, ...buyingCases].filter(({ name }) => name.includes(values.only));
    for (const one of cases)
        tell(await measure(app, shops, one));
    if (!values.json)
        say(`# ${os.availableParallelism()} processors, ${((performance.now() - began) / 1_000).toFixed(0)} s in all`);
}
finally {
    await lifecycle.stop(silentLog);
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
}
/** The seed is honest: what is stored of stock is what its movements come to. */
async function refuseDiscrepancies([smallest]) {
    const found = await smallest?.ctx.read((db) => listDiscrepancies(db, 3));
    if (found && found.length > 0)
        throw new Error(`the seed is wrong: ${JSON.stringify(found)}`);
}
/** Median, 95th percentile and statements at each size; and how many times as long the largest shop takes as the smallest, at the median. */
function tell({ name, sizes, growth }) {
    if (values.json) {
        say(JSON.stringify({
            metric: `shop_${name}`,
            sizes: SHARES.map((share) => share * whole.products),
            ...figuresOf(sizes),
            growth: Number(growth.toPrecision(3)),
        }));
        return;
    }
    const columns = sizes.map(({ p50, p95, statements }) => `${ms(p50)}${ms(p95)} ms ${String(statements).padStart(3)} st.`.padEnd(26));
    say(`${name.padEnd(28)}${columns.join('')} x ${growth.toPrecision(2)}`);
}
function figuresOf(sizes) {
    const round = (value) => Number(value.toPrecision(3));
    return { p50Ms: sizes.map(({ p50 }) => round(p50)), p95Ms: sizes.map(({ p95 }) => round(p95)), statements: sizes.map((one) => one.statements) };
}
function ms(value) {
    return String(Number(value.toPrecision(3))).padStart(7);
}
function say(line) {
    process.stdout.write(`${line}\n`);
}
process.exit(0);
//# sourceMappingURL=bench.js.map