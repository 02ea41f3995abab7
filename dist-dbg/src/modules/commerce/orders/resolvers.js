import { PaymentAttemptResolver } from './attempts/graphql.js';
import { CheckoutResolver } from './checkout/graphql.js';
import { OrderCreditResolver, OrderCreditsResolver } from './credits/graphql.js';
import { OrderEditResolver } from './edits/graphql.js';
import { OrderVersionResolver, OrderVersionsResolver } from './edits/versions/graphql.js';
import { ExchangesOfOrderResolver, OrderExchangeResolver } from './exchanges/graphql.js';
import { ExchangePreviewResolver } from './exchanges/preview.js';
import { MyOrdersResolver, OrdersOfCustomerResolver } from './history/graphql.js';
import { OrderChangeResolver } from './live/graphql.js';
import { OrderAmountsResolver, OrderLineResolver, OrderPartsResolver } from './order/fields.js';
import { OrderConnectionResolver, OrderResolver } from './order/graphql.js';
import { OrderPlacingResolver } from './placing/graphql.js';
import { OrderReturnResolver, OrderReturnsResolver } from './returns/graphql.js';
import { OrderShipmentsResolver, ShipmentResolver } from './shipments/graphql.js';
export const orderResolvers = [
    ...[OrderResolver, OrderConnectionResolver, OrderAmountsResolver, OrderPartsResolver, OrderLineResolver, OrderPlacingResolver],
    ...[CheckoutResolver, PaymentAttemptResolver, OrdersOfCustomerResolver, MyOrdersResolver, OrderChangeResolver],
    ...[OrderEditResolver, OrderVersionsResolver, OrderVersionResolver],
    ...[ExchangesOfOrderResolver, OrderExchangeResolver, ExchangePreviewResolver],
    ...[OrderShipmentsResolver, ShipmentResolver, OrderReturnsResolver, OrderReturnResolver, OrderCreditsResolver, OrderCreditResolver],
];
//# sourceMappingURL=resolvers.js.map