import { expect } from 'chai';
import { CreatePriceListDocument, DeletePriceListDocument, PriceListDocument, PricesDocument, SetPricesDocument, UpdatePriceListDocument, } from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { problemsOf, unique } from '../catalogue.js';
import { newCustomerGroup, newPriceList, newVariant, present, setPrice } from './pricing.js';
const PRICE_FOR = `query ($id: ID!, $currencyCode: String!, $quantity: Int!, $groupId: ID) {
  product(id: $id) { variants { priceFor(currencyCode: $currencyCode, quantity: $quantity, customerGroupId: $groupId) { unitPrice { amount } priceListId } } } }`;
async function priceFor(client, productId, more = {}) {
    const { data } = await client.send(PRICE_FOR, { id: productId, currencyCode: 'EUR', quantity: 1, ...more });
    return present(data?.product.variants[0]).priceFor?.unitPrice.amount ?? null;
}
describe('a price list', () => {
    const world = useWorld();
    it('is created, changed by version and deleted with its prices, and is of one tenant', async () => {
        const { admin } = world.acme;
        const list = await newPriceList(admin);
        const { id: variantId } = await newVariant(admin);
        await setPrice(admin, list.id, { variantId, amount: '9.00' });
        const { updatePriceList } = await admin.run(UpdatePriceListDocument, {
            input: { id: list.id, ifVersion: 1, name: unique('Renamed'), isActive: false },
        });
        expect(updatePriceList).to.include({ version: 2 });
        expect(updatePriceList?.deactivatedAt).to.be.a('string');
        expect(await admin.refusal(UpdatePriceListDocument, { input: { id: list.id, ifVersion: 1, priority: 1 } })).to.include({
            reason: 'COMMERCE_VERSION_STALE',
        });
        expect(await world.globex.admin.refusal(PriceListDocument, { id: list.id })).to.include({ reason: 'COMMERCE_PRICE_LIST_NOT_FOUND' });
        await admin.run(DeletePriceListDocument, { input: { id: list.id } });
        expect(await admin.refusal(PricesDocument, { priceListId: list.id })).to.include({ reason: 'COMMERCE_PRICE_LIST_NOT_FOUND' });
        expect(await world.acme.eventNames()).to.include.members([
            ...['commerce.priceListCreated', 'commerce.priceListUpdated', 'commerce.priceListDeleted', 'commerce.pricesSet'],
        ]);
    });
    it('never stands beside another with the same currency, customers and priority at the same time, not even when both are made at once', async () => {
        const { admin } = world.acme;
        const period = (from, until) => ({ priority: 7, validFrom: from, validUntil: until });
        const input = (more) => ({ input: { name: unique('Season'), currencyCode: 'EUR', includesTax: true, ...more } });
        const both = await Promise.all([1, 2, 3, 4].map(() => admin.send(CreatePriceListDocument, input(period('2030-01-01T00:00:00Z', '2030-02-01T00:00:00Z')))));
        expect(both.filter(({ errors }) => errors.length === 0)).to.have.length(1);
        expect(new Set(both.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.reason)))).to.deep.equal(new Set(['COMMERCE_PRICE_LIST_OVERLAPS']));
        const inside = await admin.refusal(CreatePriceListDocument, input(period('2030-01-15T00:00:00Z', null)));
        expect(problemsOf(inside)).to.deep.equal(['input.priority COMMERCE_PRICE_LIST_OVERLAPS']);
        // The end is no part of a period; another group or currency is another matter.
        const next = present((await admin.run(CreatePriceListDocument, input(period('2030-02-01T00:00:00Z', null)))).createPriceList);
        const { id: customerGroupId } = await newCustomerGroup(admin);
        await admin.run(CreatePriceListDocument, input({ ...period('2030-01-15T00:00:00Z', null), customerGroupId }));
        await admin.run(CreatePriceListDocument, input({ ...period('2030-01-15T00:00:00Z', null), currencyCode: 'USD' }));
        // What is switched off stands beside nothing, until it is switched on again.
        await admin.run(UpdatePriceListDocument, { input: { id: next.id, isActive: false } });
        await admin.run(CreatePriceListDocument, input(period('2030-03-01T00:00:00Z', null)));
        expect(await admin.refusal(UpdatePriceListDocument, { input: { id: next.id, isActive: true } })).to.include({
            reason: 'COMMERCE_PRICE_LIST_OVERLAPS',
        });
    });
    it('refuses a period that ends before it begins, whichever end is given', async () => {
        const { admin } = world.acme;
        const list = await newPriceList(admin, { validFrom: '2031-01-01T00:00:00Z' });
        const wrong = await admin.refusal(UpdatePriceListDocument, { input: { id: list.id, validUntil: '2030-12-31T00:00:00Z' } });
        expect(problemsOf(wrong)).to.deep.equal(['input.validUntil CONTRADICTION']);
        const input = {
            name: unique('X'),
            currencyCode: 'XXQ',
            includesTax: true,
            validFrom: '2031-01-01T00:00:00Z',
            validUntil: '2031-01-01T00:00:00Z',
        };
        expect(problemsOf(await admin.refusal(CreatePriceListDocument, { input }))).to.have.members([
            'input.currencyCode UNKNOWN_CURRENCY',
            'input.validUntil CONTRADICTION',
        ]);
    });
    it('is not for members to change, who may read it', async () => {
        const { member } = world.acme;
        const input = { name: 'No', currencyCode: 'EUR', includesTax: true };
        expect(await member.refusal(CreatePriceListDocument, { input })).to.include({ reason: 'PERMISSION_MISSING' });
        const list = await newPriceList(world.acme.manager);
        expect((await member.run(PriceListDocument, { id: list.id })).priceList).to.include({ id: list.id });
    });
});
describe('setPrices', () => {
    const world = useWorld();
    const euros = (amount) => ({ amount, currencyCode: 'EUR' });
    it('sets and removes prices by quantity, all or none', async () => {
        const { admin } = world.acme;
        const list = await newPriceList(admin);
        const [one, other] = [await newVariant(admin), await newVariant(admin)];
        const set = await admin.run(SetPricesDocument, {
            input: {
                priceListId: list.id,
                prices: [
                    { variantId: one.id, amount: euros('9.00') },
                    { variantId: one.id, minimumQuantity: 10, amount: euros('8.00') },
                    { variantId: other.id, amount: euros('7.00') },
                ],
            },
        });
        expect(set.setPrices?.map(({ minimumQuantity, amount, version }) => [minimumQuantity, amount.amount, version])).to.deep.equal([
            [1, '9.00', 1],
            [10, '8.00', 1],
            [1, '7.00', 1],
        ]);
        const again = await admin.run(SetPricesDocument, {
            input: { priceListId: list.id, prices: [{ variantId: one.id, amount: euros('9.50'), ifVersion: 1 }, { variantId: other.id }] },
        });
        expect(again.setPrices?.map(({ amount, version }) => [amount.amount, version])).to.deep.equal([['9.50', 2]]);
        const { prices } = await admin.run(PricesDocument, { priceListId: list.id });
        expect(prices?.nodes.map(({ variantId, amount }) => [variantId, amount.amount])).to.deep.equal([
            [one.id, '9.50'],
            [one.id, '8.00'],
        ]);
    });
    it('lets one of two editors through, and names the prices that the other one has not seen (threat 116)', async () => {
        const { admin, manager } = world.acme;
        const list = await newPriceList(admin);
        const { id: variantId } = await newVariant(admin);
        const first = { priceListId: list.id, prices: [{ variantId, amount: euros('9.00'), ifVersion: 0 }] };
        const races = await Promise.all([admin, manager].map((editor) => editor.send(SetPricesDocument, { input: first })));
        const refused = races.flatMap(({ errors }) => errors);
        expect(refused).to.have.length(1);
        expect(refused[0]?.extensions).to.include({ code: 'CONFLICT', reason: 'COMMERCE_PRICE_STALE' });
        expect(problemsOf(refused[0]?.extensions ?? {})).to.deep.equal(['input.prices.0.ifVersion COMMERCE_PRICE_STALE']);
    });
    it('names every wrong price at once and changes nothing then', async () => {
        const { admin } = world.acme;
        const list = await newPriceList(admin);
        const [own, foreign] = [await newVariant(admin), await newVariant(world.globex.admin)];
        const refusalOf = (prices) => admin.refusal(SetPricesDocument, { input: { priceListId: list.id, prices } });
        expect(problemsOf(await refusalOf([{ variantId: own.id, amount: { amount: '1.00', currencyCode: 'USD' } }]))).to.deep.equal([
            'input.prices.0.amount.currencyCode CURRENCY_MISMATCH',
        ]);
        const unknown = await refusalOf([
            { variantId: own.id, amount: euros('1.00') },
            { variantId: foreign.id, amount: euros('1.00') },
        ]);
        expect(unknown).to.include({ code: 'NOT_FOUND', reason: 'COMMERCE_VARIANT_NOT_FOUND' });
        expect(problemsOf(unknown)).to.deep.equal(['input.prices.1.variantId COMMERCE_VARIANT_NOT_FOUND']);
        const many = [
            { variantId: own.id, amount: euros('-1.00') },
            { variantId: own.id, minimumQuantity: 0, amount: euros('1.005') },
            { variantId: own.id, amount: euros('1e400') },
        ];
        expect(problemsOf(await refusalOf(many))).to.have.members([
            'input.prices.0.amount.amount MUST_NOT_BE_NEGATIVE',
            'input.prices.1.minimumQuantity TOO_SMALL',
            'input.prices.1.amount.amount TOO_PRECISE',
            'input.prices.2.amount.amount MALFORMED',
        ]);
        const twice = [{ variantId: own.id }, { variantId: own.id, minimumQuantity: 1 }];
        expect(problemsOf(await refusalOf(twice))).to.deep.equal(['input.prices.1 DUPLICATE']);
        const tiers = Array.from({ length: 21 }, (_, index) => ({ variantId: own.id, minimumQuantity: 1 + index, amount: euros('1.00') }));
        expect(await refusalOf(tiers)).to.include({ reason: 'COMMERCE_TOO_MANY_TIERS' });
        expect((await admin.run(PricesDocument, { priceListId: list.id })).prices?.nodes).to.deep.equal([]);
    });
});
describe('the price of a variant for somebody', () => {
    const world = useWorld();
    it('comes from the list in force with the highest priority, by quantity and group, else from the variant', async () => {
        const { admin } = world.acme;
        const { id: variantId, productId } = await newVariant(admin, '10.00');
        const { id: groupId } = await newCustomerGroup(admin);
        expect(await priceFor(admin, productId)).to.equal('10.00');
        const everybody = await newPriceList(admin);
        await setPrice(admin, everybody.id, { variantId, amount: '9.00' });
        await setPrice(admin, everybody.id, { variantId, amount: '8.00', from: 10 });
        const trade = await newPriceList(admin, { customerGroupId: groupId });
        await setPrice(admin, trade.id, { variantId, amount: '7.00', from: 5 });
        expect(await priceFor(admin, productId)).to.equal('9.00');
        expect(await priceFor(admin, productId, { quantity: 9 })).to.equal('9.00');
        expect(await priceFor(admin, productId, { quantity: 10 })).to.equal('8.00');
        expect(await priceFor(admin, productId, { groupId })).to.equal('9.00');
        expect(await priceFor(admin, productId, { groupId, quantity: 5 })).to.equal('7.00');
        expect(await priceFor(admin, productId, { currencyCode: 'USD' })).to.equal(null);
    });
    it('begins and ends with the period of its list', async () => {
        const { admin } = world.acme;
        const { id: variantId, productId } = await newVariant(admin, '10.00');
        const now = world.clock.now().getTime();
        const at = (hours) => new Date(now + hours * 3_600_000).toISOString();
        const sale = await newPriceList(admin, { validFrom: at(1), validUntil: at(2) });
        await setPrice(admin, sale.id, { variantId, amount: '5.00' });
        expect(await priceFor(admin, productId)).to.equal('10.00');
        world.clock.advance('1h');
        expect(await priceFor(admin, productId)).to.equal('5.00');
        world.clock.advance('1h');
        expect(await priceFor(admin, productId)).to.equal('10.00');
    });
    it('names wrong arguments', async () => {
        const { admin } = world.acme;
        const { productId } = await newVariant(admin);
        const { errors } = await admin.send(PRICE_FOR, { id: productId, currencyCode: 'euro', quantity: 0 });
        expect(errors.flatMap(({ extensions }) => problemsOf(extensions))).to.have.members(['currencyCode UNKNOWN_CURRENCY', 'quantity TOO_SMALL']);
    });
});
//# sourceMappingURL=price-lists.test.js.map