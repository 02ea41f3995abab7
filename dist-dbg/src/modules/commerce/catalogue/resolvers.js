import { CategoryFieldResolver } from './categories/fields.js';
import { CategoryResolver } from './categories/graphql.js';
import { CollectionResolver } from './collections/graphql.js';
import { ExternalIdResolver } from './external-ids/graphql.js';
import { ProductChangeResolver } from './live/graphql.js';
import { ProductTypeResolver } from './product-types/graphql.js';
import { ProductFieldResolver } from './products/fields.js';
import { ProductConnectionResolver, ProductResolver } from './products/graphql.js';
import { PublishingResolver } from './products/publishing/graphql.js';
import { UpsertResolver } from './products/upserting/graphql.js';
import { AttributeFacetResolver, CategoryFacetResolver, PriceFacetResolver, ProductTypeFacetResolver } from './search/facets/graphql.js';
import { VariantResolver } from './variants/graphql.js';
export const catalogueResolvers = [
    ...[CategoryResolver, CategoryFieldResolver, CollectionResolver, ProductTypeResolver, ExternalIdResolver],
    ...[ProductResolver, ProductFieldResolver, ProductConnectionResolver, PublishingResolver, UpsertResolver, VariantResolver, ProductChangeResolver],
    ...[CategoryFacetResolver, ProductTypeFacetResolver, AttributeFacetResolver, PriceFacetResolver],
];
//# sourceMappingURL=resolvers.js.map