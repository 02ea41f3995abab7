import { expect } from 'chai';
import { priceAt, tierProblems } from '../../../src/modules/commerce/shipping/methods/tiers.js';
import { quoteShipping, } from '../../../src/modules/commerce/shipping/quotes/quote-shipping.js';
import { Random } from '../../support/random.js';
/** Tiers that a rate by weight may have. */
function randomTiers(random) {
    let [from, priceMinor] = [0, random.below(500)];
    return Array.from({ length: 1 + random.below(12) }, () => {
        const tier = { from, priceMinor };
        from += 1 + random.below(5_000);
        priceMinor += random.below(3) === 0 ? 0 : random.below(800);
        return tier;
    });
}
describe('tiers of shipping rates', () => {
    it('have a price for every weight, without gaps, and never a lower one for more', () => {
        const random = new Random(11);
        for (let round = 0; round < 500; round += 1) {
            const tiers = randomTiers(random);
            expect(tierProblems(tiers, 'WEIGHT')).to.deep.equal([]);
            for (const [index, tier] of tiers.entries()) {
                const next = tiers[index + 1];
                expect(priceAt(tiers, tier.from), 'a tier begins with its own amount').to.equal(tier.priceMinor);
                if (next)
                    expect(priceAt(tiers, next.from - 1), 'and reaches up to the next one').to.equal(tier.priceMinor);
            }
            const weights = Array.from({ length: 40 }, () => random.below(70_000)).sort((one, other) => one - other);
            const prices = weights.map((weight) => priceAt(tiers, weight));
            expect(prices).to.deep.equal(prices.toSorted((one, other) => one - other));
        }
    });
    it('are no rate with a gap at the beginning, out of order, or with a weight that costs less than a smaller one', () => {
        const random = new Random(12);
        for (let round = 0; round < 200; round += 1) {
            const tiers = [...randomTiers(random), { from: 100_000, priceMinor: 20_000 }];
            const last = tiers.length - 1;
            const first = tiers[0]?.priceMinor ?? 0;
            expect(tierProblems(tiers.with(0, { from: 1, priceMinor: first }), 'WEIGHT').some(({ index, field }) => index === 0 && field === 'from')).to.equal(true);
            expect(tierProblems(tiers.with(last, { from: tiers[last - 1]?.from ?? 0, priceMinor: 20_000 }), 'TOTAL')).to.have.length(1);
            expect(tierProblems(tiers.with(last, { from: 100_000, priceMinor: -1 }), 'WEIGHT').map(({ field }) => field)).to.deep.equal(['price']);
            expect(tierProblems(tiers.with(last, { from: 100_000, priceMinor: 0 }), 'TOTAL')).to.deep.equal([]);
        }
    });
});
const zone = (id) => `shz_${id}`;
const area = (countryCode, postalPrefix = null, region = null) => ({ countryCode, region, postalPrefix });
const TRADE = 'cgr_trade';
function rate(more = {}) {
    const tiers = [
        { from: 0, priceMinor: 490 },
        { from: 2_000, priceMinor: 690 },
    ];
    return { shippingZoneId: zone('de'), areas: [area('DE')], currencyCode: 'EUR', basis: 'WEIGHT', tiers, freeFromMinor: null, ...more };
}
function method(more = {}) {
    return { id: 'shm_1', customerGroupIds: [], weightMaxGrams: null, rates: [rate()], ...more };
}
function quoteOf(one, more = {}) {
    const [quote] = quoteShipping({
        ...{ currencyCode: 'EUR', place: { countryCode: 'DE', region: null, postalCode: '10117' }, groupIds: new Set(), totalMinor: 5_000 },
        ...{ lines: [{ variantId: 'var_1', quantity: 2, weightGrams: 500 }], freeShippingBy: null, methods: [one] },
        ...more,
    });
    return [quote?.outcome, quote?.priceMinor, quote?.freeBecause];
}
describe('quoteShipping', () => {
    const heavy = (quantity, weightGrams) => ({ lines: [{ variantId: 'var_1', quantity, weightGrams }] });
    it('goes by the weight of all pieces, and by nothing where the rate is flat', () => {
        expect(quoteOf(method())).to.deep.equal(['OFFERED', 490, null]);
        expect(quoteOf(method(), heavy(4, 500))).to.deep.equal(['OFFERED', 690, null]);
        expect(quoteOf(method(), heavy(1, null))).to.deep.equal(['WEIGHT_UNKNOWN', null, null]);
        const flat = method({ rates: [rate({ basis: 'FLAT', tiers: [{ from: 0, priceMinor: 300 }] })] });
        expect(quoteOf(flat, heavy(1, null))).to.deep.equal(['OFFERED', 300, null]);
        expect(quoteOf({ ...flat, weightMaxGrams: 1_000 }, heavy(1, null))).to.deep.equal(['WEIGHT_UNKNOWN', null, null]);
        expect(quoteOf({ ...flat, weightMaxGrams: 1_000 }, heavy(2, 500))).to.deep.equal(['OFFERED', 300, null]);
        expect(quoteOf({ ...flat, weightMaxGrams: 1_000 }, heavy(2, 501))).to.deep.equal(['TOO_HEAVY', null, null]);
    });
    it('is for the customers, the places and the currency of the method', () => {
        expect(quoteOf(method({ customerGroupIds: [TRADE] }))).to.deep.equal(['OTHER_CUSTOMERS', null, null]);
        expect(quoteOf(method({ customerGroupIds: [TRADE] }), { groupIds: new Set([TRADE]) })).to.deep.equal(['OFFERED', 490, null]);
        expect(quoteOf(method(), { place: { countryCode: 'FR', region: null, postalCode: null } })).to.deep.equal(['NOT_SENT_THERE', null, null]);
        expect(quoteOf(method(), { currencyCode: 'CHF' })).to.deep.equal(['OTHER_CURRENCY', null, null]);
    });
    it('takes the rate of the most precise zone, in any order of them', () => {
        const priced = (id, areas, priceMinor) => rate({ shippingZoneId: zone(id), areas, basis: 'FLAT', tiers: [{ from: 0, priceMinor }] });
        const rates = [
            priced('a', [area('DE')], 1),
            priced('b', [area('DE', null, 'BE')], 2),
            priced('c', [area('DE', '10')], 3),
            priced('d', [area('DE', '101')], 4),
        ];
        for (const order of [rates, rates.toReversed()]) {
            const at = (region, postalCode) => quoteOf(method({ rates: order }), { place: { countryCode: 'DE', region, postalCode } })[1];
            expect([at(null, null), at('BE', null), at('BE', '10999'), at('BE', '10117')]).to.deep.equal([1, 2, 3, 4]);
        }
    });
    it('is free from a total on, or by a promotion, and says which', () => {
        const free = method({ rates: [rate({ freeFromMinor: 5_000 })] });
        expect(quoteOf(free)).to.deep.equal(['OFFERED', 0, 'TOTAL']);
        expect(quoteOf(free, { totalMinor: 4_999 })).to.deep.equal(['OFFERED', 490, null]);
        expect(quoteOf(free, { totalMinor: 4_999, freeShippingBy: 'prm_1' })).to.deep.equal(['OFFERED', 0, 'PROMOTION']);
        const byTotal = rate({
            basis: 'TOTAL',
            tiers: [
                { from: 0, priceMinor: 500 },
                { from: 5_000, priceMinor: 0 },
            ],
        });
        expect(quoteOf(method({ rates: [byTotal] }))).to.deep.equal(['OFFERED', 0, null]);
        expect(quoteOf(method({ rates: [byTotal] }), { totalMinor: 4_999 })).to.deep.equal(['OFFERED', 500, null]);
    });
});
//# sourceMappingURL=tiers.test.js.map