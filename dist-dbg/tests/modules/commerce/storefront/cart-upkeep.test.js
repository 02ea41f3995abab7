import { expect } from 'chai';
import { CartDocument, CreateCartDocument, ErasePersonalDataDocument, SetCartCustomerDocument, UpdateCustomerDocument, } from '../../../../schema/generated/graphql.js';
import { schemaOf } from '../../../../src/kernel/context.js';
import { deleteCartsThatExpired, tellAbandonedCarts } from '../../../../src/modules/commerce/carts/upkeep/jobs.js';
import { cartId } from '../../../../src/modules/commerce/ids.js';
import { useWorld } from '../../../support/world.js';
import { newCustomer } from '../pricing/pricing.js';
import { add, newCart, openStorefront, see, variantOnSale } from './shopper.js';
describe('carts that are left', () => {
    const world = useWorld();
    before(() => openStorefront(world.acme.admin));
    const due = () => ({ dueAt: world.clock.now(), attempt: 1 });
    const told = async () => (await world.acme.eventNames()).filter((name) => name === 'commerce.cartAbandoned').length;
    it('are told once, when there is somebody to write to and something in them', async () => {
        const { admin, anonymous } = world.acme;
        const { id: variantId } = await variantOnSale(admin);
        const left = { client: anonymous, cartToken: (await newCart(anonymous, { email: 'kim@mail.test' })).cartToken };
        await add(left, variantId);
        await add({ client: anonymous, cartToken: (await newCart(anonymous)).cartToken }, variantId);
        await tellAbandonedCarts.run(world.acme.ctx, due());
        expect(await told(), 'not yet').to.equal(0);
        world.clock.advance('25h');
        await newCart(anonymous, { email: 'empty@mail.test' });
        await tellAbandonedCarts.run(world.acme.ctx, due());
        await tellAbandonedCarts.run(world.acme.ctx, due());
        expect(await told()).to.equal(1);
        await add(left, variantId);
        world.clock.advance('25h');
        await tellAbandonedCarts.run(world.acme.ctx, due());
        expect(await told(), 'left anew').to.equal(2);
    });
    it('end a while after their last change, empty ones after a day, and are deleted', async () => {
        const { admin, anonymous } = world.acme;
        const { id: variantId } = await variantOnSale(admin);
        const [empty, filled] = [await newCart(anonymous), await newCart(anonymous)];
        await add({ client: anonymous, cartToken: filled.cartToken }, variantId);
        world.clock.advance('25h');
        expect(await anonymous.refusal(CartDocument, { token: empty.cartToken })).to.include({ reason: 'COMMERCE_CART_NOT_FOUND' });
        await see({ client: anonymous, cartToken: filled.cartToken });
        await deleteCartsThatExpired.run(world.acme.ctx, due());
        expect(await rowsOf([empty.cart.id, filled.cart.id])).to.deep.equal([filled.cart.id]);
        world.clock.advance('30d');
        expect(await anonymous.refusal(CartDocument, { token: filled.cartToken })).to.include({ reason: 'COMMERCE_CART_NOT_FOUND' });
        await deleteCartsThatExpired.run(world.acme.ctx, due());
        expect(await rowsOf([filled.cart.id])).to.deep.equal([]);
    });
    it('are not made without end from one address', async () => {
        const reasons = [];
        for (let index = 0; index < 70; index += 1) {
            const { errors } = await world.acme.anonymous.send(CreateCartDocument, { input: {} });
            reasons.push(...errors.map(({ extensions }) => extensions.reason));
        }
        expect(new Set(reasons)).to.deep.equal(new Set(['TOO_MANY_ATTEMPTS']));
        await newCart(world.acme.member);
    });
    it('are gone with the data of the customer whom they name, or whose address they have', async () => {
        const { admin } = world.acme;
        const [customerId, email] = [await newCustomer(admin), 'erased-with-cart@mail.test'];
        await admin.run(UpdateCustomerDocument, { input: { id: customerId, email } });
        const [named, addressed, other] = [await newCart(admin), await newCart(admin, { email }), await newCart(admin, { email: 'other@mail.test' })];
        await admin.run(SetCartCustomerDocument, { input: { cartToken: named.cartToken, customerId } });
        await admin.run(ErasePersonalDataDocument, { input: { subjectId: customerId } });
        expect(await rowsOf([named.cart.id, addressed.cart.id, other.cart.id])).to.deep.equal([other.cart.id]);
    });
    async function rowsOf(ids) {
        const wanted = ids.map((id) => cartId.toUuid(cartId.parse(id)));
        const rows = await world.sql((sql) => sql.unsafe(`select id from "${schemaOf(world.acme.tenant.id)}".carts where id in (${wanted.map((uuid) => `'${uuid}'`).join(',')})`));
        return rows.map(({ id }) => cartId.fromUuid(String(id)));
    }
});
//# sourceMappingURL=cart-upkeep.test.js.map