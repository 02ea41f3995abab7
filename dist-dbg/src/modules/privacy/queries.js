import { and, asc, eq, gt, or, sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { keyset } from '../../platform/db/keyset.js';
import { columnsToTell, replacementsIn } from './catalogue.js';
import { erasedPeople } from './erasure/control.tables.js';
import { personalDataErasures } from './tables.js';
/** Whether the tenant's schema has the table: of a module that it has or once had. */
export async function tableExists(db, { name }) {
    const [row] = await db.execute(sql `select to_regclass(${name}) is not null as there`);
    return row?.there === true;
}
/** A person's rows of a table behind the key of another, in the order of their keys, without secrets. */
export async function listPersonalRows(db, table, { person, after, limit }) {
    const keys = keyColumnsOf(table);
    return db
        .select(columnsToTell(table))
        .from(table.table)
        .where(and(isAbout(table, person), after === null ? undefined : behind(keys, after)))
        .orderBy(...keys.map(([, column]) => column))
        .limit(limit);
}
export async function countPersonalRows(db, table, person) {
    return db.$count(table.table, isAbout(table, person));
}
export async function deletePersonalRows(db, table, person) {
    const gone = await db.delete(table.table).where(isAbout(table, person)).returning({ one: sql `1` });
    return gone.length;
}
export async function anonymisePersonalRows(db, table, person) {
    const changed = await db
        .update(table.table)
        .set(replacementsIn(table))
        .where(isAbout(table, person))
        .returning({ one: sql `1` });
    return changed.length;
}
export async function findErasureOf(db, subjectId) {
    const [row] = await db.select().from(personalDataErasures).where(eq(personalDataErasures.subjectId, subjectId)).limit(1);
    return row ?? null;
}
export async function insertPersonalDataErasure(db, row) {
    await db.insert(personalDataErasures).values(row);
}
export async function listErasureRows(db, request) {
    const keys = keyset([personalDataErasures.erasedAt, personalDataErasures.id], 'desc', request);
    return db
        .select()
        .from(personalDataErasures)
        .where(keys.where)
        .orderBy(...keys.orderBy)
        .limit(keys.limit);
}
export async function insertErasedPerson(db, row) {
    await db.insert(erasedPeople).values(row).onConflictDoNothing();
}
export async function findErasedPerson(db, tenantId, subjectId) {
    const [row] = await db
        .select()
        .from(erasedPeople)
        .where(and(eq(erasedPeople.tenantId, tenantId), eq(erasedPeople.subjectId, subjectId)))
        .limit(1);
    return row ?? null;
}
/** In the order of their ids. */
export async function listErasedPeople(db, { tenantId, after, limit }) {
    return db
        .select()
        .from(erasedPeople)
        .where(and(eq(erasedPeople.tenantId, tenantId), gt(erasedPeople.subjectId, after)))
        .orderBy(asc(erasedPeople.subjectId))
        .limit(limit);
}
function isAbout({ subject: { column, contact } }, { id, contacts }) {
    const lowered = JSON.stringify(contacts.map((one) => one.toLowerCase()));
    return or(column === null ? undefined : eq(column, id), contact === null ? undefined : sql `lower(${contact}) in (select json_array_elements_text(${lowered}::json))`);
}
/** The primary key, by the names that the code has for its columns. */
function keyColumnsOf({ table, columns }) {
    const composite = new Set(getTableConfig(table).primaryKeys.flatMap((key) => key.columns.map((column) => column.name)));
    return Object.entries(columns).filter(([, column]) => column.primary || composite.has(column.name));
}
function behind(keys, after) {
    const left = sql.join(keys.map(([, column]) => sql `${column}`), sql `, `);
    const right = sql.join(keys.map(([key, column]) => sql `${sql.param(after[key], column)}`), sql `, `);
    return sql `(${left}) > (${right})`;
}
//# sourceMappingURL=queries.js.map