import { recordsOf } from '../../../platform/db/records.js';
import { createStockItems } from '../../inventory/public.js';
import { categories } from '../catalogue/categories/tables.js';
import { collectionProducts, collections } from '../catalogue/collections/tables.js';
import { productTypes } from '../catalogue/product-types/tables.js';
import { products } from '../catalogue/products/tables.js';
import { learnAllWords } from '../catalogue/search/queries.js';
import { variants } from '../catalogue/variants/tables.js';
import { customers } from '../customers/tables.js';
import { categoryId, customerId, productId, variantId } from '../ids.js';
import { acme } from './acme.js';
import { attributesOf, demoCollections, demoType } from './assortment.js';
import { globex } from './globex.js';
import { firstNames, lastNames } from './people.js';
import { seedPricingDemo } from './pricing.js';
import { seedShippingDemo } from './shipping.js';
const demoShops = { acme, globex };
const CUSTOMERS = 120;
const HOUR_MS = 3_600_000;
/** When the shops of the demo opened. The same at every run, so that lists by time are too. */
const OPENED_AT = Date.parse('2025-03-03T08:00:00Z');
/**
 * Fills a new tenant's shop: 12 categories, 320 products of one type with their variants, two collections, 120 customers, prices, taxes,
 * promotions and shipping. All but the ids is the same at every run.
 * Emits nothing: these rows are a beginning, not something that happened.
 */
export async function seedCommerceDemo(tx, { shop }) {
    const words = demoShops[shop];
    const random = seededRandom(shop === 'acme' ? 1_949 : 1_989);
    const { rows, shelves } = plantCategories(words);
    const type = demoType(new Date(OPENED_AT));
    const stocked = shelves.flatMap((shelf, index) => stockShelf({ words, shelf, typeId: type.id, firstNumber: index * 40, random }));
    await insertAll(tx, categories, rows);
    await insertAll(tx, productTypes, [type]);
    await insertAll(tx, products, stocked.map(({ product }) => product));
    await insertAll(tx, variants, await withStock(tx, stocked.flatMap(({ items }) => items)));
    const favourites = stocked.filter((_, index) => index % 64 === 0).map(({ product }) => product.id);
    const shown = demoCollections({ currencyCode: words.currencyCode, favourites, at: new Date(OPENED_AT) });
    await insertAll(tx, collections, shown.rows);
    await insertAll(tx, collectionProducts, shown.contents);
    await learnAllWords(tx.db);
    const invited = inviteCustomers(shop);
    await insertAll(tx, customers, invited);
    await seedPricingDemo(tx, {
        currencyCode: words.currencyCode,
        variants: stocked.flatMap(({ items }) => items),
        customerIds: invited.map(({ id }) => id),
    });
    await seedShippingDemo(tx, { currencyCode: words.currencyCode, variants: stocked.flatMap(({ items }) => items) });
}
function plantCategories({ roots }) {
    const at = { createdAt: new Date(OPENED_AT), updatedAt: new Date(OPENED_AT) };
    const planted = roots.map((root, position) => {
        const row = { id: categoryId.mint(), name: root.name, slug: slugOf(root.name), position, ...at };
        const below = root.leaves.map((leaf, place) => {
            const id = categoryId.mint();
            const leafRow = { id, parentId: row.id, name: leaf.name, slug: slugOf(leaf.name), position: place, ...at };
            return { shelf: { leaf, categoryId: id }, row: leafRow };
        });
        return { row, below };
    });
    return {
        rows: planted.flatMap(({ row, below }) => [row, ...below.map((one) => one.row)]),
        shelves: planted.flatMap(({ below }) => below.map((one) => one.shelf)),
    };
}
function stockShelf({ words, shelf, typeId, firstNumber, random }) {
    const { leaf } = shelf;
    return words.series.flatMap((series, row) => leaf.kinds.map((kind, column) => {
        const number = firstNumber + row * leaf.kinds.length + column;
        const product = {
            id: productId.mint(),
            categoryId: shelf.categoryId,
            name: `${series} ${kind.name}`,
            description: `${kind.about} ${words.praise[number % words.praise.length]}`,
            language: 'en',
            productTypeId: typeId,
            attributeValues: attributesOf(number),
            slug: slugOf(`${series} ${kind.name}`),
            ...lifeOf(number, random()),
        };
        const priceMinor = kind.priceMinor + Math.floor(random() * 10) * 200;
        const items = leaf.options.slice(0, 1 + Math.floor(random() * 3)).map((title, position) => {
            const sku = `${leaf.code}-${1_000 + number}-${position + 1}`;
            const opening = random() < 0.12 ? 0 : 1 + Math.floor(random() * 120);
            const { createdAt, updatedAt } = product;
            const { currencyCode } = words;
            return {
                ...{ id: variantId.mint(), productId: product.id, sku, title, position, createdAt, updatedAt },
                ...{ opening, stockName: `${product.name}, ${title}` },
                ...{ priceMinor: priceMinor + position * 500, currencyCode },
            };
        });
        return { product: { ...product, priceFromMinor: priceMinor, priceFromCurrency: words.currencyCode }, items };
    }));
}
/** Of a hundred products nine are drafts and five were archived a month after they had been published. */
function lifeOf(number, chance) {
    const createdAt = new Date(OPENED_AT + number * 18 * HOUR_MS);
    if (chance < 0.09)
        return { createdAt, updatedAt: createdAt };
    const publishedAt = new Date(createdAt.getTime() + 48 * HOUR_MS);
    if (chance > 0.14)
        return { createdAt, publishedAt, updatedAt: publishedAt };
    const archivedAt = new Date(publishedAt.getTime() + 720 * HOUR_MS);
    return { createdAt, publishedAt, archivedAt, updatedAt: archivedAt };
}
function inviteCustomers(shop) {
    return Array.from({ length: CUSTOMERS }, (_, number) => {
        const first = firstNames[number % firstNames.length];
        const last = lastNames[(number * 7) % lastNames.length];
        const createdAt = new Date(OPENED_AT + number * 31 * HOUR_MS);
        return {
            id: customerId.mint(),
            email: `${first}.${last}@${shop}-customers.test`.toLowerCase(),
            displayName: `${first} ${last}`,
            phone: number % 3 === 0 ? null : `+49 30 5550${String(number).padStart(3, '0')}`,
            ...{ createdAt, updatedAt: createdAt },
        };
    });
}
/** Each variant with a stock item and what is there of it. What was there before the shop opened is no news to anybody. */
async function withStock(tx, items) {
    const unheard = { ...tx, emit() { } };
    const ids = await createStockItems(unheard, items.map(({ sku, stockName, opening }) => ({ sku, name: stockName, ownerKind: 'variant', opening })));
    return items.map(({ stockName: _name, opening: _opening, ...variant }, index) => ({ ...variant, stockItemId: ids[index] ?? null }));
}
/** Bounds one message to the database. */
const ROWS_MAX = 500;
async function insertAll(tx, table, rows) {
    for (let from = 0; from < rows.length; from += ROWS_MAX) {
        await tx.db.insert(table).select(recordsOf(table, rows.slice(from, from + ROWS_MAX)));
    }
}
function slugOf(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
/** Mulberry32: numbers in [0, 1) that are the same for the same seed. */
function seededRandom(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}
//# sourceMappingURL=demo.js.map