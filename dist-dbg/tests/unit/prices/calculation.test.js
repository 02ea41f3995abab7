import { expect } from 'chai';
import { ALWAYS, exempt, line, priced, promotion } from './carts.js';
const off = ({ promotions: considered }) => considered.map(({ outcome, discountMinor }) => `${outcome} ${discountMinor}`);
const discounts = ({ lines }) => lines.map(({ discountMinor }) => discountMinor);
describe('the price of lines (threat 110)', () => {
    it('takes the tax out of prices with it, adds it to prices without, and removes it where none is charged', () => {
        const { lines, netMinor, taxMinor, totalMinor } = priced([
            line({ unit: 1_190 }),
            line({ unit: 1_000, includesTax: false }),
            line({ unit: 1_190, tax: exempt }),
            line({ unit: 1_000, includesTax: false, tax: exempt }),
        ]);
        expect(lines.map((one) => [one.netMinor, one.taxMinor, one.totalMinor])).to.deep.equal([
            [1_000, 190, 1_190],
            [1_000, 190, 1_190],
            [1_000, 0, 1_000],
            [1_000, 0, 1_000],
        ]);
        expect(lines.map(({ steps }) => steps.map(({ kind }) => kind))).to.deep.equal([
            ['BASE_PRICE', 'TAX_INCLUDED'],
            ['BASE_PRICE', 'TAX_ADDED'],
            ['BASE_PRICE', 'TAX_REMOVED'],
            ['BASE_PRICE'],
        ]);
        expect([netMinor, taxMinor, totalMinor]).to.deep.equal([4_000, 380, 4_380]);
    });
    it('rounds the tax of each line, or of all lines of a rate together and spreads it', () => {
        const three = [line({ unit: 103, includesTax: false }), line({ unit: 103, includesTax: false }), line({ unit: 103, includesTax: false })];
        // 19 % of 1.03 are 0.1957, of 3.09 they are 0.5871.
        expect(priced(three).lines.map(({ taxMinor }) => taxMinor)).to.deep.equal([20, 20, 20]);
        const together = priced(three, { rounding: { mode: 'HALF_UP', taxOn: 'TOTAL', payableStep: 1 } });
        expect(together.lines.map(({ taxMinor }) => taxMinor)).to.deep.equal([20, 20, 19]);
        expect(together.taxMinor).to.equal(59);
    });
    it('rounds what is paid to the smallest coin, and says by how much', () => {
        const { totalMinor, roundingMinor, payableMinor } = priced([line({ unit: 1_233 })], {
            rounding: { mode: 'HALF_UP', taxOn: 'LINE', payableStep: 5 },
        });
        expect([totalMinor, roundingMinor, payableMinor]).to.deep.equal([1_233, 2, 1_235]);
    });
    it('refuses lines in another currency by name, and sums that are too large', () => {
        const foreign = { ...line({ unit: 1 }), price: { ...line({ unit: 1 }).price, currencyCode: 'USD' } };
        expect(() => priced([line({ unit: 1 }), foreign]))
            .to.throw()
            .that.deep.includes({ reason: 'COMMERCE_CURRENCY_MIXED' });
        expect(() => priced([line({ unit: Number.MAX_SAFE_INTEGER }), line({ unit: 1 })]))
            .to.throw()
            .that.includes({ reason: 'AMOUNT_TOO_LARGE' });
    });
});
describe('promotions', () => {
    it('take a share, an amount off each piece, or an amount off all that is spread without a rest', () => {
        const bought = [line({ unit: 999, quantity: 3 }), line({ unit: 500 })];
        const by = (action) => discounts(priced(bought, { promotions: [promotion(action)] }));
        expect(by({ kind: 'PERCENTAGE', millionths: 105_000 })).to.deep.equal([315, 53]);
        expect(by({ kind: 'AMOUNT_EACH', amountMinor: 600 })).to.deep.equal([1_800, 500]);
        expect(by({ kind: 'AMOUNT_WHOLE', amountMinor: 1_000 })).to.deep.equal([857, 143]);
        expect(by({ kind: 'AMOUNT_WHOLE', amountMinor: 1_000_000 })).to.deep.equal([2_997, 500]);
    });
    it('make the cheapest pieces of each set free, across lines', () => {
        const bought = [line({ unit: 1_000, quantity: 3 }), line({ unit: 400, quantity: 2 }), line({ unit: 700 })];
        const by = (buy, get, millionths = 1_000_000) => discounts(priced(bought, { promotions: [promotion({ kind: 'BUY_X_GET_Y', buy, get, millionths })] }));
        expect(by(2, 1)).to.deep.equal([0, 800, 0]);
        expect(by(1, 1)).to.deep.equal([0, 800, 700]);
        expect(by(1, 1, 500_000)).to.deep.equal([0, 400, 350]);
        expect(by(6, 1)).to.deep.equal([0, 0, 0]);
    });
    it('are tried by priority, each on what those before it have left', () => {
        const result = priced([line({ unit: 1_000 })], {
            promotions: [
                promotion({ kind: 'PERCENTAGE', millionths: 500_000 }, { priority: 1 }),
                promotion({ kind: 'AMOUNT_WHOLE', amountMinor: 200 }, { priority: 2 }),
                promotion({ kind: 'PERCENTAGE', millionths: 1_000_000 }, { priority: 0 }),
                promotion({ kind: 'PERCENTAGE', millionths: 1_000_000 }, { priority: 0 }),
            ],
        });
        expect(off(result)).to.deep.equal(['APPLIED 200', 'APPLIED 400', 'APPLIED 400', 'NOTHING_LEFT 0']);
        expect(result.totalMinor).to.equal(0);
    });
    it('stand alone when they are exclusive, and once in each group', () => {
        const tenth = { kind: 'PERCENTAGE', millionths: 100_000 };
        const tried = (...list) => off(priced([line({ unit: 1_000 })], { promotions: list }));
        const exclusive = (priority) => promotion(tenth, { stacking: 'EXCLUSIVE', priority });
        expect(tried(exclusive(2), promotion(tenth, { priority: 1 }))).to.deep.equal(['APPLIED 100', 'NOT_COMBINABLE 0']);
        expect(tried(exclusive(1), promotion(tenth, { priority: 2 }))).to.deep.equal(['APPLIED 100', 'NOT_COMBINABLE 0']);
        const grouped = (priority) => promotion(tenth, { combinationGroup: 'season', priority });
        expect(tried(grouped(3), grouped(2), promotion(tenth, { priority: 1 }))).to.deep.equal(['APPLIED 100', 'NOT_COMBINABLE 0', 'APPLIED 90']);
    });
    it('say why they do not count', () => {
        const tenth = { kind: 'PERCENTAGE', millionths: 100_000 };
        const why = (conditions, more = {}) => off(priced([line({ unit: 1_000, quantity: 2 })], { promotions: [promotion(tenth, { conditions: { ...ALWAYS, ...conditions }, ...more })] }))[0];
        expect(why({ minimumSubtotalMinor: 2_001 })).to.equal('BELOW_MINIMUM_SUBTOTAL 0');
        expect(why({ minimumSubtotalMinor: 2_000 })).to.equal('APPLIED 200');
        expect(why({ minimumQuantity: 3 })).to.equal('BELOW_MINIMUM_QUANTITY 0');
        expect(why({ productIds: ['other'] })).to.equal('NO_MATCHING_LINE 0');
        expect(why({ productIds: ['other'], categoryIds: ['c'] })).to.equal('APPLIED 200');
        expect(why({ customerGroupIds: ['g'] })).to.equal('OTHER_CUSTOMERS 0');
        expect(why({ firstOrderOnly: true })).to.equal('NOT_FIRST_ORDER 0');
        expect(why({}, { isUsedUp: true })).to.equal('USED_UP 0');
        expect(why({}, { currencyCode: 'USD' })).to.equal('OTHER_CURRENCY 0');
    });
    it('may leave the lines as they are and make shipping free', () => {
        const free = promotion({ kind: 'FREE_SHIPPING' });
        const result = priced([line({ unit: 1_000 })], { promotions: [free] });
        expect([result.freeShippingBy, result.totalMinor]).to.deep.equal([free.id, 1_000]);
    });
});
//# sourceMappingURL=calculation.test.js.map