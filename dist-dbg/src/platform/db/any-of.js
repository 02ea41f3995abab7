import { sql } from 'drizzle-orm';
/** `column = any(ids)` with one parameter for any number of ids, so that the statement stays the same and stays prepared. */
export function anyOf(column, kind, ids) {
    return sql `${column} = any(${`{${ids.map(kind.toUuid).join(',')}}`}::uuid[])`;
}
//# sourceMappingURL=any-of.js.map