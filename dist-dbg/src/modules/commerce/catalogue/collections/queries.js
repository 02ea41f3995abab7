import { eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { collectionId, productId } from '../../ids.js';
import { products } from '../products/tables.js';
import { collectionProducts, collections } from './tables.js';
export async function findCollection(db, key) {
    const where = 'id' in key ? eq(collections.id, key.id) : eq(collections.slug, key.slug);
    const [collection] = await db.select().from(collections).where(where).limit(1);
    return collection ?? null;
}
export async function listCollectionRows(db, { where, orderBy, limit }) {
    return db
        .select()
        .from(collections)
        .where(where)
        .orderBy(...orderBy)
        .limit(limit);
}
/** Null when the slug is taken in this tenant. */
export async function insertCollection(db, row) {
    const [collection] = await db.insert(collections).values(row).onConflictDoNothing().returning();
    return collection ?? null;
}
/** Until the transaction ends nobody else changes the collection, nor what is in it. */
export async function lockCollection(db, id) {
    const [collection] = await db.select().from(collections).where(eq(collections.id, id)).limit(1).for('update');
    return collection ?? null;
}
/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateCollectionRow(db, row) {
    const { id, version: _version, createdAt: _created, ...wanted } = row;
    const [collection] = await db
        .update(collections)
        .set({ ...wanted, version: sql `${collections.version} + 1` })
        .where(eq(collections.id, id))
        .returning();
    return collection ?? null;
}
export async function deleteCollectionRow(db, id) {
    await db.delete(collections).where(eq(collections.id, id));
}
/** Of these products, those that there are; they stay until the transaction ends. */
export async function pinProducts(db, ids) {
    const found = await db
        .select({ id: products.id })
        .from(products)
        .where(anyOf(products.id, productId, ids))
        .orderBy(products.id)
        .for('key share');
    return found.map(({ id }) => id);
}
/** Puts products into the collection, or elsewhere in it, one behind the other from a position on. All are numbered from 0 afterwards. */
export async function placeProducts(db, { id, productIds, position }) {
    const own = sql `${collectionId.toUuid(id)}::uuid`;
    const given = `{${productIds.map(productId.toUuid).join(',')}}`;
    await db.execute(sql `
    with others as (
      select product_id, (row_number() over (order by position, product_id))::int - 1 as place from ${collectionProducts}
      where collection_id = ${own} and product_id <> all(${given}::uuid[])
    ),
    target as (select least(${position}::int, (select count(*)::int from others)) as place)
    insert into ${collectionProducts} (collection_id, product_id, position)
    select ${own}, product_id, place + case when place >= (select place from target) then ${productIds.length}::int else 0 end from others
    union all
    select ${own}, product_id, (select place from target) + (ordinal)::int - 1 from unnest(${given}::uuid[]) with ordinality as given(product_id, ordinal)
    on conflict (collection_id, product_id) do update set position = excluded.position where collection_products.position <> excluded.position`);
}
export async function removeProducts(db, id, productIds) {
    await db
        .delete(collectionProducts)
        .where(sql `${eq(collectionProducts.collectionId, id)} and ${anyOf(collectionProducts.productId, productId, productIds)}`);
}
/** For one that gets a rule: what was put in by hand counts no more. */
export async function emptyCollection(db, id) {
    await db.delete(collectionProducts).where(eq(collectionProducts.collectionId, id));
}
/** Those that were put into it by hand. */
export async function countCollectionProducts(db, id) {
    return db.$count(collectionProducts, eq(collectionProducts.collectionId, id));
}
//# sourceMappingURL=queries.js.map