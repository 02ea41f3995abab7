import { expect } from 'chai';
import { AddToCartDocument, CartDocument, ChangeCustomerGroupMembersDocument, ChooseSettingDocument, CreateCartDocument, CustomerMeDocument, MergeCartsDocument, RequestCustomerSignInLinkDocument, SignInCustomerByLinkDocument, } from '../../../../../schema/generated/graphql.js';
import { schemaOf } from '../../../../../src/kernel/context.js';
import { cartId } from '../../../../../src/modules/commerce/ids.js';
import { useMailboxes } from '../../../../support/mails.js';
import { useWorld } from '../../../../support/world.js';
import { problemsOf } from '../../catalogue.js';
import { newCustomerGroup, newPriceList, present, setPrice } from '../../pricing/pricing.js';
import { add, newCart, openStorefront, see, variantOnSale } from '../shopper.js';
import { openAccount, signInAsCustomer } from './account.js';
describe('carts of customers who sign in', () => {
    const world = useWorld();
    const mails = useMailboxes(world);
    before(async () => {
        for (const { admin } of [world.acme, world.globex])
            await openStorefront(admin);
    });
    const stranger = async () => ({ client: world.acme.anonymous, cartToken: (await newCart(world.acme.anonymous)).cartToken });
    const linesOf = ({ lines }) => lines.map(({ variantId, quantity }) => [variantId, quantity]);
    const createFor = async (session, input = {}) => present((await session.run(CreateCartDocument, { input })).createCart);
    it('are theirs from the start, with their address, and are opened by their id on any device', async () => {
        const { session, customer } = await openAccount(world.acme, mails);
        const { cart } = await createFor(session);
        expect(cart).to.include({ customerId: customer.id, email: customer.email });
        const { id: variantId } = await variantOnSale(world.acme.admin);
        const elsewhere = present((await signInAsCustomer(world.acme, { email: customer.email })).customer);
        await elsewhere.session.run(AddToCartDocument, { input: { cartToken: cart.id, variantId, quantity: 2 } });
        expect(linesOf(present((await session.run(CartDocument, { token: cart.id })).cart))).to.deep.equal([[variantId, 2]]);
        const { carts } = present((await session.run(CustomerMeDocument)).customerMe);
        expect(carts.map(({ id, lines }) => [id, lines])).to.deep.equal([[cart.id, 1]]);
    });
    it('are found by their id by nobody else, at no shop', async () => {
        const [kim, lee] = [await openAccount(world.acme, mails), await openAccount(world.acme, mails)];
        const { cart } = await createFor(kim.session);
        const { cart: ofNobody } = await newCart(world.acme.anonymous);
        expect(await lee.session.outcome(CartDocument, { token: cart.id })).to.equal('COMMERCE_CART_NOT_FOUND');
        expect(await lee.session.outcome(CartDocument, { token: ofNobody.id })).to.equal('COMMERCE_CART_NOT_FOUND');
        expect((await world.acme.anonymous.refusal(CartDocument, { token: cart.id })).reason).to.equal('COMMERCE_CART_NOT_FOUND');
        expect((await world.acme.admin.refusal(CartDocument, { token: cart.id })).reason).to.equal('COMMERCE_CART_NOT_FOUND');
        const { id: variantId } = await variantOnSale(world.acme.admin);
        expect(await lee.session.outcome(AddToCartDocument, { input: { cartToken: cart.id, variantId } })).to.equal('COMMERCE_CART_NOT_FOUND');
    });
    it('do not go into themselves when named by token and by id', async () => {
        const { session } = await openAccount(world.acme, mails);
        const { cart, cartToken } = await createFor(session);
        const { errors } = await session.send(MergeCartsDocument, { input: { cartToken: cart.id, fromCartToken: cartToken } });
        expect(problemsOf(present(errors[0]).extensions)).to.deep.equal(['input.fromCartToken COMMERCE_CART_NOT_FOUND']);
        expect(await session.outcome(CartDocument, { token: cart.id })).to.equal('answered');
    });
    it('are what was filled before signing in: on opening the account, with a password, and by a link', async () => {
        const { id: variantId } = await variantOnSale(world.acme.admin);
        const before = await stranger();
        await add(before, variantId, 2);
        const opened = await openAccount(world.acme, mails, { confirm: { cartToken: before.cartToken } });
        expect(opened.cart).to.include({ customerId: opened.customer.id, email: opened.customer.email });
        const cart = present(opened.cart);
        expect(linesOf(cart)).to.deep.equal([[variantId, 2]]);
        // The browser may be somebody else's tomorrow.
        expect((await world.acme.anonymous.refusal(CartDocument, { token: before.cartToken })).reason).to.equal('COMMERCE_CART_NOT_FOUND');
        expect(await opened.session.outcome(CartDocument, { token: cart.id })).to.equal('answered');
        const again = await stranger();
        await add(again, variantId, 3);
        const signedIn = present((await signInAsCustomer(world.acme, { email: opened.customer.email, cartToken: again.cartToken })).customer);
        expect([signedIn.cart?.id, linesOf(present(signedIn.cart))]).to.deep.equal([cart.id, [[variantId, 5]]]);
        expect((await world.acme.anonymous.refusal(CartDocument, { token: again.cartToken })).reason).to.equal('COMMERCE_CART_NOT_FOUND');
        const third = await stranger();
        await add(third, variantId, 1);
        await world.acme.anonymous.run(RequestCustomerSignInLinkDocument, { input: { email: opened.customer.email } });
        const token = await mails.tokenTo(opened.customer.email);
        const byLink = await world.acme.anonymous.run(SignInCustomerByLinkDocument, { input: { token, cartToken: third.cartToken } });
        expect(linesOf(present(byLink.signInCustomerByLink?.cart))).to.deep.equal([[variantId, 6]]);
    });
    it('keep nobody from signing in, and are never taken from somebody else', async () => {
        const [kim, lee] = [await openAccount(world.acme, mails), await openAccount(world.acme, mails)];
        const { cartToken, cart } = await createFor(kim.session);
        for (const named of ['no-such-cart', cartToken, cart.id]) {
            const { customer, reason } = await signInAsCustomer(world.acme, { email: lee.customer.email, cartToken: named });
            expect([reason, customer?.cart]).to.deep.equal(['answered', null]);
        }
        expect(present((await kim.session.run(CartDocument, { token: cart.id })).cart).customerId).to.equal(kim.customer.id);
        const own = present((await signInAsCustomer(world.acme, { email: kim.customer.email, cartToken })).customer);
        expect(own.cart?.id).to.equal(cart.id);
    });
    it('stay apart where one would be too full', async () => {
        const { id: variantId } = await variantOnSale(world.acme.admin);
        const { session, customer } = await openAccount(world.acme, mails);
        const { cart: full } = await createFor(session);
        const uuid = cartId.toUuid(cartId.parse(full.id));
        await world.sql((sql) => sql `insert into ${sql(schemaOf(world.acme.tenant.id))}.cart_lines (cart_id, variant_id, quantity, created_at, updated_at)
        select ${uuid}, gen_random_uuid(), 1, now(), now() from generate_series(1, 200)`);
        const before = await stranger();
        await add(before, variantId);
        const { cart } = present((await signInAsCustomer(world.acme, { email: customer.email, cartToken: before.cartToken })).customer);
        expect([cart?.customerId, linesOf(present(cart))]).to.deep.equal([customer.id, [[variantId, 1]]]);
        expect(cart?.id).to.not.equal(full.id);
    });
    it('stay apart in another currency', async () => {
        const { session, customer } = await openAccount(world.acme, mails);
        await createFor(session, { currencyCode: 'EUR' });
        const { cartToken, cart } = await newCart(world.acme.anonymous, { currencyCode: 'USD' });
        const signedIn = present((await signInAsCustomer(world.acme, { email: customer.email, cartToken })).customer);
        expect(signedIn.cart).to.include({ id: cart.id, customerId: customer.id });
        expect(present((await signedIn.session.run(CustomerMeDocument)).customerMe).carts.map(({ currencyCode }) => currencyCode)).to.have.members([
            'EUR',
            'USD',
        ]);
    });
    it('have the prices of the customer’s groups, which strangers do not have', async () => {
        const { admin, anonymous } = world.acme;
        const { id: variantId } = await variantOnSale(admin, { amount: '10.00' });
        const { customer } = await openAccount(world.acme, mails);
        const { id: groupId } = await newCustomerGroup(admin);
        await admin.run(ChangeCustomerGroupMembersDocument, { input: { id: groupId, add: [customer.id] } });
        const list = await newPriceList(admin, { customerGroupId: groupId });
        await setPrice(admin, list.id, { variantId, amount: '7.00' });
        const before = await stranger();
        expect((await add(before, variantId)).lines[0]?.unitPrice?.amount).to.equal('10.00');
        const { session, cart } = present((await signInAsCustomer(world.acme, { email: customer.email, cartToken: before.cartToken })).customer);
        expect(present(cart).lines[0]?.unitPrice?.amount).to.equal('7.00');
        const other = await stranger();
        expect((await add({ ...other, client: anonymous }, variantId)).lines[0]?.unitPrice?.amount).to.equal('10.00');
        const { cart: fresh } = await createFor(session);
        const added = await session.run(AddToCartDocument, { input: { cartToken: fresh.id, variantId } });
        expect(added.addToCart?.lines[0]?.unitPrice?.amount).to.equal('7.00');
        expect((await see(other)).lines[0]?.unitPrice?.amount).to.equal('10.00');
    });
    it('leave no row in the trail for each click, as those of strangers', async () => {
        const { session, customer } = await openAccount(world.acme, mails);
        const { cart } = await createFor(session);
        const { id: variantId } = await variantOnSale(world.acme.admin);
        await session.run(AddToCartDocument, { input: { cartToken: cart.id, variantId } });
        const rows = await world.sql((sql) => sql `select action from ${sql(schemaOf(world.acme.tenant.id))}.audit_entries
        where actor_id = ${customer.id} and action not like 'commerce.customer%'`);
        expect(rows).to.have.length(0);
        expect(await session.outcome(ChooseSettingDocument, { input: { key: 'commerce.storefrontOpen', value: 'false' } })).to.equal('USER_REQUIRED');
    });
});
//# sourceMappingURL=customer-carts.test.js.map