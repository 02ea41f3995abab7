import { expect } from 'chai';
import { fromStripe, toStripe } from '../../src/modules/commerce/payments/providers/stripe/amounts.js';
describe('an amount at Stripe', () => {
    it('is in the smallest unit, where Stripe counts as ISO 4217 does', () => {
        expect(toStripe({ amountMinor: 1_250, currencyCode: 'EUR' })).to.equal(1_250);
        expect(toStripe({ amountMinor: 1_250, currencyCode: 'JPY' })).to.equal(1_250);
    });
    it('has two digits for ISK and UGX, none for MGA, and a zero at the end of three', () => {
        expect(toStripe({ amountMinor: 5, currencyCode: 'ISK' })).to.equal(500);
        expect(toStripe({ amountMinor: 5, currencyCode: 'UGX' })).to.equal(500);
        expect([toStripe({ amountMinor: 500, currencyCode: 'MGA' }), toStripe({ amountMinor: 501, currencyCode: 'MGA' })]).to.deep.equal([5, null]);
        expect([toStripe({ amountMinor: 1_000, currencyCode: 'KWD' }), toStripe({ amountMinor: 1_001, currencyCode: 'KWD' })]).to.deep.equal([
            1_000,
            null,
        ]);
        expect(toStripe({ amountMinor: Number.MAX_SAFE_INTEGER, currencyCode: 'ISK' }), 'what is not exact').to.equal(null);
    });
    it('comes back as it went', () => {
        for (const currencyCode of ['EUR', 'JPY', 'ISK', 'UGX', 'MGA', 'KWD'])
            expect(fromStripe(toStripe({ amountMinor: 12_300, currencyCode }) ?? 0, currencyCode)).to.equal(12_300);
    });
});
//# sourceMappingURL=stripe-amounts.test.js.map