import { expect } from 'chai';
import { AddCustomerAddressDocument, AddressCheckDocument, AddressFormatDocument, CustomersWithAddressesDocument, ErasePersonalDataDocument, RemoveCustomerAddressDocument, UpdateCustomerAddressDocument, } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { useWorld } from '../../support/world.js';
import { problemsOf } from './catalogue.js';
import { newCustomer, present } from './pricing/pricing.js';
const berlin = { recipient: 'Kim Lee', line1: 'Unter den Linden 1', city: 'Berlin', postalCode: 'D-10117', countryCode: 'DE' };
const london = { recipient: 'Kim Lee', line1: '10 Downing Street', city: 'London', postalCode: 'sw1a2aa', countryCode: 'GB' };
async function add(client, customerId, more = {}) {
    return present((await client.run(AddCustomerAddressDocument, { input: { customerId, address: london, ...more } })).addCustomerAddress);
}
async function bookOf(client, customerId) {
    for (let after = null;;) {
        const { customers } = await client.run(CustomersWithAddressesDocument, { first: 100, after });
        const found = customers?.nodes.find(({ id }) => id === customerId);
        if (found)
            return [...found.addresses];
        if (!customers?.pageInfo.hasNextPage)
            throw new Error('there is no such customer');
        after = customers.pageInfo.endCursor ?? null;
    }
}
describe('the address book of a customer', () => {
    const world = useWorld();
    it('keeps addresses in their normal form, the first as the default of both, and one default of each kind', async () => {
        const { admin } = world.acme;
        const customerId = await newCustomer(admin);
        const first = await add(admin, customerId);
        expect(first).to.deep.include({ isDefaultShipping: true, isDefaultBilling: true, version: 1 });
        expect(first.address).to.include({ postalCode: 'SW1A 2AA', company: null });
        expect(first.lines).to.deep.equal(['Kim Lee', '10 Downing Street', 'London', 'SW1A 2AA', 'UNITED KINGDOM']);
        const second = await add(admin, customerId, { address: { ...berlin, postalCode: '10117' }, isDefaultShipping: true });
        expect(second).to.include({ isDefaultShipping: true, isDefaultBilling: false });
        const defaults = async () => (await bookOf(admin, customerId)).map(({ isDefaultShipping, isDefaultBilling }) => [isDefaultShipping, isDefaultBilling]);
        expect(await defaults()).to.deep.equal([
            [false, true],
            [true, false],
        ]);
        const changed = await admin.run(UpdateCustomerAddressDocument, { input: { id: second.id, ifVersion: 1, isDefaultBilling: true } });
        expect(changed.updateCustomerAddress).to.include({ isDefaultShipping: true, isDefaultBilling: true, version: 2 });
        expect(changed.updateCustomerAddress?.address.city).to.equal('Berlin');
        expect(await defaults()).to.deep.equal([
            [false, false],
            [true, true],
        ]);
        expect(await admin.refusal(UpdateCustomerAddressDocument, { input: { id: second.id, ifVersion: 1, isDefaultBilling: false } })).to.include({
            reason: 'COMMERCE_VERSION_STALE',
        });
        await admin.run(RemoveCustomerAddressDocument, { input: { id: second.id } });
        expect(await defaults()).to.deep.equal([[false, false]]);
        expect(await world.acme.eventNames()).to.include.members([
            ...['commerce.customerAddressAdded', 'commerce.customerAddressUpdated', 'commerce.customerAddressRemoved'],
        ]);
    });
    it('refuses wrong addresses with every field, and those of other tenants', async () => {
        const { admin } = world.acme;
        const customerId = await newCustomer(admin);
        const address = { ...berlin, recipient: '', countryCode: 'US', postalCode: '1' };
        expect(problemsOf(await admin.refusal(AddCustomerAddressDocument, { input: { customerId, address } }))).to.have.members([
            ...['input.address.recipient TOO_SHORT', 'input.address.region MISSING', 'input.address.postalCode MALFORMED'],
        ]);
        const { id } = await add(admin, customerId);
        const globex = world.globex.admin;
        expect(await globex.refusal(AddCustomerAddressDocument, { input: { customerId, address: london } })).to.include({
            reason: 'COMMERCE_CUSTOMER_NOT_FOUND',
        });
        const reason = 'COMMERCE_CUSTOMER_ADDRESS_NOT_FOUND';
        expect(await globex.refusal(UpdateCustomerAddressDocument, { input: { id } })).to.include({ reason });
        expect(await globex.refusal(RemoveCustomerAddressDocument, { input: { id } })).to.include({ reason });
        expect(await bookOf(admin, customerId)).to.have.length(1);
    });
    it('holds fifty addresses, also when several are added at once, and one default when several want to be it', async () => {
        const { admin } = world.acme;
        const customerId = await newCustomer(admin);
        await add(admin, customerId);
        await world.sql((sql) => sql.unsafe(`insert into "${schemaOf(world.acme.tenant.id)}".customer_addresses
        (id, customer_id, recipient, line1, city, country_code, is_default_shipping, is_default_billing, created_at, updated_at)
        select gen_random_uuid(), customer_id, recipient, line1, city, country_code, false, false, now(), now()
        from "${schemaOf(world.acme.tenant.id)}".customer_addresses, generate_series(1, 47)
        where customer_id = (select customer_id from "${schemaOf(world.acme.tenant.id)}".customer_addresses order by created_at desc limit 1)`));
        const input = { customerId, address: london, isDefaultShipping: true };
        const sent = await Promise.all([1, 2, 3, 4].map(() => admin.send(AddCustomerAddressDocument, { input })));
        const refused = sent.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.reason));
        expect(refused).to.deep.equal(['COMMERCE_ADDRESS_BOOK_FULL', 'COMMERCE_ADDRESS_BOOK_FULL']);
        const book = await bookOf(admin, customerId);
        expect(book).to.have.length(50);
        expect(book.filter(({ isDefaultShipping }) => isDefaultShipping)).to.have.length(1);
    });
    it('goes with its customer, also where it was written into the trail', async () => {
        const { acme } = world;
        const customerId = await newCustomer(acme.admin);
        await add(acme.admin, customerId, { address: { ...london, line1: '7 Canary Wharf Lane' } });
        const places = () => world.sql(async (sql) => {
            const schema = schemaOf(acme.tenant.id);
            const found = await sql.unsafe(`select 'book' as place from ${schema}.customer_addresses where line1 like '%Canary Wharf%'
          union all select 'trail' from ${schema}.audit_changes changed where to_jsonb(changed)::text like '%Canary Wharf%'`);
            return found.map(({ place }) => String(place));
        });
        expect(await places()).to.deep.equal(['book', 'trail']);
        await acme.admin.run(ErasePersonalDataDocument, { input: { subjectId: customerId } });
        expect(await places()).to.deep.equal([]);
    });
});
describe('addressFormat and addressCheck', () => {
    const world = useWorld();
    it('tell forms what a country needs, and what an address is in its normal form', async () => {
        const { admin } = world.acme;
        const { addressFormat } = await admin.run(AddressFormatDocument, { countryCode: 'CA' });
        expect(addressFormat).to.deep.include({ countryName: 'Canada', postalCodeExamples: ['A1A 1A1'] });
        expect(addressFormat?.requiredFields).to.include.members(['region', 'postalCode']);
        expect(addressFormat?.regions).to.deep.include({ code: 'QC', name: 'Quebec' });
        expect(problemsOf(await admin.refusal(AddressFormatDocument, { countryCode: 'ZZ' }))).to.deep.equal(['countryCode UNKNOWN_COUNTRY']);
        const { addressCheck } = await admin.run(AddressCheckDocument, { input: { ...berlin, postalCode: '10117' } });
        expect(addressCheck?.lines).to.deep.equal(['Kim Lee', 'Unter den Linden 1', '10117 Berlin']);
        expect(problemsOf(await admin.refusal(AddressCheckDocument, { input: { ...berlin, postalCode: 'x' } }))).to.deep.equal([
            'input.postalCode MALFORMED',
        ]);
    });
});
//# sourceMappingURL=addresses.test.js.map