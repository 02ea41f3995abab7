import { and, eq, gte, lt, sql } from 'drizzle-orm';
import { keyset } from '../../../platform/db/keyset.js';
import { rowKeyOf } from '../catalogue.js';
function columnsOf({ entries }) {
    const { id, number, occurredAt, action, subjectId, actorKind, actorId, impersonatorId, requestId, address, details, transactionId } = entries;
    return {
        ...{ id, number, occurredAt, action, subjectId, actorKind, actorId, impersonatorId, requestId, address, details, transactionId },
        /** With the microseconds that a date of JavaScript does not keep. */
        writtenAt: sql `${entries.writtenAt}::text`,
        isErased: sql `${entries.detailsDigest} is not null`,
    };
}
export async function listEntries({ db, tables }, { conditions, direction, request }) {
    const { entries } = tables;
    const keys = keyset([entries.occurredAt, entries.id], direction, request);
    return db
        .select(columnsOf(tables))
        .from(entries)
        .where(and(...conditionsOf(tables, conditions), keys.where))
        .orderBy(...keys.orderBy)
        .limit(keys.limit);
}
function conditionsOf(tables, conditions) {
    const { entries } = tables;
    const { actorId, actions, objectId, objectType, since, until, requestId, text } = conditions;
    return [
        // The operator behind an impersonated user has done it as well.
        actorId === undefined ? undefined : sql `(${entries.actorId} = ${actorId} or ${entries.impersonatorId} = ${actorId})`,
        actions === undefined ? undefined : sql `${entries.action} in (select json_array_elements_text(${JSON.stringify(actions)}::json))`,
        objectId === undefined ? undefined : isAbout(tables, objectId),
        objectType === undefined ? undefined : sql `starts_with(${entries.subjectId}, ${`${objectType}_`})`,
        since === undefined ? undefined : gte(entries.occurredAt, since),
        until === undefined ? undefined : lt(entries.occurredAt, until),
        requestId === undefined ? undefined : eq(entries.requestId, requestId),
        text === undefined ? undefined : contains(tables, text),
    ];
}
/** Entries that name the object, and those whose transaction changed its row. */
function isAbout({ entries, changes }, objectId) {
    const named = sql `select number from ${entries} where subject_id = ${objectId}`;
    const rowKey = rowKeyOf(objectId);
    if (rowKey === null)
        return sql `${entries.number} in (${named})`;
    const changed = sql `select e.number from ${changes} c join ${entries} e on e.transaction_id = c.transaction_id and e.written_at = c.written_at where c.row_key = ${rowKey}`;
    return sql `${entries.number} in (${named} union ${changed})`;
}
function contains({ entries, changes }, text) {
    const pattern = `%${text.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`;
    return sql `(${entries.details}::text ilike ${pattern} or exists (
    select from ${changes} c where c.transaction_id = ${entries.transactionId} and c.written_at = ${entries.writtenAt} and c.fields::text ilike ${pattern}))`;
}
/** For each transaction the changes of the row that is asked for, then its first others: `limit` of each at most. */
export async function listChanges({ db, tables: { changes } }, asked, limit) {
    const parameters = JSON.stringify(asked.map((one, ordinal) => ({ ordinal, ...one })));
    return db.execute(sql `
    select asked.ordinal, found.number::float8 as number, found.table_name as "tableName", found.row_key as "rowKey", found.operation, found.fields,
      found.fields_digest is not null as "isErased"
    from json_to_recordset(${parameters}::json) asked (ordinal int, "transactionId" bigint, "writtenAt" timestamptz, "rowKey" text)
    cross join lateral (
      (select * from ${changes} c where c.row_key = asked."rowKey" and c.transaction_id = asked."transactionId" and c.written_at = asked."writtenAt"
        order by c.number limit ${limit})
      union all
      (select * from ${changes} c where c.transaction_id = asked."transactionId" and c.written_at = asked."writtenAt"
        and c.row_key is distinct from asked."rowKey" order by c.number limit ${limit})
    ) found
    order by asked.ordinal, found.row_key is not distinct from asked."rowKey" desc, found.number`);
}
/** Changes of one transaction behind a number, in their order. */
export async function listChangesAfter({ db, tables: { changes } }, { transactionId, writtenAt, after, limit }) {
    return db.execute(sql `
    select number::float8 as number, table_name as "tableName", row_key as "rowKey", operation, fields, fields_digest is not null as "isErased"
    from ${changes} where transaction_id = ${transactionId} and written_at = ${writtenAt}::timestamptz and number > ${after}
    order by number limit ${limit}`);
}
/** When the rows of these numbers were sealed; one that is not sealed yet is left out. */
export async function listSealTimes({ db, tables: { seals } }, numbers) {
    return db.execute(sql `
    select n::float8 as number, s.sealed_at as "sealedAt" from unnest(${`{${numbers.join(',')}}`}::bigint[]) n
    cross join lateral (
      select sealed_at from ${seals} s where s.last_number >= n and s.numbers @> n order by s.last_number, s.number limit 1) s`);
}
//# sourceMappingURL=queries.js.map