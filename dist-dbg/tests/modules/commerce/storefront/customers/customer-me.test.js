import { expect } from 'chai';
import { AddMyAddressDocument, ChangeCustomerGroupMembersDocument, CustomerMeDocument, CustomerWithAccountDocument, RecordCustomerConsentDocument, RemoveMyAddressDocument, SetMyMarketingConsentDocument, UpdateMyAddressDocument, UpdateMyProfileDocument, } from '../../../../../schema/generated/graphql.js';
import { useMailboxes } from '../../../../support/mails.js';
import { useWorld } from '../../../../support/world.js';
import { newCustomerGroup, present } from '../../pricing/pricing.js';
import { openStorefront } from '../shopper.js';
import { openAccount } from './account.js';
const BERLIN = { recipient: 'Kim Park', line1: 'Hauptstr. 5', postalCode: '10115', city: 'Berlin', countryCode: 'DE' };
describe('what customers see and change of themselves', () => {
    const world = useWorld();
    const mails = useMailboxes(world);
    before(async () => {
        for (const { admin } of [world.acme, world.globex])
            await openStorefront(admin);
    });
    it('is their profile, of which staff sees the same', async () => {
        const { session, customer } = await openAccount(world.acme, mails);
        const input = { displayName: 'Kim Lee', phone: '+49 30 901820', ifVersion: 1 };
        const { updateMyProfile } = await session.run(UpdateMyProfileDocument, { input });
        expect(updateMyProfile).to.include({ id: customer.id, displayName: 'Kim Lee', phone: '+49 30 901820', version: 2 });
        expect(await session.outcome(UpdateMyProfileDocument, { input })).to.equal('COMMERCE_VERSION_STALE');
        expect(await session.outcome(UpdateMyProfileDocument, { input: { phone: 'call me' } })).to.equal('INVALID_INPUT');
        const [entry] = await world.sql((sql) => sql `select actor_kind from ${sql(`t_${world.acme.tenant.id.slice(4)}`)}.audit_entries
        where action = 'commerce.customerUpdated' and subject_id = ${customer.id}`);
        expect(entry?.['actor_kind']).to.equal('customer');
    });
    it('is their addresses, which must be good in their country, and nobody else’s', async () => {
        const [kim, lee] = [await openAccount(world.acme, mails), await openAccount(world.acme, mails)];
        const wrong = { ...BERLIN, postalCode: '1' };
        const { errors } = await kim.session.send(AddMyAddressDocument, { input: { address: wrong } });
        expect(errors[0]?.extensions.fields?.map(({ path, reason }) => [path, reason])).to.deep.equal([['input.address.postalCode', 'MALFORMED']]);
        const added = present((await kim.session.run(AddMyAddressDocument, { input: { address: BERLIN } })).addMyAddress);
        expect(added).to.include({ isDefaultShipping: true, isDefaultBilling: true });
        const foreign = { input: { id: added.id } };
        expect(await lee.session.outcome(UpdateMyAddressDocument, foreign)).to.equal('COMMERCE_CUSTOMER_ADDRESS_NOT_FOUND');
        expect(await lee.session.outcome(RemoveMyAddressDocument, foreign)).to.equal('COMMERCE_CUSTOMER_ADDRESS_NOT_FOUND');
        expect(present((await lee.session.run(CustomerMeDocument)).customerMe).addresses).to.deep.equal([]);
        const moved = { id: added.id, address: { ...BERLIN, line1: 'Nebenstr. 7' } };
        expect(present((await kim.session.run(UpdateMyAddressDocument, { input: moved })).updateMyAddress).address.line1).to.equal('Nebenstr. 7');
        const seen = present((await world.acme.viewer.run(CustomerWithAccountDocument, { id: kim.customer.id })).customer);
        expect(seen.addresses.map(({ address }) => address.line1)).to.deep.equal(['Nebenstr. 7']);
        await kim.session.run(RemoveMyAddressDocument, { input: { id: added.id } });
        expect(present((await kim.session.run(CustomerMeDocument)).customerMe).addresses).to.deep.equal([]);
    });
    it('is what they agreed to, with when and which text, and nothing of it is ever changed', async () => {
        const { session, customer } = await openAccount(world.acme, mails, { acceptsMarketing: true, consentText: 'news-1' });
        expect(await session.outcome(SetMyMarketingConsentDocument, { input: { granted: true } })).to.equal('INVALID_INPUT');
        world.clock.advance('2m');
        for (const input of [{ granted: false }, { granted: false }, { granted: true, textVersion: 'news-2' }]) {
            await session.run(SetMyMarketingConsentDocument, { input });
        }
        const input = { customerId: customer.id, granted: false };
        await world.acme.member.run(RecordCustomerConsentDocument, { input });
        expect((await world.acme.viewer.refusal(RecordCustomerConsentDocument, { input })).reason).to.equal('PERMISSION_MISSING');
        expect((await world.globex.admin.refusal(RecordCustomerConsentDocument, { input })).reason).to.equal('COMMERCE_CUSTOMER_NOT_FOUND');
        const consents = present((await session.run(CustomerMeDocument)).customerMe).marketingConsents;
        expect(consents.map(({ granted, textVersion, source }) => [granted, textVersion, source])).to.deep.equal([
            [false, null, 'STAFF'],
            [true, 'news-2', 'ACCOUNT'],
            [false, null, 'ACCOUNT'],
            [true, 'news-1', 'REGISTRATION'],
        ]);
        expect(new Date(present(consents[2]).decidedAt).getTime() - new Date(present(consents[3]).decidedAt).getTime()).to.be.within(120_000, 240_000);
        const seen = present((await world.acme.viewer.run(CustomerWithAccountDocument, { id: customer.id })).customer);
        expect(seen.marketingConsents).to.deep.equal(consents);
        const told = await world.sql((sql) => sql `select actor_kind from ${sql(`t_${world.acme.tenant.id.slice(4)}`)}.audit_entries
        where action = 'commerce.marketingConsentDecided' and subject_id = ${customer.id} order by occurred_at, id`);
        expect(told.map((row) => row['actor_kind'])).to.deep.equal(['customer', 'customer', 'customer', 'user']);
    });
    it('is nothing where they did not agree', async () => {
        const { session } = await openAccount(world.acme, mails);
        expect(present((await session.run(CustomerMeDocument)).customerMe).marketingConsents).to.deep.equal([]);
    });
    it('is their groups, which only the shop changes', async () => {
        const { session, customer } = await openAccount(world.acme, mails);
        const group = await newCustomerGroup(world.acme.admin);
        const input = { id: group.id, add: [customer.id] };
        await world.acme.admin.run(ChangeCustomerGroupMembersDocument, { input });
        expect(present((await session.run(CustomerMeDocument)).customerMe).groups).to.deep.equal([group.name]);
        expect(await session.outcome(ChangeCustomerGroupMembersDocument, { input })).to.equal('USER_REQUIRED');
    });
});
//# sourceMappingURL=customer-me.test.js.map