import { getTableColumns, sql } from 'drizzle-orm';
/**
 * The source of `insert … select` for rows that travel as one JSON parameter: the statement's text is the same for any number of rows,
 * so it stays prepared. Columns that are not given take their plain default.
 */
export function recordsOf(table, rows) {
    const columns = Object.entries(getTableColumns(table)).filter(([, column]) => column.generated === undefined);
    const records = rows.map((row) => Object.fromEntries(columns.map(([key, column]) => [column.name, toDriver(column, row[key])])));
    const names = sql.join(columns.map(([, column]) => sql.identifier(column.name)), sql `, `);
    return sql `select ${names} from json_populate_recordset(null::${table}, ${JSON.stringify(records)}::json)`;
}
function toDriver(column, value) {
    const given = value === undefined ? column.default : value;
    if (given === undefined || given === null)
        return null;
    // The driver gets JSON as text; here it is a part of one.
    return column.dataType === 'json' ? given : column.mapToDriverValue(given);
}
//# sourceMappingURL=records.js.map