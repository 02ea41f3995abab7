import { check } from '../../../../kernel/check.js';
import { customerNotFound } from '../../customers/errors.js';
import { findCustomer } from '../../customers/queries.js';
import { requirePresent } from '../../presence.js';
import { cartShippingNotOffered } from '../errors.js';
import { changeCart } from './change.js';
import { setCartCustomerSchema, setCartShippingMethodSchema, updateCartSchema, } from './checks.js';
export async function updateCart(ctx, input) {
    const { country, email, shippingAddress, billingAddress, ...asked } = check(updateCartSchema, input);
    return changeCart(ctx, asked, {
        as: 'DETAILS_CHANGED',
        work: async (_tx, cart) => ({
            country: country === undefined ? cart.country : country,
            email: email === undefined ? cart.email : email,
            shippingAddress: shippingAddress === undefined ? cart.shippingAddress : shippingAddress,
            billingAddress: billingAddress === undefined ? cart.billingAddress : billingAddress,
        }),
    });
}
/** Refused unless the method is offered for what is in the cart now, where it goes to. */
export async function setCartShippingMethod(ctx, input) {
    const { shippingMethodId, ...asked } = check(setCartShippingMethodSchema, input);
    return changeCart(ctx, asked, {
        as: 'SHIPPING_METHOD_SET',
        work: async () => ({ shippingMethodId }),
        verify({ shipping }) {
            if (shippingMethodId !== null && shipping === null)
                throw cartShippingNotOffered();
        },
    });
}
/** For whoever knows who the shopper is: staff, or the shop's own server with an API key. A shopper cannot say it of themselves. */
export async function setCartCustomer(ctx, input) {
    const { customerId, ...asked } = check(setCartCustomerSchema, input);
    return changeCart(ctx, asked, {
        as: 'CUSTOMER_SET',
        async work(tx) {
            const found = customerId === null || (await findCustomer(tx.db, customerId, null));
            if (customerId !== null)
                requirePresent(found ? [customerId] : [], [{ id: customerId, path: 'input.customerId' }], customerNotFound);
            return { customerId };
        },
    });
}
//# sourceMappingURL=details.js.map