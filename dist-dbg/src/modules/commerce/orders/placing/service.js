import { check } from '../../../../kernel/check.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { invalidInput } from '../../../../kernel/errors.js';
import { customerNotFound } from '../../customers/errors.js';
import { findCustomer } from '../../customers/queries.js';
import { requirePresent } from '../../presence.js';
import { countGuess } from '../../pricing/code-guesses.js';
import { currency, requireCurrency } from '../../settings.js';
import { couponsNotGood } from '../errors.js';
import { createOrderSchema } from './checks.js';
import { placeOrder } from './place.js';
/** For staff and programs, who order for somebody else. */
export async function createOrder(ctx, input) {
    const { email, currencyCode = settingOf(ctx, currency), ...asked } = check(createOrderSchema, input);
    requireCurrency(ctx, { currencyCode, amountMinor: 0 });
    if (asked.shippingMethodId !== null && asked.shippingAddress === null)
        throw missing('shippingAddress', 'is needed to choose a shipping method');
    if (email === undefined && asked.customerId === null)
        throw missing('email', 'is needed where no customer is named');
    const counted = asked.couponCodes.length + asked.giftCardCodes.length > 0 ? await countGuess(ctx) : [];
    const order = await ctx.write(async (tx) => {
        const reachable = email ?? (await emailOf(tx.db, asked.customerId));
        return placeOrder(tx, { ...asked, currencyCode, email: reachable, country: null, cart: null }, requireCoupons);
    });
    await ctx.throttle.giveBack(...counted);
    return order;
}
function missing(field, message) {
    return invalidInput([{ path: `input.${field}`, reason: 'MISSING', message }]);
}
async function emailOf(db, id) {
    const customer = id === null ? null : await findCustomer(db, id, null);
    if (id !== null)
        requirePresent(customer ? [id] : [], [{ id, path: 'input.customerId' }], customerNotFound);
    return customer?.email ?? '';
}
/** Whoever names a code expects it to count. */
function requireCoupons({ coupons }) {
    const useless = coupons.flatMap(({ outcome }, index) => (outcome === 'APPLIED' ? [] : [{ path: `input.couponCodes.${index}`, outcome }]));
    if (useless.length > 0)
        throw couponsNotGood(useless);
}
//# sourceMappingURL=service.js.map