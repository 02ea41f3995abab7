import { CustomerSalesResolver, SalesResolver } from './sales/graphql.js';
import { StandingResolver } from './standing/graphql.js';
export const reportResolvers = [SalesResolver, CustomerSalesResolver, StandingResolver];
//# sourceMappingURL=resolvers.js.map