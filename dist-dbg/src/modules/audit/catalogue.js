import { defineIdKind } from '../../kernel/ids.js';
let tables = new Map();
/** Reads what the modules declare of their tables; the composition root calls it once. */
export function catalogTables(inventory) {
    tables = new Map(inventory.map((one) => [one.name, one]));
}
/** Tables of the control plane whose rows belong to tenants, and go with them. */
export function tablesOfTenants() {
    return [...tables.values()]
        .filter(({ schema, columns, audit }) => schema !== null && 'key' in audit && Object.values(columns).some(isReferenceToTenant))
        .map(({ name }) => name);
}
/** The proof of an erasure has the tenant's id as its key, and stays. */
function isReferenceToTenant({ name, primary }) {
    return name === 'tenant_id' && !primary;
}
/** The id of what a row is, as the API writes it: `usr_…`. Rows with several key columns have several, with a blank between them. */
export function objectIdOf({ tableName, rowKey }) {
    const known = tables.get(tableName);
    const keys = known && 'key' in known.audit ? known.audit.key : [];
    if (!known || keys.length === 0)
        return `${tableName} ${rowKey}`;
    const columns = new Map(Object.values(known.columns).map((column) => [column.name, column]));
    const values = keys.length === 1 ? [rowKey] : rowKey.split(',');
    return values.map((value, place) => outside(columns.get(keys[place] ?? ''), value)).join(' ');
}
/** What a change says, field by field under the names that the code has for them, with ids as the API writes them. */
export function fieldsOf({ tableName, operation, fields }) {
    const known = tables.get(tableName);
    const byName = new Map(Object.entries(known?.columns ?? {}).map(([key, column]) => [column.name, { key, column }]));
    return Object.entries(fields)
        .map(([name, value]) => {
        const field = byName.get(name);
        const [before, after] = pairOf(operation, value);
        return { field: field?.key ?? name, before: outside(field?.column, before), after: outside(field?.column, after) };
    })
        .sort((one, other) => (one.field < other.field ? -1 : 1));
}
/** What an event tells, by name. */
export function factsOf(details) {
    return Object.entries((details ?? {})).map(([name, value]) => ({ name, value: outside(undefined, value) }));
}
/** After an erasure a changed field has null in the place of its pair. */
function pairOf(operation, value) {
    if (operation === 'I')
        return [null, value];
    if (operation === 'D')
        return [value, null];
    return Array.isArray(value) ? [value[0], value[1]] : [null, null];
}
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function outside(column, value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'object')
        return JSON.stringify(value);
    const text = String(value);
    if (column?.columnType === 'PgTimestamp')
        return new Date(text).toISOString();
    return column?.columnType === 'PgCustomColumn' && UUID.test(text) ? String(column.mapFromDriverValue(text)) : text;
}
/** The row's key behind an id of the API, or null when it is none. */
export function rowKeyOf(objectId) {
    const kind = defineIdKind(objectId.split('_', 1)[0] ?? '');
    return kind.schema.safeParse(objectId).success ? kind.toUuid(objectId) : null;
}
//# sourceMappingURL=catalogue.js.map