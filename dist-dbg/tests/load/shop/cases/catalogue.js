/** What staff and shoppers look for in a catalogue. */
import { CategoryTreeDocument, ProductsDocument, StorefrontProductBySlugDocument, StorefrontProductsDocument, } from '../../../../schema/generated/graphql.js';
import { BRANCH } from '../seed/catalogue.js';
import { asks, staff, strangers } from './case.js';
const onSale = { status: 'PUBLISHED' };
/** A page of a back office: 50 products with category, variants, prices and stock. */
const LIST = `query ($filter: ProductFilter, $orderBy: ProductOrder) { products(filter: $filter, orderBy: $orderBy, first: 50) {
  nodes { id name status category { id name } variants { id sku title price { amount currencyCode } stock { onHand reserved available } } } pageInfo { hasNextPage endCursor } } }`;
const COUNT = 'query ($filter: ProductFilter) { products(filter: $filter, first: 1) { totalCount nodes { id } } }';
const FACETS = `query ($filter: ProductFilter) { products(filter: $filter, first: 1) { nodes { id } facets { inStock categories { count category { id name } }
  productTypes { count productType { id name } } attributes { key min max values { value count } } prices { count from { amount } to { amount } } } } }`;
function lists(name, asking, query = LIST) {
    const variables = async (shop) => (typeof asking === 'function' ? asking(shop) : asking);
    return asks(name, { as: staff, document: query, variables, rows: ({ products }) => products?.nodes.length });
}
async function branch({ admin }) {
    const { data } = await admin.send('query ($slug: String!) { category(slug: $slug) { id } }', { slug: BRANCH });
    return data?.category.id ?? '';
}
const within = async (shop) => ({ filter: { ...onSale, categoryId: await branch(shop) } });
const search = (words, orderBy) => ({ filter: { ...onSale, search: words }, ...(orderBy ? { orderBy } : {}) });
const chosen = [
    { key: 'colour', anyOf: ['colour 3'] },
    { key: 'material', anyOf: ['material 7'] },
];
const browses = (name, filter) => asks(name, {
    ...{ as: strangers, document: StorefrontProductsDocument, variables: () => ({ filter, first: 50 }) },
    rows: ({ storefrontProducts }) => storefrontProducts?.nodes.length,
});
export const catalogueCases = [
    lists('products_50', { filter: onSale }),
    asks('products_50_counted', {
        ...{ as: staff, document: ProductsDocument, variables: () => ({ filter: onSale, first: 50 }) },
        rows: ({ products }) => products?.nodes.length,
    }),
    lists('products_50_by_price', { filter: onSale, orderBy: { field: 'PRICE', direction: 'ASC' } }),
    lists('products_50_of_branch', within),
    lists('products_50_by_attributes', { filter: { ...onSale, attributes: chosen } }),
    lists('search_rare_word', search('bakori')),
    lists('search_beginning', search('runn')),
    lists('search_two_words', search('jackets tag1')),
    lists('search_mistyped', search('climbnig rope')),
    lists('search_by_price', search('shoe', { field: 'PRICE', direction: 'ASC' })),
    lists('search_sku', search('SKU-17-1')),
    lists('count_on_sale', { filter: onSale }, COUNT),
    lists('facets_of_search', search('bakori'), FACETS),
    lists('facets_of_branch', within, FACETS),
    lists('facets_of_everything', { filter: onSale }, FACETS),
    asks('category_tree', { as: staff, document: CategoryTreeDocument, variables: () => ({}), rows: ({ categories }) => categories?.nodes.length }),
    browses('storefront_50', {}),
    browses('storefront_search', { search: 'runn' }),
    asks('storefront_by_slug', {
        ...{ as: strangers, document: StorefrontProductBySlugDocument, variables: () => ({ slug: 'product-17' }) },
        rows: ({ storefrontProduct }) => storefrontProduct?.variants.length,
    }),
];
//# sourceMappingURL=catalogue.js.map