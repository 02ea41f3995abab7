import { expect } from 'chai';
import { CancelOrderDocument, CreateOrderDocument } from '../../../../schema/generated/graphql.js';
import { useWorld } from '../../../support/world.js';
import { newCoupon, newCustomer, newPromotion } from '../pricing/pricing.js';
import { orderOf, place, rowOf, sellable, stockOf, tryToPlace } from './orders.js';
/** As `state times`. */
function counted(answers) {
    return [...Map.groupBy(answers, (answer) => answer)].map(([answer, same]) => `${answer} ${same.length}`).toSorted();
}
describe('orders that race', () => {
    const world = useWorld();
    it('sell the last piece once, also where two lines of an order want it', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 1);
        const line = { variantId: sold.variantId, quantity: 1 };
        const buyers = Array.from({ length: 20 }, (_, index) => tryToPlace(admin, { lines: index % 4 === 0 ? [line, line] : [line], paymentMethod: 'CASH' }));
        expect(counted(await Promise.all(buyers))).to.deep.equal(['COMMERCE_OUT_OF_STOCK 19', 'CONFIRMED 1']);
        expect(await stockOf(admin, sold)).to.deep.equal([1, 1]);
    });
    it('use a coupon as often as it is good for, and what they did not use they did not order', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 100);
        const promotion = await newPromotion(admin, sold.productId, { requiresCoupon: true });
        const { code } = await newCoupon(admin, promotion.id, 3);
        const wanted = { lines: [{ variantId: sold.variantId, quantity: 1 }], couponCodes: [code] };
        const answers = await Promise.all(Array.from({ length: 12 }, () => tryToPlace(admin, wanted)));
        expect(answers.filter((answer) => answer === 'PLACED')).to.have.length(3);
        expect(new Set(answers.filter((answer) => answer !== 'PLACED'))).to.satisfy((reasons) => [...reasons].every((reason) => ['COMMERCE_COUPON_USED_UP', 'COMMERCE_ORDER_COUPON_NOT_GOOD'].includes(reason)));
        expect(await stockOf(admin, sold)).to.deep.equal([100, 3]);
    });
    it('are the first of a customer once, and again when that was cancelled', async () => {
        const { admin } = world.acme;
        const [sold, customerId] = [await sellable(admin, 100), await newCustomer(admin)];
        await newPromotion(admin, sold.productId, { conditions: { productIds: [sold.productId], firstOrderOnly: true } });
        const wanted = { lines: [{ variantId: sold.variantId, quantity: 1 }], customerId };
        const answers = await Promise.all(Array.from({ length: 6 }, () => admin.send(CreateOrderDocument, orderOf(wanted))));
        const discounts = answers.flatMap(({ data }) => (data?.createOrder ? [data.createOrder.discount.amount] : []));
        expect(discounts.filter((amount) => amount !== '0.00')).to.deep.equal(['1.00']);
        for (const { data } of answers)
            if (data?.createOrder)
                await admin.run(CancelOrderDocument, { input: { orderId: data.createOrder.id } });
        expect((await place(admin, wanted)).discount.amount).to.equal('1.00');
        expect((await place(admin, wanted)).discount.amount).to.equal('0.00');
        expect((await place(admin, { ...wanted, customerId: null })).discount.amount).to.equal('0.00');
    });
    it('take numbers without a gap, while others are refused among them (promise 14)', async () => {
        const { admin } = world.globex;
        const [sold, gone] = [await sellable(admin, 1_000), await sellable(admin, 0)];
        const wanted = (id) => ({ lines: [{ variantId: id, quantity: 1 }], paymentMethod: 'CASH' });
        const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => tryToPlace(admin, wanted(index % 3 === 0 ? gone.variantId : sold.variantId))));
        expect(counted(answers)).to.deep.equal(['COMMERCE_OUT_OF_STOCK 14', 'CONFIRMED 26']);
        const numbers = await rowOf(world, world.globex, 'select min(number::int) as first, max(number::int) as last, count(distinct number)::int as different from orders');
        expect(numbers).to.deep.equal({ first: 1, last: 26, different: 26 });
    });
});
//# sourceMappingURL=races.test.js.map