import { CustomerEmailResolver } from './emails/graphql.js';
import { CustomerMeResolver } from './mine/graphql.js';
import { CustomerPasswordResolver } from './passwords/graphql.js';
import { StorefrontCategoryFacetResolver, StorefrontConnectionResolver } from './products/facets.js';
import { StorefrontProductResolver, StorefrontVariantResolver } from './products/graphql.js';
import { RegistrationResolver } from './registration/graphql.js';
import { CustomerSignInResolver } from './sign-in/graphql.js';
import { AccountOfCustomerResolver } from './staff/graphql.js';
export const shopperResolvers = [
    ...[StorefrontProductResolver, StorefrontVariantResolver, RegistrationResolver, CustomerSignInResolver, CustomerPasswordResolver],
    ...[StorefrontConnectionResolver, StorefrontCategoryFacetResolver, CustomerMeResolver, CustomerEmailResolver, AccountOfCustomerResolver],
];
//# sourceMappingURL=resolvers.js.map