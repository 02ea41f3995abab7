// The part of the shop that the benchmark asks for, written for any GraphQL engine: a transaction per read, as one who keeps tenants
// apart with search_path and role on an ordinary pool has to, with its settings in one statement and prepared queries; lists are batched.
import { createPublicKey } from 'node:crypto';
import DataLoader from 'dataloader';
import jwt from 'jsonwebtoken';
import postgres from 'postgres';

const [url, connections, issuerUrl] = process.argv.slice(2);
const sql = postgres(url, { max: Number(connections), fetch_types: false, onnotice: () => {} });
const { keys } = await (await fetch(`${issuerUrl}/.well-known/jwks.json`)).json();
const keyOf = new Map(keys.map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]));

export const typeDefs = /* GraphQL */ `
  type Category { id: ID! name: String! slug: String! products(first: Int): ProductConnection! }
  type Variant { id: ID! sku: String! title: String! position: Int! }
  type Product { id: ID! name: String! description: String! version: Int! category: Category variants: [Variant!]! }
  type ProductConnection { nodes: [Product!]! }
  type CategoryConnection { nodes: [Category!]! }
  input UpdateProductInput { id: ID! name: String! }
  type Query { product(id: ID!): Product products(first: Int): ProductConnection categories(first: Int): CategoryConnection }
  type Mutation { updateProduct(input: UpdateProductInput!): Product }
`;

const verified = new Map();

/** What a request's token says, verified once for each token. */
function claimsOf(headers) {
  const token = headers.authorization?.slice('Bearer '.length);
  if (!token) throw new Error('sign in');
  const known = verified.get(token);
  if (known && known.exp * 1000 > Date.now()) return known;
  const { kid } = jwt.decode(token, { complete: true }).header;
  const claims = jwt.verify(token, keyOf.get(kid), { algorithms: ['ES256'] });
  verified.set(token, claims);
  return claims;
}

export function contextOf(headers) {
  const { tid, permissions } = claimsOf(headers);
  if (!permissions.includes('products:read')) throw new Error('not allowed');
  const schema = `t_${tid.slice(4)}`;
  const inTenant = (work) =>
    sql.begin(async (tx) => {
      await tx`select set_config('search_path', ${`"${schema}"`}, true), set_config('role', ${schema}, true)`;
      return work(tx);
    });
  const byIds = (query) => new DataLoader((ids) => inTenant(async (tx) => query(tx, `{${ids.join(',')}}`, ids)));
  const byId = (rows, ids) => {
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  };
  const grouped = (rows, key, ids) => {
    const lists = Map.groupBy(rows, (row) => row[key]);
    return ids.map((id) => lists.get(id) ?? []);
  };
  return {
    inTenant,
    categories: byIds(async (tx, list, ids) => byId(await tx`select id, name, slug from categories where id = any(${list}::uuid[])`, ids)),
    variants: byIds(async (tx, list, ids) =>
      grouped(
        await tx`select id, product_id, sku, title, position from variants where product_id = any(${list}::uuid[]) order by product_id, position, id`,
        'product_id',
        ids,
      ),
    ),
    productsOf: new DataLoader(
      (asked) =>
        inTenant(async (tx) => {
          const rows = await tx`
            select p.* from unnest(${`{${asked.map(({ id }) => id).join(',')}}`}::uuid[]) parent
            cross join lateral (select id, category_id, name, description, version from products where category_id = parent order by sort_name, id limit ${asked[0].first}) p`;
          return grouped(rows, 'category_id', asked.map(({ id }) => id));
        }),
      { cacheKeyFn: ({ id, first }) => `${id} ${first}` },
    ),
  };
}

export const resolvers = {
  Query: {
    product: (_, { id }, ctx) =>
      ctx.inTenant(async (tx) => (await tx`select id, category_id, name, description, version from products where id = ${id}`)[0] ?? null),
    products: (_, { first = 20 }, ctx) =>
      ctx.inTenant(async (tx) => ({
        nodes: await tx`select id, category_id, name, description, version from products order by sort_name, id limit ${first}`,
      })),
    categories: (_, { first = 20 }, ctx) =>
      ctx.inTenant(async (tx) => ({
        nodes: await tx`select id, name, slug from categories where parent_id is null order by position, id limit ${first}`,
      })),
  },
  Mutation: {
    updateProduct: (_, { input: { id, name } }, ctx) =>
      ctx.inTenant(async (tx) => {
        await tx`select id from products where id = ${id} for update`;
        const [row] = await tx`
          update products set name = ${name}, updated_at = now(), version = version + 1 where id = ${id} returning id, category_id, name, description, version`;
        return row ?? null;
      }),
  },
  Category: { products: async ({ id }, { first = 20 }, ctx) => ({ nodes: await ctx.productsOf.load({ id, first }) }) },
  Product: {
    category: ({ category_id: id }, _, ctx) => id && ctx.categories.load(id),
    variants: ({ id }, _, ctx) => ctx.variants.load(id),
  },
};

export function tell(port) {
  process.stdout.write(`${JSON.stringify({ port })}\n`);
}
