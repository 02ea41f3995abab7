import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { Kind, OperationTypeNode, parse, print, separateOperations } from 'graphql';
import { StartStockTakeDocument, StockItemsDocument } from '../../schema/generated/graphql.js';
import { schemaOf } from '../../src/kernel/context.js';
import { projectRoot } from '../../src/platform/config/config.js';
import { reserve } from '../modules/inventory/stock.js';
import { useWorld } from '../support/world.js';
const ROWS = [1, 10, 100];
/** What the demo lacks for lists of a hundred. */
const CATEGORIES = `
  insert into categories (id, name, slug, position, created_at, updated_at)
    select gen_random_uuid(), 'Root ' || n, 'root-' || n, 1000 + n, now(), now() from generate_series(1, 120) n;
  insert into categories (id, parent_id, name, slug, position, created_at, updated_at)
    select gen_random_uuid(), id, name || ' below', slug || '-below', 0, now(), now() from categories where slug like 'root-%';
  insert into products (id, category_id, name, description, created_at, updated_at)
    select gen_random_uuid(), id, name || ' product', '', now(), now() from categories;`;
const PAYMENTS = `
  insert into payments (id, reference_kind, reference_id, method, provider, captures_at_once, currency_code, amount_minor, authorised_minor, created_at, updated_at)
    select gen_random_uuid(), 'order', n, 'CASH', 'MANUAL', false, 'EUR', 100, 100, now(), now() from generate_series(1, 120) n;
  insert into payment_operations (id, payment_id, provider, kind, amount_minor, is_final, created_at, state, attempts, ticket, settled_at)
    select gen_random_uuid(), id, 'MANUAL', 'AUTHORISE', 100, false, now(), 'SUCCEEDED', 0, 1, now() from payments;`;
const PEOPLE = `
  insert into users (id, email, display_name, created_at, updated_at)
    select gen_random_uuid(), 'row-' || n || '@acme.test', 'Row ' || n, now(), now() from generate_series(1, 120) n;
  insert into roles (id, name, created_at, updated_at) select gen_random_uuid(), 'Row ' || n, now(), now() from generate_series(1, 120) n;
  insert into groups (id, name, created_at, updated_at) select gen_random_uuid(), 'Row ' || n, now(), now() from generate_series(1, 120) n;`;
const REGISTRY = `
  insert into control.tenants (id, slug, name, modules, migrations_digest, created_at)
    select gen_random_uuid(), 'row-' || n, 'Row ' || n, '{}', 'none', now() from generate_series(1, 120) n;`;
