/**
 * What each column holds, declared beside the tables: whose data it is, what happens to it at erasure, and what the audit trail must not keep.
 * A test compares it with the columns that are really there.
 */
import { getTableColumns } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
/** They change with every write and say nothing that the entry does not. */
const ALWAYS_OMITTED = ['version', 'updatedAt'];
export function describeTable(table, description) {
    const columns = getTableColumns(table);
    const { name, schema } = getTableConfig(table);
    const { subjects = [], atErasure = null, personal = {}, secret = [], neutral = [], audit = { omit: [] } } = description;
    return {
        name,
        schema: schema ?? null,
        table,
        columns,
        subjects: subjects.map(({ ids, column, contact }) => ({
            ids,
            column: column === undefined ? null : columnOf(columns, column),
            contact: contact === undefined ? null : columnOf(columns, contact),
        })),
        atErasure,
        personal: new Map(Object.entries(personal).flatMap(([key, one]) => (one ? [[key, one]] : []))),
        secret: new Set(secret),
        neutral: new Set(neutral),
        audit: 'none' in audit ? audit : auditedOf(table, { ...audit, secret }),
    };
}
function auditedOf(table, { omit, key, secret }) {
    const columns = getTableColumns(table);
    const named = (keys) => keys.map((one) => columnOf(columns, one).name);
    const generated = Object.values(columns).filter((column) => column.generated !== undefined);
    const always = ALWAYS_OMITTED.filter((one) => one in columns);
    return {
        key: key ? named(key) : primaryKeyOf(table),
        secret: named(secret),
        omit: [...named([...always, ...omit]), ...generated.map((column) => column.name)].sort(),
    };
}
function primaryKeyOf(table) {
    const { columns, primaryKeys } = getTableConfig(table);
    const alone = columns.filter((column) => column.primary);
    return [...alone, ...primaryKeys.flatMap((key) => key.columns)].map((column) => column.name);
}
function columnOf(columns, key) {
    const column = columns[key];
    if (!column)
        throw new Error(`Invariant broken: the inventory names a column ${key} that the table does not have`);
    return column;
}
/** The statement of a migration that lets the audit trail watch a table. Null where it does not. */
export function auditTrigger({ name, schema, audit }) {
    if ('none' in audit)
        return null;
    const target = schema === null ? `"${name}"` : `"${schema}"."${name}"`;
    const args = [audit.key, audit.secret, audit.omit].map((list) => `'{${list.join(',')}}'`).join(', ');
    return `CREATE TRIGGER "audit" AFTER INSERT OR UPDATE OR DELETE ON ${target} FOR EACH ROW EXECUTE FUNCTION "platform"."audit_row"(${args});`;
}
//# sourceMappingURL=inventory.js.map