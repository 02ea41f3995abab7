import { eq, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { productTypeId } from '../../ids.js';
import { products } from '../products/tables.js';
import { productTypes } from './tables.js';
export async function findProductType(db, id) {
    const [type] = await db.select().from(productTypes).where(eq(productTypes.id, id)).limit(1);
    return type ?? null;
}
/** At most as many as there are ids, in no order. */
export async function listProductTypesByIds(db, ids) {
    return db
        .select()
        .from(productTypes)
        .where(anyOf(productTypes.id, productTypeId, ids));
}
/** As they are until the transaction ends: nobody changes an attribute between the check of a value and its storing. */
export async function pinProductTypes(db, ids) {
    return db
        .select()
        .from(productTypes)
        .where(anyOf(productTypes.id, productTypeId, ids))
        .orderBy(productTypes.id)
        .for('share');
}
export async function listProductTypeRows(db, { where, orderBy, limit }) {
    return db
        .select()
        .from(productTypes)
        .where(where)
        .orderBy(...orderBy)
        .limit(limit);
}
export async function insertProductType(db, row) {
    const [type] = await db.insert(productTypes).values(row).onConflictDoNothing().returning();
    return type ?? null;
}
/** Until the transaction ends nobody else changes the type, nor writes a product of it. */
export async function lockProductType(db, id) {
    const [type] = await db.select().from(productTypes).where(eq(productTypes.id, id)).limit(1).for('update');
    return type ?? null;
}
/** Writes the row as it stands and counts its version on. Null when it is gone. */
export async function updateProductTypeRow(db, { id, name, optionNames, attributes, updatedAt }) {
    const [type] = await db
        .update(productTypes)
        .set({ name, optionNames, attributes, updatedAt, version: sql `${productTypes.version} + 1` })
        .where(eq(productTypes.id, id))
        .returning();
    return type ?? null;
}
export async function deleteProductTypeRow(db, id) {
    await db.delete(productTypes).where(eq(productTypes.id, id));
}
export async function countProductsOfType(db, id) {
    const [row] = await db.execute(sql `select count(*)::int as count from ${products} where product_type_id = ${productTypeId.toUuid(id)}`);
    return row?.count ?? 0;
}
/** Those that some product of the type has. */
export async function listValuesInUse(db, id, going) {
    return db.execute(sql `
    select key, choice from json_to_recordset(${JSON.stringify(going)}::json) as going(key text, choice text)
    where exists (
      select 1 from ${products} p where p.product_type_id = ${productTypeId.toUuid(id)}
        and case when going.choice is null then p.attributes ? going.key
          else p.attributes -> going.key @> to_jsonb(going.choice) end)`);
}
/** What attributes with these keys are called. Where several types share one, as the oldest of them calls it. */
export async function listNamedAttributes(db, keys) {
    return db.execute(sql `
    select distinct on (key) key, attribute ->> 'name' as name, attribute ->> 'unit' as unit
    from ${productTypes} type, jsonb_array_elements(type.attributes) as defined(attribute), lateral (select attribute ->> 'key' as key) named
    where key = any(array(select json_array_elements_text(${JSON.stringify(keys)}::json))) order by key, type.created_at, type.id`);
}
//# sourceMappingURL=queries.js.map