/** Queries whose answers are known to grow with \`first\`, so that the count says something. */
const GROWING = [
    ...['StockItems', 'StockMovements', 'ProductsWithPrices', 'CustomersForPricing', 'Products', 'SearchProducts', 'Customers', 'Categories'],
    ...['CategoryTree', 'Payments', 'Tenants', 'Users', 'Roles', 'Groups'],
];
const folder = path.join(projectRoot(), 'schema/operations');
const operations = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => Object.entries(separateOperations(parse(readFileSync(path.join(folder, file), 'utf8')))))
    .map(([name, document]) => {
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    const variables = operation?.variableDefinitions?.map((one) => one.variable.name.value) ?? [];
    return { name, query: print(document), isQuery: operation?.operation === OperationTypeNode.QUERY, variables };
});
/** What is in the background (which sessions have ended, which tenants there are) can only add: the least of three is the operation's own. */
async function statementsOf(world, work) {
    await work();
    const counts = [await world.countStatements(work), await world.countStatements(work), await world.countStatements(work)];
    return Math.min(...counts);
}
function rowsOf(data) {
    const [connection] = Object.values(data ?? {});
    return connection?.nodes?.length ?? 0;
}
describe('the statements of an operation (promise 27, threat 54)', () => {
    const world = useWorld();
    let ids = {};
    let priceListId = '';
    let variantIds = [];
    let shipping = { zones: [], methods: [] };
    let stocked = [];
    let stockTake = '';
    const reservations = {};
    before(async () => {
        await world.sql((sql) => sql.unsafe(`set search_path to "${schemaOf(world.acme.tenant.id)}"; ${CATEGORIES} ${PAYMENTS} ${PEOPLE} ${REGISTRY}`));
        const query = `{ Product: products { nodes { id } } Category: categories { nodes { id } } Customer: customers { nodes { id } }
      User: users { nodes { id } } Group: groups { nodes { id } } StockItem: stockItems { nodes { id } } }`;
        const { data } = await world.acme.admin.send(query);
        const priced = '{ priceLists { nodes { id } } products(first: 100) { nodes { variants { id } } } }';
        const { data: found } = await world.acme.admin.send(priced);
        priceListId = found?.priceLists.nodes[0]?.id ?? '';
        variantIds = (found?.products.nodes ?? []).flatMap(({ variants }) => variants.map(({ id }) => id));
        shipping = (await world.acme.admin.send('{ zones: shippingZones { id } methods: shippingMethods { id } }')).data ?? shipping;
        await prepareStock();
        ids = Object.fromEntries(Object.entries(data ?? {}).map(([name, { nodes }]) => [name, nodes[0]?.id]));
    });
    async function prepareStock() {
        const { admin } = world.acme;
        const { stockItems } = await admin.run(StockItemsDocument, { filter: { inStock: true }, first: 100 });
        stocked = (stockItems?.nodes ?? []).filter(({ available }) => available >= 8).map(({ id }) => id);
        const more = await admin.run(StockItemsDocument, { filter: { inStock: true }, first: 100, after: stockItems?.pageInfo.endCursor ?? null });
        stocked = [...stocked, ...(more.stockItems?.nodes ?? []).filter(({ available }) => available >= 8).map(({ id }) => id)];
        for (const count of ROWS) {
            const lines = stocked.slice(0, count).map((itemId) => ({ itemId, quantity: 1 }));
            expect(lines, 'the demo has enough').to.have.length(count);
            for (const run of ['a', 'b'])
                reservations[`${count} ${run}`] = (await reserve(admin, lines)).id;
        }
        stockTake = (await admin.run(StartStockTakeDocument, { input: {} })).startStockTake?.id ?? '';
    }
    for (const { name, query, variables } of operations.filter((one) => one.isQuery && one.variables.includes('first'))) {
        it(`of ${name} are as many for a hundred rows as for one`, async () => {
            const asker = (await world.acme.admin.send(query, { first: 1, id: ids[name] ?? 'x' })).errors.length > 0 ? world.operator : world.acme.admin;
            const counts = [];
            for (const first of ROWS) {
                const given = { first, stockTakeId: stockTake, ...(variables.includes('id') ? { id: ids[name] ?? 'x' } : {}) };
                counts.push(await statementsOf(world, () => asker.send(query, given)));
                if (GROWING.includes(name))
                    expect(rowsOf((await asker.send(query, given)).data)).to.equal(first);
            }
            expect(new Set(counts).size, counts.join(', ')).to.equal(1);
        });
    }
    it('that read by id bring along what stands around it: one for an object with its joins', async () => {
        for (const name of ['Product', 'Customer', 'StockItem']) {
            const { query = '' } = operations.find((one) => one.name === name) ?? {};
            expect(await statementsOf(world, () => world.acme.admin.send(query, { id: ids[name] })), name).to.equal(1);
        }
    });
    it('that read pages with lists in lists are one, and one more for a count', async () => {
        const page = 'query ($first: Int) { categories(first: $first) { nodes { name products(first: 3) { nodes { name variants { sku } category { parent { name } } } } } } }';
        for (const first of ROWS)
            expect(await statementsOf(world, () => world.acme.admin.send(page, { first }))).to.equal(1);
        expect(await statementsOf(world, () => world.acme.admin.send('{ products { totalCount nodes { id variants { id } } } }'))).to.equal(2);
    });
    /** Fifty currencies for each of the two zones of the demo. */
    function ratesOf(count) {
        const currencies = Intl.supportedValuesOf('currency').slice(0, 50);
        const rates = shipping.zones.flatMap(({ id }) => currencies.map((currencyCode) => ({
            ...{ shippingZoneId: id, currencyCode, basis: 'FLAT', tiers: [{ price: { amount: '1', currencyCode } }] },
        })));
        expect(rates.length).to.be.at.least(count);
        return rates.slice(0, count);
    }
    const growing = {
        CreateProduct: (count, run) => ({
            // A name that another product has is one statement more: its slug is taken.
            name: `Many ${count} ${run}`,
            variants: Array.from({ length: count }, (_, index) => ({
                ...{ sku: `S-${count}-${run}-${index}`, title: 'T', price: { amount: '1.00', currencyCode: 'EUR' } },
            })),
        }),
        SetPrices: (count) => ({
            priceListId,
            prices: variantIds.slice(0, count).map((variantId) => ({ variantId, amount: { amount: '1.00', currencyCode: 'EUR' } })),
        }),
        PriceExplanation: (count) => ({ lines: variantIds.slice(0, count).map((variantId) => ({ variantId })), currencyCode: 'EUR' }),
        CreateStockReservation: (count) => ({
            lines: stocked.slice(0, count).map((itemId) => ({ itemId, quantity: 1 })),
            reference: { kind: 'test', id: `of ${count}` },
        }),
        ShipStockReservation: (count, run) => ({
            id: reservations[`${count} ${run}`],
            lines: stocked.slice(0, count).map((itemId) => ({ itemId, quantity: 1 })),
        }),
        CountStock: (count) => ({ id: stockTake, lines: stocked.slice(0, count).map((itemId) => ({ itemId, counted: count })) }),
        UpsertProducts: (count, run) => ({
            products: Array.from({ length: count }, (_, index) => ({
                ...{ externalId: { source: 'erp', id: `${count}-${run}-${index}` }, name: `Import ${count} ${run} ${index}` },
                variants: [{ sku: `U-${count}-${run}-${index}`, title: 'T', price: { amount: '1.00', currencyCode: 'EUR' } }],
            })),
        }),
        CreateShippingMethod: (count, run) => ({ name: `Method ${count} ${run}`, rates: ratesOf(count) }),
        UpdateShippingMethod: (count) => ({ id: shipping.methods[0]?.id, rates: ratesOf(count) }),
        SetVariantWeights: (count, run) => ({ weights: variantIds.slice(0, count).map((variantId) => ({ variantId, grams: run === 'a' ? 1 : 2 })) }),
        ShippingQuotes: (count) => ({
            ...{ lines: variantIds.slice(0, count).map((variantId) => ({ variantId })), address: { countryCode: 'DE' }, currencyCode: 'EUR' },
        }),
        UpdateSettings: (count) => ({ set: Array.from({ length: count }, (_, index) => ({ key: `key${index}`, value: index })) }),
    };
    for (const [name, inputOf] of Object.entries(growing)) {
        it(`of ${name} do not grow with its input`, async () => {
            const { query = '' } = operations.find((one) => one.name === name) ?? {};
            const send = (count, run) => world.acme.admin.run({ toString: () => query }, { input: inputOf(count, run) });
            const counts = [];
            for (const count of ROWS)
                counts.push(Math.min(await world.countStatements(() => send(count, 'a')), await world.countStatements(() => send(count, 'b'))));
            expect(new Set(counts).size, counts.join(', ')).to.equal(1);
        });
    }
    it('are counted for every mutation whose input holds a list of inputs', () => {
        const schema = readFileSync(path.join(projectRoot(), 'schema/schema.graphql'), 'utf8');
        const inputs = parse(schema).definitions.flatMap((type) => type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && (type.fields ?? []).some((field) => /^\[\w+Input!?\]/.test(print(field.type)))
            ? [type.name.value]
            : []);
        // The flags and settings of a plan, the headers of a webhook endpoint, the mappings of a source and the role mappings of a
        // connection are one value of their row.
        const ofOneRow = [
            ...['CreatePlanInput', 'UpdatePlanInput', 'CreateWebhookEndpointInput', 'UpdateWebhookEndpointInput'],
            ...['Create', 'Update'].flatMap((verb) => ['Oidc', 'Saml'].map((kind) => `${verb}${kind}ConnectionInput`)),
            ...['CreateWebhookSourceInput', 'UpdateWebhookSourceInput', 'WebhookMappingInput'],
            // The areas of a zone are, too, and the tiers of a shipping rate.
            ...['CreateTaxZoneInput', 'UpdateTaxZoneInput', 'CreateShippingZoneInput', 'UpdateShippingZoneInput', 'ShippingRateInput'],
        ];
        // So are the attributes of a type or product, the pictures of a product, the options of a variant, the terms of a translation and the
        // conditions of a collection; external ids are written in one statement for all products, and those of one product with it.
        const ofTheCatalogue = [
            ...['CreateProductTypeInput', 'UpdateProductTypeInput', 'UpdateProductInput', 'TranslateProductInput', 'CollectionRuleInput'],
            ...['CreateVariantInput', 'AddVariantInput', 'UpdateVariantInput', 'UpsertProductInput', 'UpsertVariantInput'],
        ];
        expect(inputs).to.have.members([
            ...['CreateProductInput', 'UpsertProductsInput', 'UpdateSettingsInput', 'SetPricesInput', 'PriceExplanationInput'],
            ...['CreateStockReservationInput', 'ShipStockReservationInput', 'CountStockInput'],
            ...['CreateShippingMethodInput', 'UpdateShippingMethodInput', 'SetVariantWeightsInput', 'ShippingQuotesInput'],
            // Counted in tests/modules/commerce/orders, with orders of as many lines.
            ...[
                'CreateOrderInput',
                'EditOrderInput',
                'ExchangeReturnInput',
                'FulfilOrderInput',
                'RequestReturnInput',
                'ReceiveReturnInput',
                'RefundOrderInput',
            ],
            ...ofOneRow,
            ...ofTheCatalogue,
        ]);
    });
});
//# sourceMappingURL=statements.test.js.map