/** What is asked, in the words of each server, and how answers are compared. */
import { productId } from '../../../src/modules/commerce/ids.js';
import { productIdOf } from './fixture.js';

export type WorkloadName = 'object' | 'page' | 'page1' | 'page10' | 'page100' | 'tree' | 'write' | 'list10000';
export type Body = { readonly operationName: string; readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
/** `typed`: ids as the gateway has them; `uuid`: as the database has them; `postgraphile`: that in PostGraphile's names. */
export type Dialect = 'typed' | 'uuid' | 'postgraphile';

export const titles: Readonly<Record<WorkloadName, string>> = {
  object: 'object by id with a join',
  page: 'page of 20 with a join, lists in a list',
  page1: 'the same with 1 row',
  page10: 'the same with 10 rows',
  page100: 'the same with 100 rows',
  tree: 'page of 20 with two levels of lists below',
  write: 'write in a transaction',
  list10000: '10,000 rows in one answer',
};

const VARIANTS = 'id sku title position';
const OBJECT = 'id name description version category { id name slug }';
const PAGE = `id name version category { id name slug } variants { ${VARIANTS} }`;
const TREE = `id name slug products(first: 3) { nodes { id name variants { ${VARIANTS} } } }`;

function pageOf(rows: number): string {
  return `query Page { products(first: ${rows}) { nodes { ${PAGE} } } }`;
}

const shop: Readonly<Record<WorkloadName, string>> = {
  object: `query Object($id: ID!) { product(id: $id) { ${OBJECT} } }`,
  page: pageOf(20),
  page1: pageOf(1),
  page10: pageOf(10),
  page100: pageOf(100),
  tree: `query Tree { categories(first: 20) { nodes { ${TREE} } } }`,
  write: 'mutation Write($input: UpdateProductInput!) { updateProduct(input: $input) { id name } }',
  list10000: 'query List { categories(first: 100) { nodes { id name products(first: 100) { nodes { id name version } } } } }',
};

const BY_PLACE = 'orderBy: [POSITION_ASC, ID_ASC]';
const BY_NAME = 'orderBy: [SORT_NAME_ASC, ID_ASC]';
const LISTED = `variants: variantsByProductIdList(${BY_PLACE}) { ${VARIANTS} }`;
const ABOVE = 'category: categoryByCategoryId { id name slug }';
const inPostgraphile: Readonly<Partial<Record<WorkloadName, string>>> = {
  object: `query Object($id: UUID!) { product: productById(id: $id) { id name description version ${ABOVE} } }`,
  page: `query Page { products: allProducts(first: 20, ${BY_NAME}) { nodes { id name version ${ABOVE} ${LISTED} } } }`,
  tree: `query Tree { categories: allCategories(first: 20, condition: { parentId: null }, ${BY_PLACE}) { nodes { id name slug
    products: productsByCategoryId(first: 3, ${BY_NAME}) { nodes { id name ${LISTED} } } } } }`,
};

/** `number` chooses the row, so that not every request asks for the same one. */
export function bodyOf(workload: WorkloadName, dialect: Dialect, number: number): Body {
  const id = dialect === 'typed' ? productIdOf(number) : productId.toUuid(productIdOf(number));
  const variables: Partial<Record<WorkloadName, object>> = { object: { id }, write: { input: { id, name: `Product ${number}` } } };
  const query = dialect === 'postgraphile' ? (inPostgraphile[workload] ?? '') : shop[workload];
  const [, operationName = ''] = /(?:query|mutation) (\w+)/.exec(query) ?? [];
  return { operationName, query, variables: { ...variables[workload] } };
}

/** The same for all who tell the same: ids of either kind as UUIDs. */
export function canonical(text: string): string {
  return JSON.stringify(JSON.parse(text)).replaceAll(
    /"(?:prd|cat|var)_[0-7][0-9a-z]{25}"/g,
    (id) => `"${productId.toUuid(id.slice(1, -1) as never)}"`,
  );
}
