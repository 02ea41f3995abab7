import { check } from '../../../../kernel/check.js';
import type { Ctx } from '../../../../kernel/context.js';
import { customerNotFound } from '../../customers/errors.js';
import { findCustomer } from '../../customers/queries.js';
import { requirePresent } from '../../presence.js';
import type { CartView } from '../view/view.js';
import { changeCart } from './change.js';
import { type SetCartCustomer, type UpdateCart, setCartCustomerSchema, updateCartSchema } from './checks.js';

export async function updateCart(ctx: Ctx, input: UpdateCart): Promise<CartView> {
  const { country, email, ...asked } = check(updateCartSchema, input);
  return changeCart(ctx, asked, {
    as: 'DETAILS_CHANGED',
    work: async (_tx, cart) => ({ country: country === undefined ? cart.country : country, email: email === undefined ? cart.email : email }),
  });
}

/** For whoever knows who the shopper is: staff, or the shop's own server with an API key. A shopper cannot say it of themselves. */
export async function setCartCustomer(ctx: Ctx, input: SetCartCustomer): Promise<CartView> {
  const { customerId, ...asked } = check(setCartCustomerSchema, input);
  return changeCart(ctx, asked, {
    as: 'CUSTOMER_SET',
    async work(tx) {
      const found = customerId === null || (await findCustomer(tx.db, customerId, null));
      if (customerId !== null) requirePresent(found ? [customerId] : [], [{ id: customerId, path: 'input.customerId' }], customerNotFound);
      return { customerId };
    },
  });
}
