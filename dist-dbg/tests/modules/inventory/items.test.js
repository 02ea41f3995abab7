import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { CreateStockItemDocument, CreateStockLocationDocument, ProductDocument, ReceiveStockDocument, SetReorderPointDocument, StartStockTakeDocument, StockItemsDocument, StockLocationsDocument, UpdateProductDocument, UpdateStockItemDocument, UpdateStockLocationDocument, UpdateVariantDocument, } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { countRecords } from '../../../src/modules/inventory/counted.js';
import { useWorld } from '../../support/world.js';
import { newKey } from '../apikeys/programs.js';
import { euros, newProduct, problemsOf, unique } from '../commerce/catalogue.js';
import { defaultLocation, newItem, newLocation, reserve, stockOf } from './stock.js';
const skusOf = async (client, filter) => (await client.run(StockItemsDocument, { filter, first: 100 })).stockItems?.nodes.map(({ id }) => id) ?? [];
describe('a stock item', () => {
    const world = useWorld();
    it('is found by words, SKU, location and what runs low, and listed by what is available', async () => {
        const { admin } = world.acme;
        const word = unique('Sprocket');
        const [one, two] = [await newItem(admin, 3, { name: `${word} small` }), await newItem(admin, 7, { name: `Large ${word}`, sku: unique('SPR') })];
        const locationId = await newLocation(admin);
        await admin.run(ReceiveStockDocument, { input: { itemId: two, locationId, quantity: 1 } });
        await admin.run(SetReorderPointDocument, { input: { id: one, reorderPoint: 5 } });
        const search = word;
        expect(await skusOf(admin, { search })).to.have.members([one, two]);
        expect(await skusOf(admin, { search: 'SPR-' })).to.include(two);
        expect(await skusOf(admin, { search, locationId })).to.deep.equal([two]);
        expect(await skusOf(admin, { search, low: true })).to.deep.equal([one]);
        expect(await skusOf(admin, { search, low: false })).to.deep.equal([two]);
        const { stockItems } = await admin.run(StockItemsDocument, { filter: { search }, orderBy: { field: 'AVAILABLE', direction: 'DESC' }, first: 1 });
        expect(stockItems).to.deep.include({ totalCount: 2 });
        expect(stockItems?.nodes.map(({ id }) => id)).to.deep.equal([two]);
        const next = {
            filter: { search },
            orderBy: { field: 'AVAILABLE', direction: 'DESC' },
            first: 1,
            after: stockItems?.pageInfo.endCursor ?? null,
        };
        expect((await admin.run(StockItemsDocument, next)).stockItems?.nodes.map(({ id }) => id)).to.deep.equal([one]);
        expect(await skusOf(world.globex.admin, { search })).to.deep.equal([]);
        await reserve(admin, [{ itemId: one, quantity: 3 }]);
        expect(await skusOf(admin, { search, inStock: true })).to.deep.equal([two]);
        expect(await skusOf(admin, { search, inStock: false })).to.deep.equal([one]);
    });
    it('is changed by people with its version, never in its quantities, and not out of a use', async () => {
        const { admin } = world.acme;
        const id = await newItem(admin, 2);
        const { updateStockItem } = await admin.run(UpdateStockItemDocument, { input: { id, ifVersion: 1, name: 'Renamed', backOrder: true } });
        expect(updateStockItem).to.deep.include({ name: 'Renamed', backOrder: true, version: 2, onHand: 2 });
        expect(await admin.refusal(UpdateStockItemDocument, { input: { id, ifVersion: 1, name: 'Late' } })).to.include({
            reason: 'INVENTORY_VERSION_STALE',
        });
        expect(await admin.refusal(UpdateStockItemDocument, { input: { id, tracked: false } })).to.include({ reason: 'INVENTORY_ITEM_HAS_STOCK' });
        expect(problemsOf(await admin.refusal(CreateStockItemDocument, { input: { sku: '', name: 'x'.repeat(301) } }))).to.have.members([
            'input.sku TOO_SHORT',
            'input.name TOO_LONG',
        ]);
        expect(await world.acme.viewer.refusal(UpdateStockItemDocument, { input: { id, name: 'No' } })).to.include({ reason: 'PERMISSION_MISSING' });
    });
    it('of a variant follows its SKU, its title and the name of its product, and is named by nobody else', async () => {
        const { admin } = world.acme;
        const product = await newProduct(admin, { name: 'Rope' });
        const [variant] = product.variants;
        const id = variant?.stock?.id ?? '';
        const [sku, renamed] = [unique('ROPE'), unique('Rope')];
        await admin.run(UpdateVariantDocument, { input: { id: variant?.id ?? '', sku, title: 'Ten metres' } });
        await admin.run(UpdateProductDocument, { input: { id: product.id, name: renamed } });
        const { stockItems } = await admin.run(StockItemsDocument, { filter: { search: sku } });
        expect(stockItems?.nodes.map((item) => [item.id, item.sku, item.name])).to.deep.equal([[id, sku, `${renamed}, Ten metres`]]);
        expect(await admin.refusal(UpdateStockItemDocument, { input: { id, name: 'Mine' } })).to.include({ reason: 'INVENTORY_ITEM_OWNED' });
    });
    it('of a variant is called by its options where its title is made of them', async () => {
        const { admin } = world.acme;
        const [name, sku] = [unique('Jacket'), unique('JACKET')];
        const size = (value) => [{ name: 'Size', value }];
        const product = await newProduct(admin, { name, options: ['Size'], variants: [{ sku, options: size('M'), price: euros('10.00') }] });
        const called = async () => (await admin.run(StockItemsDocument, { filter: { search: sku } })).stockItems?.nodes.map((item) => item.name);
        expect(await called()).to.deep.equal([`${name}, M`]);
        await admin.run(UpdateVariantDocument, { input: { id: product.variants[0]?.id ?? '', options: size('L') } });
        expect(await called()).to.deep.equal([`${name}, L`]);
    });
    it('is what the shop shows of a variant, without its cost for those who may not see it', async () => {
        const { admin } = world.acme;
        const product = await newProduct(admin);
        const itemId = product.variants[0]?.stock?.id ?? '';
        await reserve(admin, [{ itemId, quantity: 1 }]);
        const query = `query ($id: ID!) { product(id: $id) { variants { stockOnHand stock { onHand reserved available averageCost { amount } levels { onHand location { code } } } } } }`;
        const statements = await world.countStatements(() => admin.send(query, { id: product.id }));
        expect(statements).to.equal(1);
        const { data } = await admin.send(query, { id: product.id });
        expect(data).to.deep.equal({
            product: {
                variants: [
                    {
                        stockOnHand: 1,
                        stock: { onHand: 1, reserved: 1, available: 0, averageCost: null, levels: [{ onHand: 1, location: { code: 'MAIN' } }] },
                    },
                ],
            },
        });
        expect((await admin.run(ProductDocument, { id: product.id })).product?.variants[0]?.stock).to.include({ available: 0 });
    });
    it('tells what it has cost to those who may see stock, and to nobody else who sees products', async () => {
        const { admin } = world.acme;
        const product = await newProduct(admin);
        const itemId = product.variants[0]?.stock?.id ?? '';
        await admin.run(ReceiveStockDocument, { input: { itemId, quantity: 1, unitCost: { amount: '3.00', currencyCode: 'EUR' } } });
        const query = 'query ($id: ID!) { product(id: $id) { variants { stock { onHand averageCost { amount } value { amount } } } } }';
        const { secret } = await newKey(world, admin, ['products:read']);
        const { data, errors } = await world.acme.anonymous.send(query, { id: product.id }, { authorization: `Bearer ${secret}` });
        expect(data).to.deep.equal({ product: { variants: [{ stock: { onHand: 2, averageCost: null, value: null } }] } });
        expect(errors.map(({ extensions }) => extensions.reason)).to.deep.equal(['PERMISSION_MISSING', 'PERMISSION_MISSING']);
        const seen = await world.acme.viewer.send(query, { id: product.id });
        expect(seen.data).to.deep.equal({
            product: { variants: [{ stock: { onHand: 2, averageCost: { amount: '1.50' }, value: { amount: '3.00' } } }] },
        });
    });
    it('counts towards the records when it stands for itself, and its changes are in the trail', async () => {
        const { admin, tenant } = world.acme;
        const schema = schemaOf(tenant.id);
        const counted = async () => {
            const [row] = await world.acme.ctx.read((db) => db.execute(sql `select ${countRecords()}::int as count`));
            return row?.count ?? 0;
        };
        const before = await counted();
        const id = await newItem(admin);
        expect(await counted()).to.equal(before + 1);
        await newProduct(admin);
        expect(await counted(), 'the item of a variant is counted with it').to.equal(before + 1);
        await admin.run(UpdateStockItemDocument, { input: { id, name: 'In the trail' } });
        const rows = await world.sql((admin) => admin.unsafe(`select action from "${schema}".audit_entries where subject_id = '${id}' order by occurred_at, id`));
        expect(rows.map((row) => String(row['action']))).to.deep.equal(['inventory.stockItemCreated', 'inventory.stockItemUpdated']);
        const changes = await world.sql((admin) => admin.unsafe(`select fields from "${schema}".audit_changes where table_name = 'stock_items' and operation = 'U'`));
        expect(changes.map((row) => JSON.stringify(row['fields'])).join(), 'movements are in the ledger instead').to.not.include('on_hand');
    });
});
describe('a stock location', () => {
    const world = useWorld();
    it('is one of a few, one of them the default', async () => {
        const { admin } = world.acme;
        const code = unique('SHOP');
        const { createStockLocation: shop } = await admin.run(CreateStockLocationDocument, { input: { code, name: 'Shop', address: '1 Main Street' } });
        expect(shop).to.deep.include({ code, isDefault: false, priority: 100, deactivatedAt: null, version: 1 });
        const refusal = await admin.refusal(CreateStockLocationDocument, { input: { code: code.toLowerCase(), name: 'Again' } });
        expect(refusal).to.include({ code: 'CONFLICT', reason: 'INVENTORY_LOCATION_CODE_TAKEN' });
        expect(problemsOf(refusal)).to.deep.equal(['input.code INVENTORY_LOCATION_CODE_TAKEN']);
        const main = await defaultLocation(admin);
        await admin.run(UpdateStockLocationDocument, { input: { id: shop?.id ?? '', isDefault: true } });
        const { stockLocations } = await admin.run(StockLocationsDocument);
        expect(stockLocations?.filter(({ isDefault }) => isDefault).map(({ id }) => id)).to.deep.equal([shop?.id]);
        await admin.run(UpdateStockLocationDocument, { input: { id: main, isDefault: true } });
        expect(await world.globex.admin.refusal(UpdateStockLocationDocument, { input: { id: main, name: 'Stolen' } })).to.include({
            reason: 'INVENTORY_LOCATION_NOT_FOUND',
        });
    });
    it('is deactivated only when nothing is there, and then nothing is moved there', async () => {
        const { admin } = world.acme;
        const [id, itemId] = [await newLocation(admin), await newItem(admin)];
        const close = { input: { id, active: false } };
        await admin.run(ReceiveStockDocument, { input: { itemId, locationId: id, quantity: 1 } });
        expect(await admin.refusal(UpdateStockLocationDocument, close)).to.include({ reason: 'INVENTORY_LOCATION_IN_USE' });
        const empty = await newLocation(admin);
        const take = await admin.run(StartStockTakeDocument, { input: { locationId: empty } });
        expect(take.startStockTake?.location.id).to.equal(empty);
        expect(await admin.refusal(UpdateStockLocationDocument, { input: { id: empty, active: false } })).to.include({
            reason: 'INVENTORY_LOCATION_IN_USE',
        });
        const unused = await newLocation(admin);
        await admin.run(UpdateStockLocationDocument, { input: { id: unused, active: false } });
        expect(await admin.refusal(ReceiveStockDocument, { input: { itemId, locationId: unused, quantity: 1 } })).to.include({
            reason: 'INVENTORY_LOCATION_INACTIVE',
        });
        expect(await admin.refusal(UpdateStockLocationDocument, { input: { id: await defaultLocation(admin), active: false } })).to.include({
            reason: 'INVENTORY_LOCATION_IN_USE',
        });
        expect(await stockOf(admin, itemId)).to.deep.equal([1, 0, 1, 0]);
    });
    it('refuses the fifty-first, even when it races with the fiftieth', async () => {
        const { admin } = world.globex;
        await newItem(admin, 1);
        const schema = schemaOf(world.globex.tenant.id);
        await world.sql((sql) => sql.unsafe(`insert into "${schema}".stock_locations (id, code, name, priority, is_default, created_at, updated_at)
        select gen_random_uuid(), 'X' || n, 'X', 500, false, now(), now() from generate_series((select count(*) + 1 from "${schema}".stock_locations), 49) n`));
        const answers = await Promise.all(Array.from({ length: 4 }, () => admin.send(CreateStockLocationDocument, { input: { code: unique('LAST'), name: 'Last' } })));
        expect(answers.filter(({ errors }) => errors.length === 0)).to.have.length(1);
        expect(new Set(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.reason)))).to.deep.equal(new Set(['INVENTORY_TOO_MANY_LOCATIONS']));
    });
});
//# sourceMappingURL=items.test.js.map