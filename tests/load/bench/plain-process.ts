/**
 * The packages of the product as their documentation shows them: type-graphql with its own field resolvers, graphql-shield over the whole
 * schema, Apollo Server's standalone server, Drizzle, a transaction with its settings for each read, and DataLoader for lists.
 */
import 'reflect-metadata';
import { createRequire } from 'node:module';
import util from 'node:util';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import { asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { GraphQLSchema } from 'graphql';
import type * as Middleware from 'graphql-middleware';
import type * as Shield from 'graphql-shield';
import jwt from 'jsonwebtoken';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root, buildSchema } from 'type-graphql';
import { categories } from '../../../src/modules/commerce/catalogue/categories/tables.js';
import { products } from '../../../src/modules/commerce/catalogue/products/tables.js';
import { variants } from '../../../src/modules/commerce/catalogue/variants/tables.js';
import { type CategoryId, type ProductId, productId } from '../../../src/modules/commerce/ids.js';
import { drizzle, postgres } from '../../../src/platform/db/driver.js';
import { importKeys } from './keys.js';

const [url = '', connections = '16', issuerUrl = ''] = process.argv.slice(2);
const db = drizzle(postgres(url, { max: Number(connections), fetch_types: false, onnotice: () => {} }));
const publicKeys = await importKeys(issuerUrl);

type Db = Parameters<Parameters<typeof db.transaction>[0]>[0];
type ProductRow = Pick<typeof products.$inferSelect, 'id' | 'name' | 'description' | 'version' | 'categoryId'>;
type Context = ReturnType<typeof contextOf>;

const productColumns = {
  id: products.id,
  name: products.name,
  description: products.description,
  version: products.version,
  categoryId: products.categoryId,
};

function contextOf(token: string) {
  const kid = jwt.decode(token, { complete: true })?.header.kid ?? '';
  const { tid, permissions } = jwt.verify(token, publicKeys.get(kid) ?? '', { algorithms: ['ES256'] }) as { tid: string; permissions: string[] };
  const schema = `t_${tid.slice(4)}`;
  const inTenant = <T>(work: (tx: Db) => Promise<T>) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('search_path', ${`"${schema}"`}, true), set_config('role', ${schema}, true)`);
      return work(tx);
    });
  return {
    permissions,
    inTenant,
    categoryById: new DataLoader(async (ids: readonly CategoryId[]) => {
      const rows = await inTenant((tx) =>
        tx
          .select()
          .from(categories)
          .where(inArray(categories.id, [...new Set(ids)])),
      );
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    variantsByProduct: new DataLoader(async (ids: readonly ProductId[]) => {
      const rows = await inTenant((tx) =>
        tx
          .select()
          .from(variants)
          .where(inArray(variants.productId, [...ids]))
          .orderBy(asc(variants.position), asc(variants.id)),
      );
      const lists = Map.groupBy(rows, (row) => row.productId);
      return ids.map((id) => lists.get(id) ?? []);
    }),
    productsByCategory: new DataLoader(async (ids: readonly CategoryId[]) => {
      const rows = await inTenant((tx) =>
        tx
          .select(productColumns)
          .from(products)
          .where(inArray(products.categoryId, [...ids]))
          .orderBy(asc(products.sortName), asc(products.id)),
      );
      const lists = Map.groupBy(rows, (row) => row.categoryId);
      return ids.map((id) => lists.get(id) ?? []);
    }),
  };
}

@ObjectType()
class Variant {
  @Field(() => ID) id: string;
  @Field(() => String) sku: string;
  @Field(() => String) title: string;
  @Field(() => Int) position: number;
}

@ObjectType()
class Category {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) slug: string;
}

@ObjectType()
class Product {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) description: string;
  @Field(() => Int) version: number;
}

@ObjectType()
class Products {
  @Field(() => [Product]) nodes: ProductRow[];
}

@ObjectType()
class Categories {
  @Field(() => [Category]) nodes: Category[];
}

@Resolver(() => Product)
class ProductResolver {
  @Query(() => Product, { nullable: true })
  product(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    return ctx.inTenant(
      async (tx) =>
        (
          await tx
            .select(productColumns)
            .from(products)
            .where(eq(products.id, productId.parse(id)))
        )[0] ?? null,
    );
  }

  @Query(() => Products)
  products(@Ctx() ctx: Context, @Arg('first', () => Int, { defaultValue: 20 }) first: number) {
    return ctx.inTenant(async (tx) => ({
      nodes: await tx.select(productColumns).from(products).orderBy(asc(products.sortName), asc(products.id)).limit(first),
    }));
  }

  @FieldResolver(() => Category, { nullable: true })
  category(@Ctx() ctx: Context, @Root() product: ProductRow) {
    return product.categoryId && ctx.categoryById.load(product.categoryId);
  }

  @FieldResolver(() => [Variant])
  variants(@Ctx() ctx: Context, @Root() product: ProductRow) {
    return ctx.variantsByProduct.load(product.id);
  }
}

@Resolver(() => Category)
class CategoryResolver {
  @Query(() => Categories)
  categories(@Ctx() ctx: Context, @Arg('first', () => Int, { defaultValue: 20 }) first: number) {
    return ctx.inTenant(async (tx) => ({
      nodes: await tx.select().from(categories).where(isNull(categories.parentId)).orderBy(asc(categories.position), asc(categories.id)).limit(first),
    }));
  }

  @FieldResolver(() => Products)
  async products(@Ctx() ctx: Context, @Root() category: { id: CategoryId }, @Arg('first', () => Int, { defaultValue: 20 }) first: number) {
    return { nodes: (await ctx.productsByCategory.load(category.id)).slice(0, first) };
  }
}

const removedFromNode = util as unknown as { isUndefined?: (value: unknown) => boolean };
removedFromNode.isUndefined ??= (value) => value === undefined;
const require = createRequire(import.meta.url);
const { shield, rule } = require('graphql-shield') as typeof Shield;
const { applyMiddleware } = require('graphql-middleware') as typeof Middleware;
const mayRead = rule({ cache: 'contextual' })((_parent, _args, ctx: Context) => ctx.permissions.includes('products:read'));

const schema: GraphQLSchema = await buildSchema({ resolvers: [ProductResolver, CategoryResolver], validate: false });
const server = new ApolloServer({ schema: applyMiddleware(schema, shield({}, { fallbackRule: mayRead, debug: true })) });
const { url: address } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }) => contextOf(req.headers.authorization?.slice(7) ?? ''),
});
process.stdout.write(`${JSON.stringify({ port: Number(new URL(address).port) })}\n`);
