import { OrderAmountsResolver, OrderLineResolver, OrderPartsResolver } from './order/fields.js';
import { OrderConnectionResolver, OrderResolver } from './order/graphql.js';
import { OrderPlacingResolver } from './placing/graphql.js';

export const orderResolvers = [
  ...[OrderResolver, OrderConnectionResolver, OrderAmountsResolver, OrderPartsResolver, OrderLineResolver],
  ...[OrderPlacingResolver],
];
