import { expect } from 'chai';
import { ApplyCouponDocument, DisableCouponDocument, RemoveCouponDocument } from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { newCoupon, newPromotion, present } from '../pricing/pricing.js';
import { add, kindsOfContent, newCart, openStorefront, see, variantOnSale } from './shopper.js';
const eur = (amount) => ({ amount, currencyCode: 'EUR' });
describe('a coupon in a cart', () => {
    const world = useWorld();
    before(() => openStorefront(world.acme.admin));
    it('takes off what its promotion says, until it is removed or disabled', async () => {
        const { admin } = world.acme;
        const { id: variantId, productId } = await variantOnSale(admin);
        const promotion = await newPromotion(admin, productId, { requiresCoupon: true });
        const coupon = await newCoupon(admin, promotion.id);
        for (const client of [world.acme.anonymous, admin]) {
            const shopper = { client, cartToken: (await newCart(client)).cartToken };
            const input = { cartToken: shopper.cartToken, code: coupon.code.toLowerCase() };
            const early = present((await client.run(ApplyCouponDocument, { input })).applyCoupon);
            expect(early.coupons).to.deep.equal([{ code: coupon.code, outcome: 'NO_MATCHING_LINE' }]);
            const cart = await add(shopper, variantId, 2);
            expect(cart).to.deep.include({ discount: eur('2.00'), total: eur('18.00'), coupons: [{ code: coupon.code, outcome: 'APPLIED' }] });
            const again = present((await client.run(ApplyCouponDocument, { input })).applyCoupon);
            expect(again.coupons).to.have.length(1);
            const without = present((await client.run(RemoveCouponDocument, { input })).removeCoupon);
            expect(without).to.deep.include({ coupons: [], total: eur('20.00') });
        }
        const shopper = { client: world.acme.anonymous, cartToken: (await newCart(world.acme.anonymous)).cartToken };
        await shopper.client.run(ApplyCouponDocument, { input: { cartToken: shopper.cartToken, code: coupon.code } });
        await admin.run(DisableCouponDocument, { input: { id: coupon.id } });
        const cart = await see(shopper);
        expect(kindsOfContent(cart)).to.deep.equal(['COUPON_NOT_GOOD']);
        expect(cart.problems[0]).to.include({ couponCode: coupon.code });
    });
    it('is refused in the same words, whatever is wrong with it', async () => {
        const { admin, anonymous } = world.acme;
        const { productId } = await variantOnSale(admin);
        const { cartToken } = await newCart(anonymous);
        const later = await newPromotion(admin, productId, {
            requiresCoupon: true,
            validFrom: new Date(world.clock.now().getTime() + 86_400_000).toISOString(),
        });
        const early = await newCoupon(admin, later.id);
        const disabled = await newCoupon(admin, (await newPromotion(admin, productId, { requiresCoupon: true })).id);
        await admin.run(DisableCouponDocument, { input: { id: disabled.id } });
        const refusals = [];
        for (const code of ['NOBODYS', early.code, disabled.code]) {
            const { reason, message, fields } = await anonymous.refusal(ApplyCouponDocument, { input: { cartToken, code } });
            refusals.push({ reason, message, fields });
        }
        expect(refusals[0]).to.include({ reason: 'COMMERCE_CART_COUPON_NOT_GOOD' });
        expect(refusals).to.deep.equal([refusals[0], refusals[0], refusals[0]]);
        expect((await see({ client: anonymous, cartToken })).coupons).to.deep.equal([]);
    });
    it('is not found by trying, in one request or in many (threat 46)', async () => {
        const { anonymous } = world.acme;
        const { cartToken } = await newCart(anonymous);
        const guess = (index) => `g${index}: applyCoupon(input: { cartToken: "${cartToken}", code: "GUESS-${index}" }) { id }`;
        const many = (count) => `mutation { ${Array.from({ length: count }, (_, index) => guess(index)).join(' ')} }`;
        const { errors: tooMany } = await anonymous.send(many(11));
        expect(tooMany[0]?.extensions.reason).to.equal('DOCUMENT_MUTATION_REPEATED');
        const reasons = [];
        for (let round = 0; round < 3; round += 1)
            reasons.push(...(await anonymous.send(many(10))).errors.map(({ extensions }) => extensions.reason));
        expect(reasons).to.include('COMMERCE_CART_COUPON_NOT_GOOD');
        expect(reasons.slice(-5)).to.deep.equal(Array.from({ length: 5 }, () => 'TOO_MANY_ATTEMPTS'));
    });
});
//# sourceMappingURL=cart-coupons.test.js.map