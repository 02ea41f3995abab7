import { expect } from 'chai';
import { orderLineId, taxRateId } from '../../../src/modules/commerce/ids.js';
import { creditOf } from '../../../src/modules/commerce/orders/credits/amounts.js';
import { postingsOfCredit, postingsOfSale } from '../../../src/modules/commerce/orders/placing/postings.js';
import { Random } from '../../support/random.js';
const rate = { id: taxRateId.mint(), name: 'VAT', millionths: 190_000 };
function lineOf(random) {
    const totalMinor = random.below(random.pick([5, 100_000]));
    const taxMinor = random.below(totalMinor + 1);
    const quantity = 1 + random.below(12);
    const share = { taxTreatment: 'TAXED', taxRateId: rate.id, taxRateName: rate.name, taxMillionths: rate.millionths };
    return { id: orderLineId.mint(), quantity, credited: 0, totalMinor, taxMinor, ...share };
}
describe('credits of an order', () => {
    it('add up to what was charged, in whatever parts, and are never negative', () => {
        const random = new Random(20_261_121);
        for (let round = 0; round < 300; round += 1) {
            let lines = Array.from({ length: 1 + random.below(4) }, () => lineOf(random));
            const sum = (key) => lines.reduce((all, line) => all + line[key], 0);
            const shipping = {
                shippingNetMinor: random.below(500),
                shippingTaxMinor: random.below(95),
                shippingTaxShare: { treatment: 'TAXED', rate },
            };
            const total = sum('totalMinor') + shipping.shippingNetMinor + shipping.shippingTaxMinor;
            const payableMinor = Math.max(0, total + random.below(5) - 2);
            const [whole, tax] = [{ credited: 0, total: 0, tax: 0 }, sum('taxMinor') + shipping.shippingTaxMinor];
            let order = { ...shipping, shippingCreditedAt: null, payableMinor, creditedMinor: 0 };
            while (lines.some(({ credited, quantity }) => credited < quantity) || order.shippingCreditedAt === null) {
                const pieces = lines.flatMap((line) => {
                    const quantity = random.below(line.quantity - line.credited + 1);
                    return quantity === 0 ? [] : [{ line, quantity }];
                });
                const withShipping = random.below(3) === 0;
                const credit = creditOf(order, { all: lines, pieces, withShipping });
                expect(Math.min(credit.creditedMinor, credit.netMinor, credit.taxMinor, ...credit.lines.map(({ totalMinor }) => totalMinor))).to.be.at.least(0);
                expect(credit.taxes.reduce((all, one) => all + one.taxMinor, 0)).to.equal(credit.taxMinor);
                const { netMinor, shippingNetMinor, taxes, roundingMinor } = credit;
                const postings = postingsOfCredit({ goodsNetMinor: netMinor - shippingNetMinor, shippingNetMinor, taxes, roundingMinor });
                expect(postings.reduce((all, { amountMinor }) => all + amountMinor, 0)).to.equal(0);
                [whole.credited, whole.total, whole.tax] = [
                    whole.credited + credit.creditedMinor,
                    whole.total + credit.totalMinor,
                    whole.tax + credit.taxMinor,
                ];
                order = { ...order, creditedMinor: whole.credited, shippingCreditedAt: withShipping ? new Date() : order.shippingCreditedAt };
                lines = lines.map((line) => ({ ...line, credited: line.credited + (pieces.find((one) => one.line.id === line.id)?.quantity ?? 0) }));
            }
            expect(whole).to.deep.equal({ credited: payableMinor, total, tax });
        }
    });
    it('are posted as the sale was, the other way round', () => {
        const sold = {
            goodsNetMinor: 1_000,
            shippingNetMinor: 100,
            taxes: [{ treatment: 'TAXED', rate, netMinor: 1_100, taxMinor: 209 }],
            roundingMinor: 1,
        };
        expect(postingsOfSale({ ...sold, giftCardMinor: 300 })).to.deep.equal([
            { role: 'RECEIVABLES', taxRateId: null, amountMinor: 1_010 },
            { role: 'GIFT_CARDS', taxRateId: null, amountMinor: 300 },
            { role: 'SALES', taxRateId: null, amountMinor: -1_000 },
            { role: 'SHIPPING', taxRateId: null, amountMinor: -100 },
            { role: 'TAX', taxRateId: rate.id, amountMinor: -209 },
            { role: 'ROUNDING', taxRateId: null, amountMinor: -1 },
        ]);
        expect(postingsOfCredit(sold)[0]).to.deep.equal({ role: 'RECEIVABLES', taxRateId: null, amountMinor: -1_310 });
    });
});
//# sourceMappingURL=credit-amounts.test.js.map