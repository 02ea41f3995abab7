var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
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
import jwt from 'jsonwebtoken';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root, buildSchema } from 'type-graphql';
import { categories } from '../../../src/modules/commerce/catalogue/categories/tables.js';
import { products } from '../../../src/modules/commerce/catalogue/products/tables.js';
import { variants } from '../../../src/modules/commerce/catalogue/variants/tables.js';
import { productId } from '../../../src/modules/commerce/ids.js';
import { drizzle, postgres } from '../../../src/platform/db/driver.js';
import { importKeys } from './keys.js';
const [url = '', connections = '16', issuerUrl = ''] = process.argv.slice(2);
const db = drizzle(postgres(url, { max: Number(connections), fetch_types: false, onnotice: () => { } }));
const publicKeys = await importKeys(issuerUrl);
const productColumns = {
    id: products.id,
    name: products.name,
    description: products.description,
    version: products.version,
    categoryId: products.categoryId,
};
function contextOf(token) {
    const kid = jwt.decode(token, { complete: true })?.header.kid ?? '';
    const { tid, permissions } = jwt.verify(token, publicKeys.get(kid) ?? '', { algorithms: ['ES256'] });
    const schema = `t_${tid.slice(4)}`;
    const inTenant = (work) => db.transaction(async (tx) => {
        await tx.execute(sql `select set_config('search_path', ${`"${schema}"`}, true), set_config('role', ${schema}, true)`);
        return work(tx);
    });
    return {
        permissions,
        inTenant,
        categoryById: new DataLoader(async (ids) => {
            const rows = await inTenant((tx) => tx
                .select()
                .from(categories)
                .where(inArray(categories.id, [...new Set(ids)])));
            const found = new Map(rows.map((row) => [row.id, row]));
            return ids.map((id) => found.get(id) ?? null);
        }),
        variantsByProduct: new DataLoader(async (ids) => {
            const rows = await inTenant((tx) => tx
                .select()
                .from(variants)
                .where(inArray(variants.productId, [...ids]))
                .orderBy(asc(variants.position), asc(variants.id)));
            const lists = Map.groupBy(rows, (row) => row.productId);
            return ids.map((id) => lists.get(id) ?? []);
        }),
        productsByCategory: new DataLoader(async (ids) => {
            const rows = await inTenant((tx) => tx
                .select(productColumns)
                .from(products)
                .where(inArray(products.categoryId, [...ids]))
                .orderBy(asc(products.sortName), asc(products.id)));
            const lists = Map.groupBy(rows, (row) => row.categoryId);
            return ids.map((id) => lists.get(id) ?? []);
        }),
    };
}
let Variant = class Variant {
    id;
    sku;
    title;
    position;
};
__decorate([
    Field(() => ID)
], Variant.prototype, "id", void 0);
__decorate([
    Field(() => String)
], Variant.prototype, "sku", void 0);
__decorate([
    Field(() => String)
], Variant.prototype, "title", void 0);
__decorate([
    Field(() => Int)
], Variant.prototype, "position", void 0);
Variant = __decorate([
    ObjectType()
], Variant);
let Category = class Category {
    id;
    name;
    slug;
};
__decorate([
    Field(() => ID)
], Category.prototype, "id", void 0);
__decorate([
    Field(() => String)
], Category.prototype, "name", void 0);
__decorate([
    Field(() => String)
], Category.prototype, "slug", void 0);
Category = __decorate([
    ObjectType()
], Category);
let Product = class Product {
    id;
    name;
    description;
    version;
};
__decorate([
    Field(() => ID)
], Product.prototype, "id", void 0);
__decorate([
    Field(() => String)
], Product.prototype, "name", void 0);
__decorate([
    Field(() => String)
], Product.prototype, "description", void 0);
__decorate([
    Field(() => Int)
], Product.prototype, "version", void 0);
Product = __decorate([
    ObjectType()
], Product);
let Products = class Products {
    nodes;
};
__decorate([
    Field(() => [Product])
], Products.prototype, "nodes", void 0);
Products = __decorate([
    ObjectType()
], Products);
let Categories = class Categories {
    nodes;
};
__decorate([
    Field(() => [Category])
], Categories.prototype, "nodes", void 0);
Categories = __decorate([
    ObjectType()
], Categories);
let ProductResolver = class ProductResolver {
    product(ctx, id) {
        return ctx.inTenant(async (tx) => (await tx
            .select(productColumns)
            .from(products)
            .where(eq(products.id, productId.parse(id))))[0] ?? null);
    }
    products(ctx, first) {
        return ctx.inTenant(async (tx) => ({
            nodes: await tx.select(productColumns).from(products).orderBy(asc(products.sortName), asc(products.id)).limit(first),
        }));
    }
    category(ctx, product) {
        return product.categoryId && ctx.categoryById.load(product.categoryId);
    }
    variants(ctx, product) {
        return ctx.variantsByProduct.load(product.id);
    }
};
__decorate([
    Query(() => Product, { nullable: true }),
    __param(0, Ctx()),
    __param(1, Arg('id', () => ID))
], ProductResolver.prototype, "product", null);
__decorate([
    Query(() => Products),
    __param(0, Ctx()),
    __param(1, Arg('first', () => Int, { defaultValue: 20 }))
], ProductResolver.prototype, "products", null);
__decorate([
    FieldResolver(() => Category, { nullable: true }),
    __param(0, Ctx()),
    __param(1, Root())
], ProductResolver.prototype, "category", null);
__decorate([
    FieldResolver(() => [Variant]),
    __param(0, Ctx()),
    __param(1, Root())
], ProductResolver.prototype, "variants", null);
ProductResolver = __decorate([
    Resolver(() => Product)
], ProductResolver);
let CategoryResolver = class CategoryResolver {
    categories(ctx, first) {
        return ctx.inTenant(async (tx) => ({
            nodes: await tx.select().from(categories).where(isNull(categories.parentId)).orderBy(asc(categories.position), asc(categories.id)).limit(first),
        }));
    }
    async products(ctx, category, first) {
        return { nodes: (await ctx.productsByCategory.load(category.id)).slice(0, first) };
    }
};
__decorate([
    Query(() => Categories),
    __param(0, Ctx()),
    __param(1, Arg('first', () => Int, { defaultValue: 20 }))
], CategoryResolver.prototype, "categories", null);
__decorate([
    FieldResolver(() => Products),
    __param(0, Ctx()),
    __param(1, Root()),
    __param(2, Arg('first', () => Int, { defaultValue: 20 }))
], CategoryResolver.prototype, "products", null);
CategoryResolver = __decorate([
    Resolver(() => Category)
], CategoryResolver);
const removedFromNode = util;
removedFromNode.isUndefined ??= (value) => value === undefined;
const require = createRequire(import.meta.url);
const { shield, rule } = require('graphql-shield');
const { applyMiddleware } = require('graphql-middleware');
const mayRead = rule({ cache: 'contextual' })((_parent, _args, ctx) => ctx.permissions.includes('products:read'));
const schema = await buildSchema({ resolvers: [ProductResolver, CategoryResolver], validate: false });
const server = new ApolloServer({ schema: applyMiddleware(schema, shield({}, { fallbackRule: mayRead, debug: true })) });
const { url: address } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }) => contextOf(req.headers.authorization?.slice(7) ?? ''),
});
process.stdout.write(`${JSON.stringify({ port: Number(new URL(address).port) })}\n`);
//# sourceMappingURL=plain-process.js.map