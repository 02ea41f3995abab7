import { expect } from 'chai';
import { addShipping } from '../../../src/modules/commerce/pricing/calculation/calculate.js';
import { exempt, line, priced, taxed } from './carts.js';
function charge({ minor, includesTax = true, tax = taxed, free = null }) {
    return { methodId: 'shm_1', methodName: 'Parcel', price: { amountMinor: minor, includesTax }, tax, free };
}
const byLine = { mode: 'HALF_UP', taxOn: 'LINE', payableStep: 1 };
const byTotal = { ...byLine, taxOn: 'TOTAL' };
describe('shipping in a calculation (threat 110)', () => {
    it('is taxed like a line, and part of all sums but the subtotal', () => {
        const goods = priced([line({ unit: 1_190 })]);
        const whole = addShipping(goods, charge({ minor: 595 }), byLine);
        expect(whole.lines).to.equal(goods.lines);
        expect(whole.shipping).to.deep.include({ subtotalMinor: 595, netMinor: 500, taxMinor: 95, totalMinor: 595 });
        expect(whole).to.deep.include({ subtotalMinor: 1_190, netMinor: 1_500, taxMinor: 285, totalMinor: 1_785, payableMinor: 1_785 });
        expect(whole.taxes.map(({ netMinor, taxMinor }) => [netMinor, taxMinor])).to.deep.equal([[1_500, 285]]);
        const beside = addShipping(goods, charge({ minor: 500, includesTax: false }), byLine);
        expect(beside.shipping).to.deep.include({ subtotalMinor: 500, netMinor: 500, taxMinor: 95, totalMinor: 595 });
        const untaxed = addShipping(goods, charge({ minor: 595, tax: exempt }), byLine);
        expect(untaxed.shipping).to.deep.include({ subtotalMinor: 595, netMinor: 500, taxMinor: 0, totalMinor: 500 });
    });
    it('has a rate of its own where its tax category has one', () => {
        const reduced = { ...taxed, rate: { id: 'txr_7', name: 'VAT 7 %', millionths: 70_000 } };
        const { taxes, taxMinor } = addShipping(priced([line({ unit: 1_190 })]), charge({ minor: 107, tax: reduced }), byTotal);
        expect(taxes.map(({ rate, taxMinor: of }) => `${rate?.name} ${of}`)).to.deep.equal(['VAT 19 % 190', 'VAT 7 % 7']);
        expect(taxMinor).to.equal(197);
    });
    it('is free by a promotion that is named, or by what the goods cost', () => {
        const goods = priced([line({ unit: 1_190 })]);
        const promotion = { id: 'prm_1', name: 'Free' };
        for (const [free, ruleName] of [
            [{ promotion }, 'Free'],
            [{ promotion: null }, null],
        ]) {
            const { shipping, totalMinor } = addShipping(goods, charge({ minor: 595, free }), byLine);
            expect(shipping).to.deep.include({ subtotalMinor: 595, discountMinor: 595, netMinor: 0, taxMinor: 0, totalMinor: 0 });
            expect(shipping?.steps[1]).to.include({ kind: 'FREE_SHIPPING', changeMinor: -595, ruleName });
            expect(totalMinor).to.equal(1_190);
        }
    });
    it('changes no line where taxes are rounded for the total of a rate: it takes what the sum of both adds', () => {
        const goods = priced([line({ unit: 103, includesTax: false }), line({ unit: 103, includesTax: false })], { rounding: byTotal });
        // 19 % of 2.06 are 0.3914, of 3.09 they are 0.5871.
        expect(goods.taxMinor).to.equal(39);
        const whole = addShipping(goods, charge({ minor: 103, includesTax: false }), byTotal);
        expect(whole.shipping?.taxMinor).to.equal(20);
        expect(whole.taxMinor).to.equal(59);
        // 19 % of 0.02 are 0.0038, and of 2.08 they are 0.3952: two cents of shipping bring the cent that the lines fell short of.
        expect(addShipping(goods, charge({ minor: 2, includesTax: false }), byTotal).taxMinor).to.equal(40);
        expect(addShipping(goods, charge({ minor: 2, includesTax: false }), byLine).taxMinor).to.equal(39);
    });
    it('rounds what is paid for all of it', () => {
        const rounding = { ...byLine, payableStep: 5 };
        const whole = addShipping(priced([line({ unit: 1_233 })], { rounding }), charge({ minor: 595 }), rounding);
        expect(whole).to.include({ totalMinor: 1_828, roundingMinor: 2, payableMinor: 1_830 });
    });
});
//# sourceMappingURL=shipping.test.js.map