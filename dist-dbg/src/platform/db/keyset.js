/** Keyset pages: the next page begins behind the last row's values, found through the index, however far in the list it stands. */
import { sql } from 'drizzle-orm';
/**
 * The parts of a statement that read one page. `columns` are the order's columns, the last of them unique, all in one direction, so that
 * one row comparison (and one index) does it.
 */
export function keyset(columns, direction, request) {
    const ascending = (direction === 'asc') !== request.backward;
    const word = sql.raw(ascending ? 'asc' : 'desc');
    return {
        columns,
        where: request.boundary === null ? undefined : behind(columns, ascending, request.boundary),
        orderBy: columns.map((column) => sql `${column} ${word}`),
        limit: request.size + 1,
    };
}
function behind(columns, ascending, boundary) {
    const left = sql.join(columns.map((column) => sql `${column}`), sql `, `);
    const right = sql.join(boundary.map((value) => sql `${value}`), sql `, `);
    return sql `(${left}) ${sql.raw(ascending ? '>' : '<')} (${right})`;
}
//# sourceMappingURL=keyset.js.map