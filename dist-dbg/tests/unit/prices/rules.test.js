import { expect } from 'chai';
import { decideTax } from '../../../src/modules/commerce/pricing/calculation/tax-decision.js';
import { pickPrice } from '../../../src/modules/commerce/pricing/calculation/unit-price.js';
describe('the unit price', () => {
    const offer = (more) => ({
        ...{ priceListId: 'prl_a', priceListName: 'A', priority: 0, customerGroupId: null, validFrom: new Date(0) },
        ...{ includesTax: true, minimumQuantity: 1, amountMinor: 100 },
        ...more,
    });
    const base = { amountMinor: 900, currencyCode: 'EUR', includesTax: true };
    const best = (...offers) => pickPrice(offers, { currencyCode: 'EUR', base })?.amountMinor;
    it('is that of the highest priority, then of a group, then of the list that began last, then of the largest tier', () => {
        expect(best(offer({ amountMinor: 1 }), offer({ amountMinor: 2, priority: 1 }))).to.equal(2);
        expect(best(offer({ amountMinor: 1 }), offer({ amountMinor: 2, customerGroupId: 'g' }))).to.equal(2);
        expect(best(offer({ amountMinor: 1 }), offer({ amountMinor: 2, validFrom: new Date(1) }))).to.equal(2);
        expect(best(offer({ amountMinor: 1 }), offer({ amountMinor: 2, minimumQuantity: 10 }))).to.equal(2);
    });
    it("is the variant's own without a list, and none in another currency", () => {
        expect(best()).to.equal(900);
        expect(pickPrice([], { currencyCode: 'USD', base })).to.equal(null);
    });
});
describe('the tax of a sale', () => {
    const area = (countryCode, region = null, postalPrefix = null) => ({ countryCode, region, postalPrefix });
    const zone = (id, ...areas) => ({ id: id, areas, reverseCharge: id === 'union' });
    const rate = (zoneId, millionths) => ({
        ...{ id: `rate of ${zoneId}`, name: zoneId, millionths, taxZoneId: zoneId, taxCategoryId: 'standard' },
    });
    const rules = {
        home: { countryCode: 'DE', region: null, postalCode: null },
        zones: [
            zone('de', area('DE')),
            zone('fr', area('FR')),
            zone('us', area('US')),
            zone('ny', area('US', 'NY')),
            zone('nyc', area('US', null, '100')),
            zone('nyc-center', area('US', null, '10001')),
            zone('union', area('DE'), area('FR'), area('GR')),
        ],
        rates: [rate('de', 190_000), rate('fr', 200_000), rate('us', 10_000), rate('ny', 40_000), rate('nyc', 88_750), rate('nyc-center', 90_000)],
    };
    const at = (countryCode, region = null, postalCode = null) => ({ countryCode, region, postalCode });
    const told = (place, { vatId = null, exemption = null, category = 'standard' } = {}) => {
        const { treatment, rate: charged } = decideTax(rules, { place, taxCategoryId: category, buyer: { vatId, exemption } });
        return charged ? `${treatment} ${charged.name}` : treatment;
    };
    it('is that of the most precise zone with a rate: postal code, region, country', () => {
        expect(told(at('US', 'CA', '90210'))).to.equal('TAXED us');
        expect(told(at('US', 'NY', '14604'))).to.equal('TAXED ny');
        expect(told(at('US', 'NY', '10099'))).to.equal('TAXED nyc');
        expect(told(at('US', 'NY', '10001'))).to.equal('TAXED nyc-center');
        expect(told(at('JP'))).to.equal('UNTAXED');
        expect(told(at('DE'), { category: 'books' })).to.equal('UNTAXED');
    });
    it('is owed by a business in another country of the union, and by nobody who is exempt', () => {
        expect(told(at('FR'), { vatId: 'FR12345678901' })).to.equal('REVERSE_CHARGE');
        expect(told(at('FR'), { vatId: 'EL123456789' })).to.equal('REVERSE_CHARGE');
        expect(told(at('FR'))).to.equal('TAXED fr');
        expect(told(at('DE'), { vatId: 'FR12345678901' })).to.equal('TAXED de');
        expect(told(at('FR'), { vatId: 'DE123456789' })).to.equal('TAXED fr');
        expect(told(at('US'), { vatId: 'FR12345678901' })).to.equal('TAXED us');
        expect(told(at('DE'), { exemption: 'certificate 7' })).to.equal('EXEMPT');
    });
});
//# sourceMappingURL=rules.test.js.map