/**
 * What changing from one tenant to another costs: reads of one object with its parent, through the session, over one tenant, 50 and 1,000, evenly
 * and with most of the work for a few; beside that Drizzle's transaction with `SET LOCAL`, awaited, as it is usually written.
 */
import { eq, sql } from 'drizzle-orm';
import { schemaOf } from '../../../src/kernel/context.js';
import { products } from '../../../src/modules/commerce/catalogue/products/tables.js';
import { variants } from '../../../src/modules/commerce/catalogue/variants/tables.js';
import { variantId } from '../../../src/modules/commerce/ids.js';
import { drizzle, postgres } from '../../../src/platform/db/driver.js';
import { Random } from '../../support/random.js';
import { figure, median } from './figures.js';
const CONCURRENCY = 32;
const ROUNDS = 5;
const ROUND_MS = 1_000;
/** How often all tenants are touched before anything is timed. */
const WARM_PER_TENANT = 4;
export const PLANTED = variantId.parse('var_01h455vb4pex5vsknk084sn02q');
export async function measureSwitch(app, tenants, url, connections) {
    const ways = { session: throughSession(app), simple: inTransactions(url, connections) };
    const cases = [
        { name: '1', tenants: tenants.slice(0, 1), spread: 'uniform' },
        { name: '50', tenants: tenants.slice(0, 50), spread: 'uniform' },
        { name: `${tenants.length}`, tenants, spread: 'uniform' },
        { name: '50_skewed', tenants: tenants.slice(0, 50), spread: 'skewed' },
        { name: `${tenants.length}_skewed`, tenants, spread: 'skewed' },
    ];
    const session = new Map();
    const figures = [];
    for (const one of cases) {
        for (const read of [ways.session, ways.simple.read])
            await warm(read, one.tenants);
        const rates = { session: [], simple: [] };
        for (let round = 0; round < ROUNDS; round += 1) {
            rates.session.push(await rate(ways.session, one, round));
            rates.simple.push(await rate(ways.simple.read, one, round));
        }
        session.set(one.name, median(rates.session));
        const simple = { value: median(rates.simple), way: 'with BEGIN and SET LOCAL awaited', better: 'more' };
        figures.push(figure({ metric: `reads_per_second_${one.name}_tenants`, value: median(rates.session), unit: '1/s' }, simple));
    }
    await ways.simple.end();
    const ratio = (name) => (session.get(name) ?? Number.NaN) / (session.get('1') ?? Number.NaN);
    for (const one of cases.slice(1))
        figures.push(figure({ metric: `switch_throughput_ratio_${one.name}_to_1`, value: ratio(one.name), unit: 'ratio' }));
    return figures;
}
function throughSession({ services }) {
    return async (tenant) => requireRow(await services.database.read(tenant, objectById));
}
/** The usual recipe: a pool of the same size, and for each read a transaction that sets path and role. */
function inTransactions(url, connections) {
    const client = postgres(url, { max: connections, fetch_types: false, onnotice: () => { } });
    const db = drizzle(client);
    const read = async (tenant) => {
        const schema = schemaOf(tenant.id);
        const rows = await db.transaction(async (tx) => {
            await tx.execute(sql.raw(`set local search_path to "${schema}"`));
            await tx.execute(sql.raw(`set local role "${schema}"`));
            return objectById(tx);
        });
        requireRow(rows);
    };
    return { read, end: () => client.end() };
}
function objectById(db) {
    return db
        .select({ id: variants.id, sku: variants.sku, title: variants.title, priceMinor: variants.priceMinor, product: products.name })
        .from(variants)
        .innerJoin(products, eq(products.id, variants.productId))
        .where(eq(variants.id, PLANTED))
        .limit(1);
}
function requireRow(rows) {
    if (rows.length !== 1)
        throw new Error('the benchmark read nothing');
}
async function warm(read, tenants) {
    let next = 0;
    const lane = async () => {
        while (next < tenants.length * WARM_PER_TENANT) {
            const tenant = tenants[next % tenants.length];
            next += 1;
            if (tenant)
                await read(tenant);
        }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, lane));
}
/** Reads per second. */
async function rate(read, { tenants, spread }, seed) {
    const random = new Random(seed);
    const began = performance.now();
    let done = 0;
    const lane = async () => {
        while (performance.now() - began < ROUND_MS) {
            await read(pick(random, tenants, spread));
            done += 1;
        }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, lane));
    return (done * 1_000) / (performance.now() - began);
}
/** Skewed: the power of three gives half of the work to an eighth of the tenants. */
function pick(random, tenants, spread) {
    const place = spread === 'uniform' ? random.next() : random.next() ** 3;
    const tenant = tenants[Math.floor(place * tenants.length)];
    if (tenant === undefined)
        throw new Error('no tenants');
    return tenant;
}
//# sourceMappingURL=switch.js.map