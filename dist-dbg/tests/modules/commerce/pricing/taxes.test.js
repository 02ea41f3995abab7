import { expect } from 'chai';
import { AssignTaxCategoryDocument, CreateTaxCategoryDocument, CreateTaxRateDocument, CreateTaxZoneDocument, CustomersForPricingDocument, DeleteTaxCategoryDocument, DeleteTaxZoneDocument, EndTaxRateDocument, ErasePersonalDataDocument, SetCustomerTaxStatusDocument, TaxCategoriesDocument, TaxRatesDocument, TaxZonesDocument, UpdateTaxCategoryDocument, UpdateTaxZoneDocument, } from '../../../../schema/generated/graphql.js';
import { schemaOf } from '../../../../src/kernel/context.js';
import { useWorld } from '../../../support/world.js';
import { problemsOf, unique } from '../catalogue.js';
import { choose, explain, newCustomer, newVariant, present } from './pricing.js';
async function newTaxCategory(client) {
    const input = { code: unique('books'), name: 'Books' };
    return present((await client.run(CreateTaxCategoryDocument, { input })).createTaxCategory);
}
async function newTaxZone(client, more = {}) {
    const input = { name: unique('Zone'), areas: [{ countryCode: 'US' }], ...more };
    return present((await client.run(CreateTaxZoneDocument, { input })).createTaxZone);
}
describe('tax categories', () => {
    const world = useWorld();
    it('are created with a code of their own, renamed by version, and deleted while nothing belongs to them', async () => {
        const { admin } = world.acme;
        const category = await newTaxCategory(admin);
        expect(await admin.refusal(CreateTaxCategoryDocument, { input: { code: category.code, name: 'Again' } })).to.include({
            reason: 'COMMERCE_TAX_CATEGORY_CODE_TAKEN',
        });
        const renamed = await admin.run(UpdateTaxCategoryDocument, { input: { id: category.id, ifVersion: 1, name: 'Print' } });
        expect(renamed.updateTaxCategory).to.include({ name: 'Print', version: 2 });
        expect(await admin.refusal(UpdateTaxCategoryDocument, { input: { id: category.id, ifVersion: 1, name: 'Late' } })).to.include({
            reason: 'COMMERCE_VERSION_STALE',
        });
        const used = await newTaxCategory(admin);
        const { productId } = await newVariant(admin);
        await admin.run(AssignTaxCategoryDocument, { input: { id: used.id, productIds: [productId] } });
        expect(await admin.refusal(DeleteTaxCategoryDocument, { input: { id: used.id } })).to.include({ reason: 'COMMERCE_TAX_CATEGORY_IN_USE' });
        await admin.run(DeleteTaxCategoryDocument, { input: { id: category.id } });
        const codes = (await admin.run(TaxCategoriesDocument)).taxCategories?.map(({ code }) => code);
        expect(codes).to.include('standard').and.not.include(category.code);
        expect((await world.globex.admin.run(TaxCategoriesDocument)).taxCategories?.map(({ code }) => code)).to.deep.equal(['reduced', 'standard']);
        expect(await world.acme.eventNames()).to.include.members([
            ...['commerce.taxCategoryCreated', 'commerce.taxCategoryUpdated', 'commerce.taxCategoryAssigned', 'commerce.taxCategoryDeleted'],
        ]);
    });
    it('take products and variants, the variant before its product, and name what is not there', async () => {
        const { admin } = world.acme;
        const { taxCategories } = await admin.run(TaxCategoriesDocument);
        const [reduced, standard] = present(taxCategories).filter(({ code }) => code === 'reduced' || code === 'standard');
        const { id: variantId, productId } = await newVariant(admin, '11.90');
        const percentage = async () => (await explain(admin, { lines: [{ variantId }] })).lines[0]?.taxRate?.percentage;
        expect(await percentage()).to.equal('19');
        await admin.run(AssignTaxCategoryDocument, { input: { id: present(reduced).id, productIds: [productId] } });
        expect(await percentage()).to.equal('7');
        await admin.run(AssignTaxCategoryDocument, { input: { id: present(standard).id, variantIds: [variantId] } });
        expect(await percentage()).to.equal('19');
        const foreign = await newVariant(world.globex.admin);
        const refusal = await admin.refusal(AssignTaxCategoryDocument, {
            input: { id: present(reduced).id, productIds: [productId, foreign.productId] },
        });
        expect(problemsOf(refusal)).to.deep.equal(['input.productIds.1 COMMERCE_PRODUCT_NOT_FOUND']);
    });
});
describe('tax zones and rates', () => {
    const world = useWorld();
    it('are created, changed by version, and deleted while a zone never had a rate', async () => {
        const { admin } = world.acme;
        const zone = await newTaxZone(admin, {
            areas: [
                { countryCode: 'US', region: 'NY' },
                { countryCode: 'US', postalPrefix: '100-0 1' },
            ],
        });
        expect(zone.areas).to.deep.equal([
            { countryCode: 'US', region: 'NY', postalPrefix: null },
            { countryCode: 'US', region: null, postalPrefix: '10001' },
        ]);
        const changed = await admin.run(UpdateTaxZoneDocument, { input: { id: zone.id, ifVersion: 1, areas: [{ countryCode: 'CA' }] } });
        expect(changed.updateTaxZone).to.deep.include({ version: 2, areas: [{ countryCode: 'CA', region: null, postalPrefix: null }] });
        expect(await admin.refusal(UpdateTaxZoneDocument, { input: { id: zone.id, ifVersion: 1, name: 'Late' } })).to.include({
            reason: 'COMMERCE_VERSION_STALE',
        });
        expect(await admin.refusal(CreateTaxZoneDocument, { input: { name: zone.name.toUpperCase(), areas: [{ countryCode: 'US' }] } })).to.include({
            reason: 'COMMERCE_TAX_ZONE_NAME_TAKEN',
        });
        await admin.run(DeleteTaxZoneDocument, { input: { id: zone.id } });
        const { taxZones } = await admin.run(TaxZonesDocument);
        expect(taxZones?.map(({ name }) => name))
            .to.include('Germany')
            .and.not.include(zone.name);
        const germany = present(taxZones?.find(({ name }) => name === 'Germany'));
        expect(await admin.refusal(DeleteTaxZoneDocument, { input: { id: germany.id } })).to.include({ reason: 'COMMERCE_TAX_ZONE_IN_USE' });
        const wrong = { name: '', areas: [{ countryCode: 'de', region: 'Bayern' }] };
        expect(problemsOf(await admin.refusal(CreateTaxZoneDocument, { input: wrong }))).to.have.members([
            'input.name TOO_SHORT',
            'input.areas.0.countryCode MALFORMED',
            'input.areas.0.region MALFORMED',
        ]);
    });
    it('lets one rate follow the other, and never two hold at once, not even when both are made at once', async () => {
        const { admin } = world.acme;
        const [zone, category] = [await newTaxZone(admin), await newTaxCategory(admin)];
        const rate = (percentage, validFrom) => ({
            input: { taxZoneId: zone.id, taxCategoryId: category.id, name: `${percentage} %`, percentage, ...(validFrom ? { validFrom } : {}) },
        });
        const races = await Promise.all(['5', '6', '7'].map((percentage) => admin.send(CreateTaxRateDocument, rate(percentage, '2026-01-01T00:00:00Z'))));
        const refused = races.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.reason));
        expect(refused).to.deep.equal(['COMMERCE_TAX_RATE_OVERLAPS', 'COMMERCE_TAX_RATE_OVERLAPS']);
        const { taxRates } = await admin.run(TaxRatesDocument, { taxZoneId: zone.id });
        const first = present(taxRates?.nodes[0]);
        await admin.run(EndTaxRateDocument, { input: { id: first.id, validUntil: '2027-01-01T00:00:00Z' } });
        await admin.run(CreateTaxRateDocument, rate('8.875', '2027-01-01T00:00:00Z'));
        const later = await admin.refusal(EndTaxRateDocument, { input: { id: first.id, validUntil: '2028-01-01T00:00:00Z' } });
        expect(problemsOf(later)).to.deep.equal(['input.validUntil COMMERCE_TAX_RATE_OVERLAPS']);
        expect(problemsOf(await admin.refusal(EndTaxRateDocument, { input: { id: first.id, validUntil: '2025-01-01T00:00:00Z' } }))).to.deep.equal([
            'input.validUntil CONTRADICTION',
        ]);
        const all = (await admin.run(TaxRatesDocument, { taxZoneId: zone.id })).taxRates?.nodes.map(({ percentage }) => percentage);
        expect(all).to.deep.equal([first.percentage, '8.875']);
        expect(await world.globex.admin.refusal(TaxRatesDocument, { taxZoneId: zone.id })).to.include({ reason: 'COMMERCE_TAX_ZONE_NOT_FOUND' });
        expect(problemsOf(await admin.refusal(CreateTaxRateDocument, rate('100.1')))).to.deep.equal(['input.percentage TOO_LARGE']);
    });
    it('charges the rate that holds at the moment of the sale', async () => {
        const { admin } = world.acme;
        const { id: variantId } = await newVariant(admin, '10.00');
        const taxCategoryId = present((await admin.run(TaxCategoriesDocument)).taxCategories?.find(({ code }) => code === 'standard')).id;
        const zone = await newTaxZone(admin, { areas: [{ countryCode: 'NO' }] });
        const rate = (percentage, validFrom, validUntil) => admin.run(CreateTaxRateDocument, { input: { taxZoneId: zone.id, taxCategoryId, name: 'MVA', percentage, validFrom, validUntil } });
        await rate('24', '2001-01-01T00:00:00Z', '2005-01-01T00:00:00Z');
        await rate('25', '2005-01-01T00:00:00Z', null);
        const at = async (moment) => (await explain(admin, { lines: [{ variantId }], country: 'NO', at: moment })).lines[0];
        expect((await at('2004-12-31T23:59:59.999Z'))?.taxRate?.percentage).to.equal('24');
        expect((await at('2005-01-01T00:00:00Z'))?.taxRate?.percentage).to.equal('25');
        expect((await at('2000-06-01T00:00:00Z'))?.taxTreatment).to.equal('UNTAXED');
    });
});
describe('a customer with a tax status', () => {
    const world = useWorld();
    it('pays no tax when exempt, and owes it itself as a business in another country of the union', async () => {
        const { admin } = world.acme;
        const { id: variantId } = await newVariant(admin, '119.00');
        const customerId = await newCustomer(admin);
        const sold = async (country) => {
            const [line] = (await explain(admin, { lines: [{ variantId }], customerId, country })).lines;
            return [line?.taxTreatment, line?.net.amount, line?.tax.amount, line?.total.amount];
        };
        expect(await sold('FR')).to.deep.equal(['TAXED', '99.17', '19.83', '119.00']);
        await admin.run(SetCustomerTaxStatusDocument, { input: { customerId, vatId: 'fr 123 456 789 01' } });
        expect(await sold('FR')).to.deep.equal(['REVERSE_CHARGE', '100.00', '0.00', '100.00']);
        expect(await sold('DE')).to.deep.equal(['TAXED', '100.00', '19.00', '119.00']);
        await admin.run(SetCustomerTaxStatusDocument, { input: { customerId, exemption: 'certificate 7' } });
        expect(await sold('DE')).to.deep.equal(['EXEMPT', '100.00', '0.00', '100.00']);
        const nodes = (await admin.run(CustomersForPricingDocument, { first: 100 })).customers?.nodes;
        expect(nodes?.find(({ id }) => id === customerId)?.taxStatus).to.deep.equal({ customerId, vatId: null, exemption: 'certificate 7', version: 2 });
        // Where nothing holds, as outside of every zone, the price is without the tax at home.
        await admin.run(SetCustomerTaxStatusDocument, { input: { customerId } });
        expect(await sold('JP')).to.deep.equal(['UNTAXED', '100.00', '0.00', '100.00']);
    });
    it('is refused for what is no VAT id, and for a customer of another tenant', async () => {
        const customerId = await newCustomer(world.acme.admin);
        const refused = await world.acme.admin.refusal(SetCustomerTaxStatusDocument, { input: { customerId, vatId: '12' } });
        expect(problemsOf(refused)).to.deep.equal(['input.vatId MALFORMED']);
        expect(await world.globex.admin.refusal(SetCustomerTaxStatusDocument, { input: { customerId } })).to.include({
            reason: 'COMMERCE_CUSTOMER_NOT_FOUND',
        });
    });
});
describe('the erasure of a customer', () => {
    const world = useWorld();
    it('takes the VAT id out of the tenant, also where it was written into the trail', async () => {
        const { acme } = world;
        const customerId = await newCustomer(acme.admin);
        await acme.admin.run(SetCustomerTaxStatusDocument, { input: { customerId, vatId: 'FR4CANARYTAX' } });
        const places = () => world.sql(async (sql) => {
            const schema = schemaOf(acme.tenant.id);
            const found = await sql.unsafe(`select 'status' as place from ${schema}.customer_tax_statuses where vat_id like '%CANARYTAX%'
          union all select 'trail' from ${schema}.audit_changes changed where to_jsonb(changed)::text like '%CANARYTAX%'`);
            return found.map(({ place }) => String(place));
        });
        expect(await places()).to.deep.equal(['status', 'trail']);
        await acme.admin.run(ErasePersonalDataDocument, { input: { subjectId: customerId } });
        expect(await places()).to.deep.equal([]);
    });
});
describe('the settings of prices', () => {
    const world = useWorld();
    it('decide about tax inside, rounding and the smallest coin', async () => {
        const { admin } = world.globex;
        const { id: variantId } = await newVariant(admin, '1.03');
        const input = { lines: [{ variantId }, { variantId }, { variantId }] };
        const told = async () => {
            const { tax, total, rounding, payable } = await explain(admin, input);
            return [tax, total, rounding, payable].map(({ amount }) => amount);
        };
        expect(await told()).to.deep.equal(['0.48', '3.09', '0.00', '3.09']);
        await choose(admin, 'commerce.pricesIncludeTax', 'false');
        expect(await told()).to.deep.equal(['0.60', '3.69', '0.00', '3.69']);
        await choose(admin, 'commerce.taxRounding', 'TOTAL');
        expect(await told()).to.deep.equal(['0.59', '3.68', '0.00', '3.68']);
        await choose(admin, 'commerce.payableSteps', 'CHF 0.05, EUR 0.05');
        expect(await told()).to.deep.equal(['0.59', '3.68', '0.02', '3.70']);
        // The settings of another tenant are its own.
        const { id: own } = await newVariant(world.acme.admin, '1.03');
        expect((await explain(world.acme.admin, { lines: [{ variantId: own }] })).payable.amount).to.equal('1.03');
    });
    it('refuse what they cannot mean', async () => {
        for (const value of ['CHF 0.005', 'CHF', '0.05 CHF', 'CHF 0', 'XXQ 1', 'CHF 0.05 EUR 0.05']) {
            const text = `mutation { chooseSetting(input: { key: "commerce.payableSteps", value: "${value}" }) { setting { key } } }`;
            const { errors } = await world.acme.admin.send(text);
            expect(errors[0]?.extensions.code, value).to.equal('BAD_USER_INPUT');
        }
    });
});
//# sourceMappingURL=taxes.test.js.map