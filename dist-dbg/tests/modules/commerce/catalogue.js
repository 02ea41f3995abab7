import { CreateCategoryDocument, CreateProductDocument, ProductsDocument, } from '../../../schema/generated/graphql.js';
let count = 0;
/** A text that no other thing of this run has. */
export function unique(prefix) {
    count += 1;
    return `${prefix}-${count}`;
}
export const euros = (amount) => ({ amount, currencyCode: 'EUR' });
/** A new product with one variant, unless `more` says otherwise. */
export async function newProduct(client, more = {}) {
    const variants = [{ sku: unique('SKU'), title: 'One', price: euros('10.00'), stockOnHand: 1 }];
    const { createProduct } = await client.run(CreateProductDocument, { input: { name: unique('Product'), variants, ...more } });
    if (!createProduct)
        throw new Error('no product was created');
    return createProduct;
}
export async function newCategory(client, parentId = null) {
    const slug = unique('category');
    const { createCategory } = await client.run(CreateCategoryDocument, { input: { name: slug, slug, parentId } });
    if (!createCategory)
        throw new Error('no category was created');
    return createCategory;
}
/** The names of the products that meet the filter, at most a hundred, in their order. */
export async function namesOf(client, filter) {
    const { products } = await client.run(ProductsDocument, { filter, first: 100 });
    return (products?.nodes ?? []).map((product) => product.name);
}
/** All pages of a list from the first to the last, in the order of the list. */
export async function readForward(first, read) {
    const pages = [];
    for (let after = null, more = true; more;) {
        const page = await read({ first, after });
        if (!page)
            throw new Error('no page was answered');
        if (page.pageInfo.hasPreviousPage !== pages.length > 0)
            throw new Error(`page ${pages.length} is wrong about the page before it`);
        pages.push([...page.nodes]);
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
    }
    return pages;
}
/** All pages of a list from the last to the first, in the order of the list. */
export async function readBackward(last, read) {
    const pages = [];
    for (let before = null, more = true; more;) {
        const page = await read({ last, before });
        if (!page)
            throw new Error('no page was answered');
        if (page.pageInfo.hasNextPage !== pages.length > 0)
            throw new Error(`page ${pages.length} from the end is wrong about the page behind it`);
        pages.unshift([...page.nodes]);
        before = page.pageInfo.startCursor;
        more = page.pageInfo.hasPreviousPage;
    }
    return pages;
}
/** What a refusal says of each wrong field, as `path REASON`. */
export function problemsOf({ fields }) {
    return (fields ?? []).map(({ path, reason }) => `${path} ${reason}`);
}
//# sourceMappingURL=catalogue.js.map