import { PaymentOperationResolver, PaymentResolver } from './payment/graphql.js';
import { PaymentProviderResolver } from './providers/graphql.js';
export const paymentResolvers = [PaymentResolver, PaymentOperationResolver, PaymentProviderResolver];
//# sourceMappingURL=resolvers.js.map