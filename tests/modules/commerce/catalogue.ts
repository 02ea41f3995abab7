import {
  type CategoryRowFragment,
  CreateCategoryDocument,
  CreateProductDocument,
  type CreateProductInput,
  type PagingFragment,
  type ProductFilter,
  type ProductRowFragment,
  ProductsDocument,
} from '../../../schema/generated/graphql.js';
import type { Client } from '../../support/client.js';

let count = 0;
/** A text that no other thing of this run has. */
export function unique(prefix: string): string {
  count += 1;
  return `${prefix}-${count}`;
}

export const euros = (amount: string) => ({ amount, currencyCode: 'EUR' });

/** A new product with one variant, unless `more` says otherwise. */
export async function newProduct(client: Client, more: Partial<CreateProductInput> = {}): Promise<ProductRowFragment> {
  const variants = [{ sku: unique('SKU'), title: 'One', price: euros('10.00'), stockOnHand: 1 }];
  const { createProduct } = await client.run(CreateProductDocument, { input: { name: unique('Product'), variants, ...more } });
  if (!createProduct) throw new Error('no product was created');
  return createProduct;
}

export async function newCategory(client: Client, parentId: string | null = null): Promise<CategoryRowFragment> {
  const slug = unique('category');
  const { createCategory } = await client.run(CreateCategoryDocument, { input: { name: slug, slug, parentId } });
  if (!createCategory) throw new Error('no category was created');
  return createCategory;
}

/** The names of the products that meet the filter, at most a hundred, in their order. */
export async function namesOf(client: Client, filter: ProductFilter): Promise<string[]> {
  const { products } = await client.run(ProductsDocument, { filter, first: 100 });
  return (products?.nodes ?? []).map((product) => product.name);
}

type Connection<Node> = { readonly nodes: readonly Node[]; readonly pageInfo: PagingFragment };
type Read<Page, Node> = (page: Page) => Promise<Connection<Node> | null | undefined>;

/** All pages of a list from the first to the last, in the order of the list. */
export async function readForward<Node>(first: number, read: Read<{ first: number; after: string | null }, Node>): Promise<Node[][]> {
  const pages: Node[][] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page: Connection<Node> | null | undefined = await read({ first, after });
    if (!page) throw new Error('no page was answered');
    if (page.pageInfo.hasPreviousPage !== pages.length > 0) throw new Error(`page ${pages.length} is wrong about the page before it`);
    pages.push([...page.nodes]);
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return pages;
}

/** All pages of a list from the last to the first, in the order of the list. */
export async function readBackward<Node>(last: number, read: Read<{ last: number; before: string | null }, Node>): Promise<Node[][]> {
  const pages: Node[][] = [];
  for (let before: string | null = null, more = true; more; ) {
    const page: Connection<Node> | null | undefined = await read({ last, before });
    if (!page) throw new Error('no page was answered');
    if (page.pageInfo.hasNextPage !== pages.length > 0) throw new Error(`page ${pages.length} from the end is wrong about the page behind it`);
    pages.unshift([...page.nodes]);
    before = page.pageInfo.startCursor;
    more = page.pageInfo.hasPreviousPage;
  }
  return pages;
}

/** What a refusal says of each wrong field, as `path REASON`. */
export function problemsOf({ fields }: { readonly fields?: readonly { path: string; reason: string }[] }): string[] {
  return (fields ?? []).map(({ path, reason }) => `${path} ${reason}`);
}
