import { CategoryResolver } from './categories/graphql.js';
import { ProductChangeResolver } from './live/graphql.js';
import { ProductConnectionResolver, ProductResolver } from './products/graphql.js';
import { VariantResolver } from './variants/graphql.js';

export const catalogueResolvers = [CategoryResolver, ProductResolver, ProductConnectionResolver, VariantResolver, ProductChangeResolver];
