import { expect } from 'chai';
import { CreateCustomerDocument, CustomerDocument, CustomersDocument, UpdateCustomerDocument } from '../../../schema/generated/graphql.js';
import { useWorld } from '../../support/world.js';
import { problemsOf, readBackward, readForward, unique } from './catalogue.js';
describe('a customer', () => {
    const world = useWorld();
    describe('createCustomer', () => {
        it('refuses an e-mail address already taken in this tenant, regardless of case, and only there', async () => {
            const email = `${unique('Kim')}@mail.test`;
            const input = { email, displayName: 'Kim' };
            const { createCustomer } = await world.acme.admin.run(CreateCustomerDocument, { input });
            expect(createCustomer).to.include({ email, displayName: 'Kim', phone: null, version: 1 });
            const refusal = await world.acme.admin.refusal(CreateCustomerDocument, { input: { ...input, email: email.toUpperCase() } });
            expect(refusal).to.include({ code: 'CONFLICT', reason: 'COMMERCE_CUSTOMER_EMAIL_TAKEN' });
            expect(problemsOf(refusal)).to.deep.equal([`input.email ${refusal.reason}`]);
            await world.globex.admin.run(CreateCustomerDocument, { input });
            expect((await world.acme.eventNames()).filter((name) => name.startsWith('commerce.'))).to.deep.equal(['commerce.customerCreated']);
        });
        it('names every wrong field at once', async () => {
            const refusal = await world.acme.admin.refusal(CreateCustomerDocument, { input: { email: 'nobody', displayName: '', phone: 'call me' } });
            expect(problemsOf(refusal)).to.have.members(['input.email MALFORMED', 'input.displayName TOO_SHORT', 'input.phone MALFORMED']);
        });
        it('is not for viewers, who may read', async () => {
            const input = { email: 'viewer@mail.test', displayName: 'No' };
            expect(await world.acme.viewer.refusal(CreateCustomerDocument, { input })).to.include({ code: 'FORBIDDEN', reason: 'PERMISSION_MISSING' });
            expect((await world.acme.viewer.run(CustomersDocument, { first: 1 })).customers?.nodes).to.have.length(1);
        });
    });
    describe('updateCustomer', () => {
        const created = async (input = {}) => {
            const { createCustomer } = await world.acme.admin.run(CreateCustomerDocument, {
                input: { email: `${unique('c')}@mail.test`, displayName: 'C', ...input },
            });
            if (!createCustomer)
                throw new Error('no customer was created');
            return createCustomer;
        };
        it('changes what is given; an explicit null removes the phone number', async () => {
            const { admin } = world.acme;
            const { id, email } = await created({ phone: '+49 30 901820' });
            const renamed = await admin.run(UpdateCustomerDocument, { input: { id, ifVersion: 1, displayName: 'Renamed', email: null } });
            expect(renamed.updateCustomer).to.include({ email, displayName: 'Renamed', phone: '+49 30 901820', version: 2 });
            expect((await admin.run(UpdateCustomerDocument, { input: { id, phone: null } })).updateCustomer).to.include({ phone: null, version: 3 });
        });
        it('refuses a taken address, a stale version, and a customer of another tenant', async () => {
            const [one, other] = [await created(), await created()];
            const { admin } = world.acme;
            expect(await admin.refusal(UpdateCustomerDocument, { input: { id: one.id, email: other.email.toUpperCase() } })).to.include({
                reason: 'COMMERCE_CUSTOMER_EMAIL_TAKEN',
            });
            expect(await admin.refusal(UpdateCustomerDocument, { input: { id: one.id, ifVersion: 2, displayName: 'x' } })).to.include({
                reason: 'COMMERCE_VERSION_STALE',
            });
            expect(await world.globex.admin.refusal(UpdateCustomerDocument, { input: { id: one.id, displayName: 'x' } })).to.include({ code: 'NOT_FOUND' });
            expect(await world.globex.admin.refusal(CustomerDocument, { id: one.id })).to.include({
                code: 'NOT_FOUND',
                reason: 'COMMERCE_CUSTOMER_NOT_FOUND',
            });
        });
    });
});
describe('customers', () => {
    const world = useWorld();
    it('are read by name without gap or repetition, forward and backward', async () => {
        const { viewer } = world.acme;
        const forward = await readForward(50, async (page) => (await viewer.run(CustomersDocument, page)).customers);
        const names = forward.flat().map(({ displayName }) => displayName);
        expect(forward).to.have.length(3);
        expect(names).to.have.length(120);
        expect(names).to.deep.equal([...names].sort());
        const backward = await readBackward(50, async (page) => (await viewer.run(CustomersDocument, page)).customers);
        expect(backward.flat()).to.deep.equal(forward.flat());
        expect((await viewer.run(CustomersDocument, { first: 1 })).customers?.totalCount).to.equal(120);
    });
    it('are found by the beginnings of names and of parts of the address', async () => {
        const find = async (search) => (await world.acme.viewer.run(CustomersDocument, { filter: { search }, first: 100 })).customers?.nodes ?? [];
        expect((await find('ada adl')).map(({ displayName }) => displayName)).to.deep.equal(['Ada Adler']);
        expect((await find('ada.adler@acme-customers.test')).map(({ displayName }) => displayName)).to.deep.equal(['Ada Adler']);
        expect(await find('globex')).to.deep.equal([]);
    });
});
//# sourceMappingURL=customers.test.js.map