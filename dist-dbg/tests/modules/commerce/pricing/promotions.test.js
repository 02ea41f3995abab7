import { expect } from 'chai';
import { CouponsDocument, CreateCouponsDocument, CreatePromotionDocument, DisableCouponDocument, PromotionDocument, UpdatePromotionDocument, } from '../../../../schema/generated/graphql.js';
import { redeemPromotions, releasePromotions } from '../../../../src/modules/commerce/pricing/promotions/redemption/redemption.js';
import { useWorld } from '../../../support/world.js';
import { newCategory, newProduct, problemsOf, unique } from '../catalogue.js';
import { explain, newCoupon, newCustomer, newPromotion, newVariant, present } from './pricing.js';
/** As an order redeems: in its own transaction. */
function redeem(tenant, { promotionId, couponId, customerId, reference }) {
    const use = {
        promotionId: promotionId,
        couponId: (couponId ?? null),
        discount: { amountMinor: 100, currencyCode: 'EUR' },
    };
    return tenant.ctx.write((tx) => redeemPromotions(tx, { reference, customerId: (customerId ?? null), uses: [use] }));
}
async function reasonsOf(attempts) {
    const settled = await Promise.allSettled(attempts);
    return settled.map((one) => (one.status === 'fulfilled' ? 'done' : String(one.reason.reason ?? one.reason)));
}
function countsOf(reasons) {
    return Object.fromEntries([...Map.groupBy(reasons, (reason) => reason)].map(([reason, all]) => [reason, all.length]));
}
describe('a promotion', () => {
    const world = useWorld();
    it('is created, changed by version and switched off, and is of one tenant', async () => {
        const { admin } = world.acme;
        const { id: variantId, productId } = await newVariant(admin, '10.00');
        const made = await newPromotion(admin, productId, { action: { kind: 'BUY_X_GET_Y', buyQuantity: 2, getQuantity: 1 }, usageLimit: 5 });
        expect(made).to.deep.include({
            action: { kind: 'BUY_X_GET_Y', percentage: '100', amount: null, buyQuantity: 2, getQuantity: 1 },
            ...{ usageLimit: 5, used: 0, version: 1, requiresCoupon: false, currencyCode: null },
        });
        expect((await explain(admin, { lines: [{ variantId, quantity: 3 }] })).total.amount).to.equal('20.00');
        const amount = { amount: '3.00', currencyCode: 'EUR' };
        const changed = await admin.run(UpdatePromotionDocument, {
            input: { id: made.id, ifVersion: 1, action: { kind: 'AMOUNT_WHOLE', amount }, usageLimit: null },
        });
        expect(changed.updatePromotion).to.deep.include({ version: 2, usageLimit: null, currencyCode: 'EUR', conditions: made.conditions });
        expect((await explain(admin, { lines: [{ variantId, quantity: 3 }] })).total.amount).to.equal('27.00');
        expect(await admin.refusal(UpdatePromotionDocument, { input: { id: made.id, ifVersion: 1, priority: 1 } })).to.include({
            reason: 'COMMERCE_VERSION_STALE',
        });
        await admin.run(UpdatePromotionDocument, { input: { id: made.id, isActive: false } });
        expect((await explain(admin, { lines: [{ variantId, quantity: 3 }] })).promotions).to.deep.equal([]);
        expect(await world.globex.admin.refusal(PromotionDocument, { id: made.id })).to.include({ reason: 'COMMERCE_PROMOTION_NOT_FOUND' });
        expect(await world.acme.eventNames()).to.include.members(['commerce.promotionCreated', 'commerce.promotionUpdated']);
    });
    it('is for a category with everything below it', async () => {
        const { admin } = world.acme;
        const root = await newCategory(admin);
        const leaf = await newCategory(admin, root.id);
        const inside = present((await newProduct(admin, { categoryId: leaf.id })).variants[0]);
        const outside = await newVariant(admin, '10.00');
        const { id } = await newPromotion(admin, outside.productId, { conditions: { categoryIds: [root.id] } });
        const { lines } = await explain(admin, { lines: [{ variantId: inside.id }, { variantId: outside.id }] });
        expect(lines.map(({ discount }) => discount.amount)).to.deep.equal(['1.00', '0.00']);
        await admin.run(UpdatePromotionDocument, { input: { id, isActive: false } });
    });
    it('names what is missing, what does not belong to its kind, two currencies, and things that are not there', async () => {
        const { admin } = world.acme;
        const refusalOf = (more) => admin.refusal(CreatePromotionDocument, { input: { name: unique('Wrong'), action: { kind: 'FREE_SHIPPING' }, ...more } });
        const euro = { amount: '1.00', currencyCode: 'EUR' };
        expect(problemsOf(await refusalOf({ action: { kind: 'PERCENTAGE', amount: euro } }))).to.have.members([
            'input.action.percentage MISSING',
            'input.action.amount CONTRADICTION',
        ]);
        const minimumSubtotal = { amount: '1.00', currencyCode: 'USD' };
        expect(problemsOf(await refusalOf({ action: { kind: 'AMOUNT_EACH', amount: euro }, conditions: { minimumSubtotal } }))).to.deep.equal([
            'input.conditions.minimumSubtotal.currencyCode CURRENCY_MISMATCH',
        ]);
        const foreign = await newVariant(world.globex.admin);
        expect(problemsOf(await refusalOf({ conditions: { variantIds: [foreign.id] } }))).to.deep.equal([
            'input.conditions.variantIds.0 COMMERCE_VARIANT_NOT_FOUND',
        ]);
        const { productId } = await newVariant(admin);
        const promotion = await newPromotion(admin, productId, { action: { kind: 'AMOUNT_EACH', amount: euro } });
        const changed = await admin.refusal(UpdatePromotionDocument, { input: { id: promotion.id, conditions: { minimumSubtotal } } });
        expect(problemsOf(changed)).to.deep.equal(['input.conditions.minimumSubtotal.currencyCode CURRENCY_MISMATCH']);
        expect(await refusalOf({ name: promotion.name })).to.include({ reason: 'COMMERCE_PROMOTION_NAME_TAKEN' });
    });
    it('is not for members to change, nor for viewers to see', async () => {
        const { acme } = world;
        const { productId } = await newVariant(acme.admin);
        const { id } = await newPromotion(acme.manager, productId);
        expect(await acme.member.refusal(UpdatePromotionDocument, { input: { id, priority: 1 } })).to.include({ reason: 'PERMISSION_MISSING' });
        expect((await acme.member.run(PromotionDocument, { id })).promotion).to.include({ id });
        expect(await acme.viewer.refusal(PromotionDocument, { id })).to.include({ reason: 'PERMISSION_MISSING' });
    });
});
describe('coupons', () => {
    const world = useWorld();
    it('are made by the hundred, with codes of their own or random ones, all or none', async () => {
        const { admin } = world.acme;
        const { productId } = await newVariant(admin);
        const { id: promotionId } = await newPromotion(admin, productId, { requiresCoupon: true });
        const code = unique('SUMMER');
        const { createCoupons } = await admin.run(CreateCouponsDocument, {
            input: { promotionId, codes: [code.toLowerCase()], generate: 300, prefix: 'x-' },
        });
        expect(createCoupons).to.have.length(301);
        expect(createCoupons?.[0]).to.include({ code: code.toUpperCase(), usageLimit: 1, used: 0 });
        expect(new Set(createCoupons?.map((one) => one.code)).size).to.equal(301);
        expect(createCoupons?.[300]?.code).to.match(/^X-[2-9A-Z]{10}$/);
        const again = await admin.refusal(CreateCouponsDocument, { input: { promotionId, codes: [unique('NEW'), code] } });
        expect(problemsOf(again)).to.deep.equal(['input.codes.1 COMMERCE_COUPON_CODE_TAKEN']);
        expect((await admin.run(CouponsDocument, { promotionId, first: 100 })).coupons?.pageInfo.hasNextPage).to.equal(true);
        expect(await world.globex.admin.refusal(CouponsDocument, { promotionId })).to.include({ reason: 'COMMERCE_PROMOTION_NOT_FOUND' });
    });
    it('open a promotion in any case, until they are disabled or their promotion ends', async () => {
        const { admin } = world.acme;
        const { id: variantId, productId } = await newVariant(admin, '10.00');
        const { id: promotionId } = await newPromotion(admin, productId, { requiresCoupon: true });
        const coupon = await newCoupon(admin, promotionId);
        const told = async (...couponCodes) => {
            const { total, coupons } = await explain(admin, { lines: [{ variantId }], couponCodes });
            return [total.amount, ...coupons.map(({ outcome }) => outcome)];
        };
        expect(await told()).to.deep.equal(['10.00']);
        expect(await told(coupon.code.toLowerCase(), 'NO-SUCH-CODE')).to.deep.equal(['9.00', 'APPLIED', 'UNKNOWN']);
        const twin = await newCoupon(admin, promotionId);
        expect((await told(coupon.code, twin.code)).toSorted()).to.deep.equal(['9.00', 'APPLIED', 'NOT_COMBINABLE']);
        await admin.run(DisableCouponDocument, { input: { id: coupon.id } });
        expect(await told(coupon.code)).to.deep.equal(['10.00', 'NOT_GOOD']);
        await admin.run(UpdatePromotionDocument, { input: { id: promotionId, isActive: false } });
        expect(await told(twin.code)).to.deep.equal(['10.00', 'NOT_IN_FORCE']);
        expect(await world.acme.eventNames()).to.include.members(['commerce.couponsCreated', 'commerce.couponDisabled']);
    });
    it('cannot be found by trying: wrong codes are refused for a while, right ones are not counted', async () => {
        const { admin } = world.globex;
        const { id: variantId, productId } = await newVariant(admin);
        const { id: promotionId } = await newPromotion(admin, productId, { requiresCoupon: true });
        const { code } = await newCoupon(admin, promotionId);
        for (let time = 0; time < 40; time += 1)
            await explain(admin, { lines: [{ variantId }], couponCodes: [code] });
        let refused = null;
        for (let time = 0; time < 25 && refused === null; time += 1) {
            await explain(admin, { lines: [{ variantId }], couponCodes: [`GUESS-${time}`] }).catch((error) => {
                refused = error.message;
            });
        }
        expect(refused).to.include('TOO_MANY_ATTEMPTS');
    });
});
describe('the uses of a promotion (threat 117)', () => {
    const world = useWorld();
    it('of a single-use coupon are one, of a hundred at once', async () => {
        const { acme } = world;
        const { id: variantId, productId } = await newVariant(acme.admin);
        const { id: promotionId } = await newPromotion(acme.admin, productId, { requiresCoupon: true });
        const { id: couponId, code } = await newCoupon(acme.admin, promotionId, 1);
        const attempts = Array.from({ length: 100 }, (_, index) => redeem(acme, { promotionId, couponId, reference: `order ${index}` }));
        expect(countsOf(await reasonsOf(attempts))).to.deep.equal({ done: 1, COMMERCE_COUPON_USED_UP: 99 });
        const { coupons } = await acme.admin.run(CouponsDocument, { promotionId });
        expect(coupons?.nodes[0]).to.include({ used: 1 });
        expect((await explain(acme.admin, { lines: [{ variantId }], couponCodes: [code] })).coupons).to.deep.equal([{ code, outcome: 'USED_UP' }]);
        expect((await acme.eventNames()).filter((name) => name === 'commerce.promotionRedeemed')).to.have.length(1);
    });
    it('are as many as its limit, and as many as a customer may', async () => {
        const { acme } = world;
        const { id: variantId, productId } = await newVariant(acme.admin);
        const { id: promotionId } = await newPromotion(acme.admin, productId, { usageLimit: 7, usageLimitPerCustomer: 2 });
        const customers = [await newCustomer(acme.admin), await newCustomer(acme.admin), await newCustomer(acme.admin), await newCustomer(acme.admin)];
        const one = present(customers[0]);
        const ofOne = Array.from({ length: 10 }, (_, index) => redeem(acme, { promotionId, customerId: one, reference: `one ${index}` }));
        expect(countsOf(await reasonsOf(ofOne))).to.deep.equal({ done: 2, COMMERCE_PROMOTION_USED_UP: 8 });
        const ofAll = customers
            .slice(1)
            .flatMap((customerId) => [1, 2].map((time) => redeem(acme, { promotionId, customerId, reference: `${customerId} ${time}` })));
        expect(countsOf(await reasonsOf(ofAll))).to.deep.equal({ done: 5, COMMERCE_PROMOTION_USED_UP: 1 });
        expect((await acme.admin.run(PromotionDocument, { id: promotionId })).promotion).to.include({ used: 7 });
        const { promotions } = await explain(acme.admin, { lines: [{ variantId }], customerId: one });
        expect(promotions.map(({ outcome }) => outcome)).to.deep.equal(['USED_UP']);
        expect(await reasonsOf([redeem(acme, { promotionId, reference: 'stranger' })])).to.deep.equal(['COMMERCE_PROMOTION_NEEDS_CUSTOMER']);
    });
    it('by one reference are one, and taken back they count no more', async () => {
        const { acme } = world;
        const { productId } = await newVariant(acme.admin);
        const { id: promotionId } = await newPromotion(acme.admin, productId, { usageLimit: 1, requiresCoupon: true });
        const { id: couponId } = await newCoupon(acme.admin, promotionId, 1);
        const reference = unique('order');
        const twins = await reasonsOf([1, 2, 3].map(() => redeem(acme, { promotionId, couponId, reference })));
        expect(countsOf(twins)).to.deep.equal({ done: 3 });
        const used = async () => (await acme.admin.run(PromotionDocument, { id: promotionId })).promotion?.used;
        expect(await used()).to.equal(1);
        expect(await reasonsOf([redeem(acme, { promotionId, couponId, reference: 'other' })])).to.deep.equal(['COMMERCE_PROMOTION_USED_UP']);
        await acme.ctx.write((tx) => releasePromotions(tx, reference));
        await acme.ctx.write((tx) => releasePromotions(tx, reference));
        expect(await used()).to.equal(0);
        expect(await reasonsOf([redeem(acme, { promotionId, couponId, reference: 'other' })])).to.deep.equal(['done']);
        expect(await used()).to.equal(1);
        expect((await acme.eventNames()).filter((name) => name === 'commerce.promotionReleased')).to.have.length(1);
    });
    it('are undone with the transaction that they belong to', async () => {
        const { acme } = world;
        const { productId } = await newVariant(acme.admin);
        const { id: promotionId } = await newPromotion(acme.admin, productId, { usageLimit: 1 });
        const use = { promotionId: promotionId, couponId: null, discount: { amountMinor: 1, currencyCode: 'EUR' } };
        const failing = acme.ctx.write(async (tx) => {
            await redeemPromotions(tx, { reference: 'lost', customerId: null, uses: [use] });
            throw new Error('the card was declined');
        });
        expect(await reasonsOf([failing])).to.deep.equal(['Error: the card was declined']);
        expect(await reasonsOf([redeem(acme, { promotionId, reference: 'kept' })])).to.deep.equal(['done']);
    });
    it('count also from before there was a limit, and are refused once it is over', async () => {
        const { acme } = world;
        const { productId } = await newVariant(acme.admin);
        const { id: promotionId } = await newPromotion(acme.admin, productId);
        const customerId = await newCustomer(acme.admin);
        await redeem(acme, { promotionId, customerId, reference: 'a' });
        await redeem(acme, { promotionId, customerId, reference: 'b' });
        await acme.admin.run(UpdatePromotionDocument, { input: { id: promotionId, usageLimit: 3, usageLimitPerCustomer: 2 } });
        expect(await reasonsOf([redeem(acme, { promotionId, customerId, reference: 'c' })])).to.deep.equal(['COMMERCE_PROMOTION_USED_UP']);
        const other = await newCustomer(acme.admin);
        expect(await reasonsOf([redeem(acme, { promotionId, customerId: other, reference: 'd' })])).to.deep.equal(['done']);
        expect(await reasonsOf([redeem(acme, { promotionId, customerId: other, reference: 'e' })])).to.deep.equal(['COMMERCE_PROMOTION_USED_UP']);
        await acme.admin.run(UpdatePromotionDocument, { input: { id: promotionId, isActive: false } });
        expect(await reasonsOf([redeem(acme, { promotionId, customerId: other, reference: 'f' })])).to.deep.equal(['COMMERCE_PROMOTION_NOT_IN_FORCE']);
    });
});
//# sourceMappingURL=promotions.test.js.map