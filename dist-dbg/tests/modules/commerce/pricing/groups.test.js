import { expect } from 'chai';
import { ChangeCustomerGroupMembersDocument, CreateCustomerGroupDocument, CustomerGroupDocument, CustomerGroupsDocument, CustomersForPricingDocument, DeleteCustomerGroupDocument, UpdateCustomerGroupDocument, } from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { problemsOf } from '../catalogue.js';
import { newCustomer, newCustomerGroup, newPriceList } from './pricing.js';
describe('groups of customers', () => {
    const world = useWorld();
    it('are created, renamed by version and deleted, and are of one tenant', async () => {
        const { admin } = world.acme;
        const group = await newCustomerGroup(admin);
        const taken = await admin.refusal(CreateCustomerGroupDocument, { input: { name: group.name.toUpperCase() } });
        expect(taken).to.include({ code: 'CONFLICT', reason: 'COMMERCE_CUSTOMER_GROUP_NAME_TAKEN' });
        expect(problemsOf(taken)).to.deep.equal([`input.name ${taken.reason}`]);
        const renamed = await admin.run(UpdateCustomerGroupDocument, { input: { id: group.id, ifVersion: 1, name: 'Trade' } });
        expect(renamed.updateCustomerGroup).to.include({ name: 'Trade', version: 2 });
        const late = await admin.refusal(UpdateCustomerGroupDocument, { input: { id: group.id, ifVersion: 1, name: 'Late' } });
        expect(late).to.include({ code: 'CONFLICT', reason: 'COMMERCE_VERSION_STALE' });
        const { globex } = world;
        expect(await globex.admin.refusal(CustomerGroupDocument, { id: group.id })).to.include({ reason: 'COMMERCE_CUSTOMER_GROUP_NOT_FOUND' });
        expect((await globex.admin.run(CustomerGroupsDocument, {})).customerGroups?.nodes.map(({ name }) => name)).to.deep.equal(['Resellers']);
        await admin.run(DeleteCustomerGroupDocument, { input: { id: group.id } });
        expect(await admin.refusal(CustomerGroupDocument, { id: group.id })).to.include({ code: 'NOT_FOUND' });
        expect(await world.acme.eventNames()).to.include.members([
            ...['commerce.customerGroupCreated', 'commerce.customerGroupUpdated', 'commerce.customerGroupDeleted'],
        ]);
    });
    it('take customers in and let them go, and tell only of those that changed', async () => {
        const { admin } = world.acme;
        const { id } = await newCustomerGroup(admin);
        const [one, other] = [await newCustomer(admin), await newCustomer(admin)];
        const before = (await world.acme.eventNames()).length;
        await admin.run(ChangeCustomerGroupMembersDocument, { input: { id, add: [one, other] } });
        await admin.run(ChangeCustomerGroupMembersDocument, { input: { id, add: [other] } });
        expect((await world.acme.eventNames()).slice(before)).to.deep.equal(['commerce.customerGroupMembersChanged']);
        await admin.run(ChangeCustomerGroupMembersDocument, { input: { id, remove: [one] } });
        const { customers } = await admin.run(CustomersForPricingDocument, { filter: { groupId: id } });
        expect(customers?.nodes.map((customer) => [customer.id, customer.groups.map((group) => group.id)])).to.deep.equal([[other, [id]]]);
    });
    it('name each customer that is not there, and change nothing then', async () => {
        const { admin } = world.acme;
        const { id } = await newCustomerGroup(admin);
        const [own, foreign] = [await newCustomer(admin), await newCustomer(world.globex.admin)];
        const refusal = await admin.refusal(ChangeCustomerGroupMembersDocument, { input: { id, add: [own, foreign] } });
        expect(refusal).to.include({ code: 'NOT_FOUND', reason: 'COMMERCE_CUSTOMER_NOT_FOUND' });
        expect(problemsOf(refusal)).to.deep.equal([`input.add.1 ${refusal.reason}`]);
        expect((await admin.run(CustomersForPricingDocument, { filter: { groupId: id } })).customers?.nodes).to.deep.equal([]);
        const both = await admin.refusal(ChangeCustomerGroupMembersDocument, { input: { id, add: [own], remove: [own] } });
        expect(problemsOf(both)).to.deep.equal(['input.remove.0 CONTRADICTION']);
    });
    it('are at most twenty for a customer', async () => {
        const { admin } = world.acme;
        const customer = await newCustomer(admin);
        for (let count = 0; count < 20; count += 1) {
            await admin.run(ChangeCustomerGroupMembersDocument, { input: { id: (await newCustomerGroup(admin)).id, add: [customer] } });
        }
        const { id } = await newCustomerGroup(admin);
        expect(await admin.refusal(ChangeCustomerGroupMembersDocument, { input: { id, add: [customer] } })).to.include({
            reason: 'COMMERCE_TOO_MANY_GROUPS_OF_CUSTOMER',
        });
    });
    it('stay while a price list is for them, which would else be for everybody', async () => {
        const { admin } = world.acme;
        const { id } = await newCustomerGroup(admin);
        await newPriceList(admin, { customerGroupId: id });
        expect(await admin.refusal(DeleteCustomerGroupDocument, { input: { id } })).to.include({
            code: 'CONFLICT',
            reason: 'COMMERCE_CUSTOMER_GROUP_IN_USE',
        });
    });
    it('are not for viewers to change', async () => {
        expect(await world.acme.viewer.refusal(CreateCustomerGroupDocument, { input: { name: 'No' } })).to.include({ reason: 'PERMISSION_MISSING' });
    });
});
//# sourceMappingURL=groups.test.js.map