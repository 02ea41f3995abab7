/** What a filter of products means in SQL. */
import { and, eq, gte, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { unreachable } from '../../../../../kernel/assert.js';
import { beginningWith } from '../../../../../platform/db/words.js';
import { hasStock } from '../../../../inventory/public.js';
import { categoryId, collectionId } from '../../../ids.js';
import { categories } from '../../categories/tables.js';
import { collectionProducts } from '../../collections/tables.js';
import { variants } from '../../variants/tables.js';
import { articleOf } from '../../variants/values/barcode.js';
import { products } from '../tables.js';
import { hasAttribute } from './attribute-filter.js';
export function conditionsOf(filter) {
    const { search, collection, at, status } = filter;
    return and(search === null ? undefined : isFoundBy(search), collection === null ? undefined : isInCollection(collection), filter.categoryId === undefined ? undefined : isInBranch(filter.categoryId), filter.productTypeId === undefined ? undefined : eq(products.productTypeId, filter.productTypeId), filter.tags === undefined ? undefined : hasOneTag(filter.tags), ...(filter.attributes ?? []).map(hasAttribute), status === undefined ? undefined : hasStatus(status, at), hasVariant(filter), filter.inStock === false ? not(isInStock()) : undefined);
}
/**
 * A union instead of an "or": each half goes through its own index. An array instead of "in": PostgreSQL takes it for small, and reads the
 * few rows of it by their ids instead of all rows in their order.
 */
function isFoundBy({ typed, expression }) {
    return sql `${products.id} = any(array(
    select found.id from ${products} found where found.search @@ to_tsquery('simple', ${expression})
    union
    select product_id from ${variants} where lower(sku) like lower(${beginningWith(typed)})
    union
    select product_id from ${variants} where (case when barcode ~ '^[0-9]{8,14}$' then lpad(barcode, 14, '0') else barcode end) = ${articleOf(typed)}))`;
}
function isInBranch(root) {
    return sql `${products.categoryId} = any(array(
    with recursive branch(id) as (
      select ${categoryId.toUuid(root)}::uuid
      union
      select below.id from ${categories} below join branch on below.parent_id = branch.id
    )
    select id from branch))`;
}
export function hasOneTag(tags) {
    return or(...tags.map((tag) => sql `${products.tags} @> ${JSON.stringify([tag])}::jsonb`));
}
function hasStatus(status, at) {
    const now = sql `${at.toISOString()}::timestamptz`;
    const ended = sql `${products.unpublishAt} is not null and ${products.unpublishAt} <= ${now}`;
    switch (status) {
        case 'DRAFT':
            return and(isNull(products.publishedAt), isNull(products.archivedAt));
        case 'SCHEDULED':
            return and(sql `${products.publishedAt} > ${now}`, isNull(products.archivedAt), not(ended));
        case 'PUBLISHED':
            return and(sql `${products.publishedAt} <= ${now}`, isNull(products.archivedAt), not(ended));
        case 'UNPUBLISHED':
            return and(isNotNull(products.publishedAt), isNull(products.archivedAt), ended);
        case 'ARCHIVED':
            return isNotNull(products.archivedAt);
        default:
            return unreachable(status);
    }
}
/** One and the same variant meets them all: its price in the range, and in stock if that is asked. */
function hasVariant({ minPrice, maxPrice, inStock }) {
    const currencyCode = (minPrice ?? maxPrice)?.currencyCode;
    if (currencyCode === undefined && inStock !== true)
        return undefined;
    const wanted = and(currencyCode === undefined ? undefined : eq(variants.currencyCode, currencyCode), minPrice === undefined ? undefined : gte(variants.priceMinor, minPrice.amountMinor), maxPrice === undefined ? undefined : lte(variants.priceMinor, maxPrice.amountMinor), inStock === true ? hasStock(variants.stockItemId) : undefined);
    return sql `exists (${variantWhere(wanted)})`;
}
/** Some variant is. */
export function isInStock() {
    return sql `exists (${variantWhere(hasStock(variants.stockItemId))})`;
}
function variantWhere(wanted) {
    return sql `select 1 from ${variants} where ${and(eq(variants.productId, products.id), wanted)}`;
}
function isInCollection({ id, rule }) {
    if (rule === null)
        return isPutInto(id);
    const parts = rule.conditions.map(({ negated, ...condition }) => {
        const holds = and(condition.categoryId == null ? undefined : isInBranch(condition.categoryId), condition.productTypeId == null ? undefined : eq(products.productTypeId, condition.productTypeId), condition.tag == null ? undefined : hasOneTag([condition.tag]), condition.attribute == null ? undefined : hasAttribute(condition.attribute), hasVariant(condition));
        // What is not known is not so: "not" must hold for products without a value.
        return negated ? sql `(${holds ?? sql `false`}) is not true` : holds;
    });
    return rule.match === 'ANY' ? or(...parts) : and(...parts);
}
function isPutInto(id) {
    return sql `exists (select 1 from ${collectionProducts} put where put.collection_id = ${collectionId.toUuid(id)} and put.product_id = ${products.id})`;
}
function not(condition) {
    return sql `not (${condition})`;
}
//# sourceMappingURL=conditions.js.map