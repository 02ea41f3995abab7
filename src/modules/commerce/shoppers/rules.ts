import { holds } from '../../../kernel/shield.js';
import { storefront } from './storefront.js';

export const shopRules = {
  Query: {
    storefrontProduct: storefront(holds('products:read')),
    storefrontProducts: storefront(holds('products:read')),
  },
};
