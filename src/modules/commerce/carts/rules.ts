import { holds, takesAway } from '../../../kernel/rules.js';
import { storefront } from '../shoppers/storefront.js';

export const cartRules = {
  Query: {
    cart: storefront(holds('carts:read')),
    cartById: holds('carts:read'),
  },
  Mutation: {
    createCart: storefront(holds('carts:write')),
    addToCart: storefront(holds('carts:write')),
    updateCartLine: storefront(holds('carts:write')),
    removeFromCart: takesAway(storefront(holds('carts:write'))),
    applyCoupon: storefront(holds('carts:write')),
    removeCoupon: takesAway(storefront(holds('carts:write'))),
    updateCart: storefront(holds('carts:write')),
    setCartShippingMethod: storefront(holds('carts:write')),
    acceptCartPrices: storefront(holds('carts:write')),
    mergeCarts: storefront(holds('carts:write')),
    setCartCustomer: holds('carts:write'),
  },
};
