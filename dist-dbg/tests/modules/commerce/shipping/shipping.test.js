import { expect } from 'chai';
import { ChangeCustomerGroupMembersDocument, CreateShippingMethodDocument, CreateShippingZoneDocument, DeleteShippingMethodDocument, DeleteShippingZoneDocument, ProductsWithWeightsDocument, SetVariantWeightsDocument, ShippingMethodDocument, ShippingMethodsDocument, ShippingQuotesDocument, ShippingZonesDocument, UpdateShippingMethodDocument, UpdateShippingZoneDocument, } from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { euros, problemsOf } from '../catalogue.js';
import { newCustomer, newCustomerGroup, newPromotion, newVariant, present } from '../pricing/pricing.js';
import { newMethod, newZone, quotesOf, rateFor, weighedVariant } from './shipping.js';
describe('shipping zones', () => {
    const world = useWorld();
    it('are created, changed by version, and deleted while no method has rates for them', async () => {
        const { admin } = world.acme;
        const zone = await newZone(admin, [{ countryCode: 'CH' }, { countryCode: 'AT', postalPrefix: '6 0' }]);
        expect(zone.areas).to.deep.equal([
            { countryCode: 'CH', region: null, postalPrefix: null },
            { countryCode: 'AT', region: null, postalPrefix: '60' },
        ]);
        const changed = await admin.run(UpdateShippingZoneDocument, { input: { id: zone.id, ifVersion: 1, areas: [{ countryCode: 'LI' }] } });
        expect(changed.updateShippingZone).to.deep.include({ version: 2, areas: [{ countryCode: 'LI', region: null, postalPrefix: null }] });
        expect(await admin.refusal(UpdateShippingZoneDocument, { input: { id: zone.id, ifVersion: 1 } })).to.include({
            reason: 'COMMERCE_VERSION_STALE',
        });
        const twin = { input: { name: zone.name.toUpperCase(), areas: [{ countryCode: 'CH' }] } };
        expect(await admin.refusal(CreateShippingZoneDocument, twin)).to.include({ reason: 'COMMERCE_SHIPPING_ZONE_NAME_TAKEN' });
        const method = await newMethod(admin, { rates: [rateFor(zone, '5.00')] });
        expect(await admin.refusal(DeleteShippingZoneDocument, { input: { id: zone.id } })).to.include({ reason: 'COMMERCE_SHIPPING_ZONE_IN_USE' });
        await admin.run(DeleteShippingMethodDocument, { input: { id: method.id } });
        await admin.run(DeleteShippingZoneDocument, { input: { id: zone.id } });
        const names = (await admin.run(ShippingZonesDocument)).shippingZones?.map(({ name }) => name);
        expect(names).to.deep.equal(['European Union', 'Germany']);
        expect(problemsOf(await admin.refusal(CreateShippingZoneDocument, { input: { name: 'Nowhere', areas: [{ countryCode: 'XX' }] } }))).to.deep.equal(['input.areas.0.countryCode UNKNOWN_COUNTRY']);
        expect(await world.acme.eventNames()).to.include.members([
            ...['commerce.shippingZoneCreated', 'commerce.shippingZoneUpdated', 'commerce.shippingZoneDeleted'],
            ...['commerce.shippingMethodCreated', 'commerce.shippingMethodDeleted'],
        ]);
    });
    it('are those of the tenant alone', async () => {
        const zone = await newZone(world.acme.admin, [{ countryCode: 'NO' }]);
        const { admin } = world.globex;
        expect((await admin.run(ShippingZonesDocument)).shippingZones?.map(({ id }) => id)).to.not.include(zone.id);
        expect(await admin.refusal(UpdateShippingZoneDocument, { input: { id: zone.id, name: 'Mine' } })).to.include({
            reason: 'COMMERCE_SHIPPING_ZONE_NOT_FOUND',
        });
        const foreign = await admin.refusal(CreateShippingMethodDocument, { input: { name: 'Foreign', rates: [rateFor(zone, '1.00')] } });
        expect(problemsOf(foreign)).to.deep.equal(['input.rates.0.shippingZoneId COMMERCE_SHIPPING_ZONE_NOT_FOUND']);
    });
});
describe('shipping methods', () => {
    const world = useWorld();
    it('have their rates, which are replaced as a whole, by version', async () => {
        const { admin } = world.acme;
        const zone = await newZone(admin, [{ countryCode: 'SE' }]);
        const tiers = [{ price: euros('4.90') }, { fromGrams: 2_000, price: euros('6.90') }];
        const method = await newMethod(admin, {
            ...{ delivery: { daysMin: 2, daysMax: 4 }, weightMaxGrams: 10_000, position: 5 },
            rates: [rateFor(zone, '0', { basis: 'WEIGHT', tiers, freeFrom: euros('50') })],
        });
        expect(method.delivery).to.deep.equal({ daysMin: 2, daysMax: 4 });
        expect(method.rates).to.deep.equal([
            {
                ...{ shippingZoneId: zone.id, zone: { name: zone.name }, currencyCode: 'EUR', basis: 'WEIGHT', freeFrom: euros('50.00') },
                tiers: [
                    { fromGrams: 0, fromTotal: null, price: euros('4.90') },
                    { fromGrams: 2_000, fromTotal: null, price: euros('6.90') },
                ],
            },
        ]);
        const rates = [rateFor(zone, '0', { basis: 'TOTAL', tiers: [{ price: euros('9') }, { fromTotal: euros('100'), price: euros('0') }] })];
        const changed = await admin.run(UpdateShippingMethodDocument, { input: { id: method.id, ifVersion: 1, rates, delivery: null } });
        expect(changed.updateShippingMethod).to.deep.include({ version: 2, delivery: null, position: 5 });
        expect(changed.updateShippingMethod?.rates.map(({ basis, tiers: shown }) => [basis, shown[1]?.fromTotal?.amount])).to.deep.equal([
            ['TOTAL', '100.00'],
        ]);
        const kept = await admin.run(UpdateShippingMethodDocument, { input: { id: method.id, name: 'Postal parcel' } });
        expect(kept.updateShippingMethod?.rates).to.have.length(1);
        expect(await admin.refusal(UpdateShippingMethodDocument, { input: { id: method.id, ifVersion: 2, name: 'Late' } })).to.include({
            reason: 'COMMERCE_VERSION_STALE',
        });
        expect(await admin.refusal(CreateShippingMethodDocument, { input: { name: 'postal PARCEL' } })).to.include({
            reason: 'COMMERCE_SHIPPING_METHOD_NAME_TAKEN',
        });
        expect(await world.globex.admin.refusal(ShippingMethodDocument, { id: method.id })).to.include({ reason: 'COMMERCE_SHIPPING_METHOD_NOT_FOUND' });
        await admin.run(DeleteShippingMethodDocument, { input: { id: method.id } });
        expect((await admin.run(ShippingMethodsDocument)).shippingMethods?.map(({ name }) => name)).to.deep.equal(['Parcel', 'Express']);
    });
    it('are refused with rates that are none, each wrong field named', async () => {
        const { admin } = world.acme;
        const zone = await newZone(admin, [{ countryCode: 'FI' }]);
        const problems = async (rate) => problemsOf(await admin.refusal(CreateShippingMethodDocument, { input: { name: 'Wrong', rates: [rateFor(zone, '1', rate)] } }));
        const falling = [{ price: euros('5') }, { fromGrams: 100, price: euros('4') }];
        expect(await problems({ basis: 'WEIGHT', tiers: falling })).to.deep.equal(['input.rates.0.tiers.1.price CONTRADICTION']);
        const late = [
            { fromGrams: 1, price: euros('5') },
            { fromGrams: 1, price: euros('6') },
        ];
        expect(await problems({ basis: 'WEIGHT', tiers: late })).to.deep.equal([
            ...['input.rates.0.tiers.0.fromGrams CONTRADICTION', 'input.rates.0.tiers.1.fromGrams CONTRADICTION'],
        ]);
        expect(await problems({ tiers: [{ fromGrams: 5, price: euros('5') }, { price: euros('6') }] })).to.deep.equal([
            ...['input.rates.0.tiers.0.fromGrams CONTRADICTION', 'input.rates.0.tiers TOO_LONG'],
        ]);
        const francs = { amount: '1', currencyCode: 'CHF' };
        expect(await problems({ tiers: [{ price: francs }], freeFrom: francs })).to.deep.equal([
            ...['input.rates.0.tiers.0.price.currencyCode CURRENCY_MISMATCH', 'input.rates.0.freeFrom.currencyCode CURRENCY_MISMATCH'],
        ]);
        const twice = await admin.refusal(CreateShippingMethodDocument, {
            input: { name: 'Wrong', delivery: { daysMin: 3, daysMax: 2 }, rates: [rateFor(zone, '1'), rateFor(zone, '2')] },
        });
        expect(problemsOf(twice)).to.have.members(['input.delivery.daysMax CONTRADICTION', 'input.rates.1 DUPLICATE']);
        const gone = await newCustomerGroup(world.globex.admin);
        const foreign = await admin.refusal(CreateShippingMethodDocument, { input: { name: 'Wrong', customerGroupIds: [gone.id] } });
        expect(problemsOf(foreign)).to.deep.equal(['input.customerGroupIds.0 COMMERCE_CUSTOMER_GROUP_NOT_FOUND']);
    });
});
describe('the weights of variants', () => {
    const world = useWorld();
    it('are set, changed and taken away, all or none', async () => {
        const { admin } = world.acme;
        const { id, productId } = await newVariant(admin);
        const set = (grams) => admin.run(SetVariantWeightsDocument, { input: { weights: [{ variantId: id, grams }] } });
        const shown = async () => {
            for (let after = null;;) {
                const query = `query ($after: String) { products(first: 100, after: $after) { nodes { id variants { weightGrams } } pageInfo { endCursor } } }`;
                const page = present((await admin.send(query, { after })).data);
                const found = page.products.nodes.find((product) => product.id === productId);
                if (found)
                    return found.variants[0]?.weightGrams;
                after = page.products.pageInfo.endCursor;
            }
        };
        await set(450);
        expect(await shown()).to.equal(450);
        await set(500);
        expect(await shown()).to.equal(500);
        const foreign = await newVariant(world.globex.admin);
        const weights = [
            { variantId: id, grams: 1 },
            { variantId: foreign.id, grams: 2 },
        ];
        expect(problemsOf(await admin.refusal(SetVariantWeightsDocument, { input: { weights } }))).to.deep.equal([
            'input.weights.1.variantId COMMERCE_VARIANT_NOT_FOUND',
        ]);
        expect(await shown()).to.equal(500);
        await set(null);
        expect(await shown()).to.equal(null);
        const wrong = {
            weights: [
                { variantId: id, grams: -1 },
                { variantId: id, grams: 10_000_001 },
            ],
        };
        expect(problemsOf(await admin.refusal(SetVariantWeightsDocument, { input: wrong }))).to.include.members([
            ...['input.weights.0.grams TOO_SMALL', 'input.weights.1.grams TOO_LARGE'],
        ]);
        const demo = (await admin.run(ProductsWithWeightsDocument, { first: 1 })).products?.nodes;
        expect(demo).to.have.length(1);
        expect(await world.acme.eventNames()).to.include('commerce.variantWeightSet');
    });
});
describe('shippingQuotes', () => {
    const world = useWorld();
    const denmark = { countryCode: 'DK' };
    it('tells what each method charges for what the goods weigh and cost, and why others do not send them', async () => {
        const { admin } = world.acme;
        const zone = await newZone(admin, [denmark]);
        const group = await newCustomerGroup(admin);
        const tiers = [{ price: euros('4.90') }, { fromGrams: 2_000, price: euros('6.90') }];
        const byWeight = await newMethod(admin, { rates: [rateFor(zone, '0', { basis: 'WEIGHT', tiers, freeFrom: euros('50') })] });
        const light = await newMethod(admin, { weightMaxGrams: 999, rates: [rateFor(zone, '3.00')] });
        const trade = await newMethod(admin, { customerGroupIds: [group.id], rates: [rateFor(zone, '1.00')] });
        const elsewhere = await newMethod(admin, { rates: [rateFor(await newZone(admin, [{ countryCode: 'IS' }]), '2.00')] });
        const francs = { currencyCode: 'CHF', tiers: [{ price: { amount: '2', currencyCode: 'CHF' } }] };
        const swiss = await newMethod(admin, { rates: [rateFor(zone, '0', francs)] });
        const off = await newMethod(admin, { isActive: false, rates: [rateFor(zone, '1.00')] });
        const variantId = await weighedVariant(admin, 500);
        const at = (quantity, more = {}) => quotesOf(admin, { lines: [{ variantId, quantity }], address: denmark, ...more });
        expect(await at(1)).to.include({
            ...{ [byWeight.id]: 'OFFERED 4.90', [light.id]: 'OFFERED 3.00', [trade.id]: 'OTHER_CUSTOMERS' },
            ...{ [elsewhere.id]: 'NOT_SENT_THERE', [swiss.id]: 'OTHER_CURRENCY' },
        });
        expect(await at(1)).to.not.have.property(off.id);
        expect(await at(4)).to.include({ [byWeight.id]: 'OFFERED 6.90', [light.id]: 'TOO_HEAVY' });
        // Six cost 60.00 with the tax at home, and 50.42 without it; five would cost 42.02.
        expect(await at(6)).to.include({ [byWeight.id]: 'OFFERED 0.00 TOTAL' });
        const customerId = await newCustomer(admin);
        await admin.run(ChangeCustomerGroupMembersDocument, { input: { id: group.id, add: [customerId] } });
        expect(await at(1, { customerId })).to.include({ [trade.id]: 'OFFERED 1.00' });
        const unknown = await weighedVariant(admin, null);
        expect(await quotesOf(admin, { lines: [{ variantId }, { variantId: unknown }], address: denmark })).to.include({
            ...{ [byWeight.id]: 'WEIGHT_UNKNOWN', [light.id]: 'WEIGHT_UNKNOWN' },
        });
    });
    it('takes the rate of the most precise zone, and a promotion of free shipping', async () => {
        const { admin } = world.acme;
        const country = await newZone(admin, [{ countryCode: 'NL' }]);
        const island = await newZone(admin, [{ countryCode: 'NL', postalPrefix: '17 9' }]);
        const method = await newMethod(admin, { rates: [rateFor(country, '5.00'), rateFor(island, '12.00')] });
        const { id: variantId, productId } = await newVariant(admin);
        const to = async (postalCode) => (await quotesOf(admin, { lines: [{ variantId }], address: { countryCode: 'NL', postalCode } }))[method.id];
        expect([await to(null), await to('1011 ab'), await to('1794 aa')]).to.deep.equal(['OFFERED 5.00', 'OFFERED 5.00', 'OFFERED 12.00']);
        await newPromotion(admin, productId, { action: { kind: 'FREE_SHIPPING' } });
        expect(await to('1794 aa')).to.equal('OFFERED 0.00 PROMOTION');
    });
    it('refuses what cannot be sent, and takes as many statements for a hundred lines as for one', async () => {
        const { admin } = world.acme;
        const foreign = await newVariant(world.globex.admin);
        const asked = { lines: [{ variantId: foreign.id }], address: { countryCode: 'DK', postalCode: '1;2' }, currencyCode: 'EUR' };
        expect(problemsOf(await admin.refusal(ShippingQuotesDocument, { input: asked }))).to.deep.equal(['input.address.postalCode MALFORMED']);
        const input = { ...asked, address: denmark };
        expect(problemsOf(await admin.refusal(ShippingQuotesDocument, { input }))).to.deep.equal(['input.lines.0.variantId COMMERCE_VARIANT_NOT_FOUND']);
        const { products } = await admin.run(ProductsWithWeightsDocument, { first: 100 });
        const lines = (products?.nodes ?? []).flatMap(({ variants }) => variants.map(({ id }) => ({ variantId: id }))).slice(0, 100);
        expect(lines).to.have.length(100);
        const statements = async (count) => {
            const ask = () => quotesOf(admin, { lines: lines.slice(0, count), address: { countryCode: 'DE' } });
            await ask();
            return Math.min(await world.countStatements(ask), await world.countStatements(ask), await world.countStatements(ask));
        };
        expect(await statements(100)).to.equal(await statements(1));
    });
});
//# sourceMappingURL=shipping.test.js.map