import { expect } from 'chai';
import { addShipping, calculate } from '../../../src/modules/commerce/pricing/calculation/calculate.js';
import { Random } from '../../support/random.js';
import { ALWAYS, line, promotion } from './carts.js';
describe('any cart at all (threat 110)', () => {
    const sum = (amounts) => amounts.reduce((total, amount) => total + amount, 0);
    it('has parts that sum to the whole, in every column and every step', () => {
        const random = new Random(7);
        for (let round = 0; round < 4_000; round += 1) {
            const calculation = randomCalculation(random);
            const result = calculate(calculation);
            const seen = `round ${round}`;
            for (const one of result.lines) {
                expect(one.netMinor + one.taxMinor, seen).to.equal(one.totalMinor);
                expect(sum(one.steps.map(({ changeMinor }) => changeMinor)), seen).to.equal(one.totalMinor);
                expect(one.steps.at(-1)?.resultMinor, seen).to.equal(one.totalMinor);
                expect(Math.min(one.netMinor, one.taxMinor, one.discountMinor, one.subtotalMinor - one.discountMinor), seen).to.be.at.least(0);
            }
            for (const key of ['subtotalMinor', 'discountMinor', 'netMinor', 'taxMinor', 'totalMinor']) {
                expect(sum(result.lines.map((one) => one[key])), `${key} of ${seen}`).to.equal(result[key]);
            }
            expect(sum(result.promotions.map(({ discountMinor }) => discountMinor)), seen).to.equal(result.discountMinor);
            expect(sum(result.taxes.map(({ taxMinor }) => taxMinor)), seen).to.equal(result.taxMinor);
            expect(sum(result.taxes.map(({ netMinor }) => netMinor)), seen).to.equal(result.netMinor);
            expect(result.totalMinor + result.roundingMinor, seen).to.equal(result.payableMinor);
            expect(result.payableMinor % calculation.rounding.payableStep, seen).to.equal(0);
        }
    });
    it('has them with shipping as well, which changes no line', () => {
        const random = new Random(8);
        for (let round = 0; round < 2_000; round += 1) {
            const calculation = randomCalculation(random);
            const goods = calculate(calculation);
            const result = addShipping(goods, randomCharge(random, calculation), calculation.rounding);
            const { shipping } = result;
            const seen = `round ${round}`;
            expect(result.lines, seen).to.equal(goods.lines);
            expect((shipping?.netMinor ?? 0) + (shipping?.taxMinor ?? 0), seen).to.equal(shipping?.totalMinor);
            expect(sum(shipping?.steps.map(({ changeMinor }) => changeMinor) ?? []), seen).to.equal(shipping?.totalMinor);
            expect(Math.min(shipping?.netMinor ?? -1, shipping?.taxMinor ?? -1), seen).to.be.at.least(0);
            for (const key of ['netMinor', 'taxMinor', 'totalMinor']) {
                expect(goods[key] + (shipping?.[key] ?? 0), `${key} of ${seen}`).to.equal(result[key]);
            }
            expect(sum(result.taxes.map(({ taxMinor }) => taxMinor)), seen).to.equal(result.taxMinor);
            expect(result.totalMinor + result.roundingMinor, seen).to.equal(result.payableMinor);
        }
    });
});
/** Taxed like one of the lines half of the time, so that totals of rates have both. */
function randomCharge(random, { lines }) {
    const like = random.pick(lines);
    const other = { treatment: 'UNTAXED', rate: null, homeMillionths: random.pick([0, 70_000]) };
    return {
        ...{ methodId: 'shm_1', methodName: 'Parcel', tax: random.below(2) === 0 ? like.tax : other },
        price: {
            amountMinor: random.below(10 ** random.below(5)),
            includesTax: random.below(3) === 0 ? !like.price.includesTax : like.price.includesTax,
        },
        free: random.below(5) === 0 ? { promotion: null } : null,
    };
}
function randomCalculation(random) {
    const rates = [0, 25_000, 55_000, 88_750, 190_000, 1_000_000];
    const decision = () => {
        const homeMillionths = random.pick(rates);
        const treatment = random.pick(['TAXED', 'EXEMPT', 'REVERSE_CHARGE', 'UNTAXED']);
        const millionths = random.pick(rates);
        const rate = treatment === 'TAXED' ? { id: `txr_${millionths}`, name: String(millionths), millionths } : null;
        return { treatment, rate, homeMillionths };
    };
    const lines = Array.from({ length: 1 + random.below(8) }, () => line({
        ...{ unit: random.below(10 ** random.below(7)), quantity: 1 + random.below(random.pick([1, 3, 50, 1_000])) },
        ...{ includesTax: random.below(2) === 0, tax: decision(), product: `p${random.below(3)}`, category: `c${random.below(2)}` },
    }));
    return {
        ...{ currencyCode: 'EUR', lines, promotions: Array.from({ length: random.below(6) }, () => randomPromotion(random)) },
        buyer: { groupIds: new Set(), isFirstOrder: random.below(2) === 0 },
        rounding: { mode: random.pick(['HALF_UP', 'HALF_EVEN']), taxOn: random.pick(['LINE', 'TOTAL']), payableStep: random.pick([1, 1, 5, 100]) },
    };
}
function randomPromotion(random) {
    const millionths = random.pick([1, 105_000, 333_333, 500_000, 1_000_000]);
    const amountMinor = 1 + random.below(10 ** random.below(6));
    const action = random.pick([
        { kind: 'PERCENTAGE', millionths },
        { kind: 'AMOUNT_EACH', amountMinor },
        { kind: 'AMOUNT_WHOLE', amountMinor },
        { kind: 'BUY_X_GET_Y', buy: 1 + random.below(4), get: 1 + random.below(3), millionths },
        { kind: 'FREE_SHIPPING' },
    ]);
    const conditions = {
        ...ALWAYS,
        productIds: random.below(2) === 0 ? [] : [`p${random.below(3)}`],
        firstOrderOnly: random.below(5) === 0,
    };
    const stacking = random.below(6) === 0 ? 'EXCLUSIVE' : 'COMBINABLE';
    return promotion(action, { conditions, stacking, priority: random.below(4), combinationGroup: random.pick([null, null, 'g']) });
}
//# sourceMappingURL=sums.test.js.map