import { expect } from 'chai';
import { CreateCustomerDocument, ErasePersonalDataDocument } from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { unique } from '../catalogue.js';
import { present } from '../pricing/pricing.js';
import { ADDRESS, place, read, sellable } from './orders.js';
describe('the orders of a person who is erased', () => {
    const world = useWorld();
    it('stay with their amounts and where they were taxed, and no longer say who it was', async () => {
        const { admin } = world.acme;
        const email = `${unique('leaving')}@mail.test`;
        const customerId = present((await admin.run(CreateCustomerDocument, { input: { email, displayName: 'Kim Weber' } })).createCustomer).id;
        const { variantId } = await sellable(admin);
        const lines = [{ variantId, quantity: 1 }];
        const [theirs, asStranger] = [
            await place(admin, { lines, customerId, shippingAddress: ADDRESS }),
            await place(admin, { lines, email, billingAddress: ADDRESS }),
        ];
        await admin.run(ErasePersonalDataDocument, { input: { subjectId: customerId } });
        for (const { id } of [theirs, asStranger]) {
            const after = await read(admin, id);
            expect(JSON.stringify(after)).to.not.match(/Kim|leaving|Lindenstra/);
            expect(after.email).to.match(/^erased-/);
        }
        const kept = await read(admin, theirs.id);
        expect(kept.shippingAddress).to.deep.include({ countryCode: 'DE', postalCode: '10969', recipient: 'Erased customer', city: '-' });
        expect([kept.number, kept.lines]).to.deep.equal([theirs.number, theirs.lines]);
    });
});
//# sourceMappingURL=erasure.test.js.map