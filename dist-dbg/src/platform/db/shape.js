/**
 * Rows as a client selects them: which columns its fields need, and which other tables hang below. A module declares the shapes of its
 * tables once (`shapes.ts`); a read by a shape is one statement, however deep the selection is.
 */
import { getTableColumns } from 'drizzle-orm';
export function defineShape(table, { hidden = [], fields = {}, relations = {} }) {
    const readable = Object.entries(getTableColumns(table)).filter(([name]) => !hidden.includes(name));
    return { table, columns: Object.fromEntries(readable), fields, relations };
}
/** At most one row: what a reference points to. */
export function one(to, { from, key }) {
    return { kind: 'one', to, from, key, orderBy: [], max: 1 };
}
/** All rows of a list that is short by its nature. */
export function all(to, options) {
    return { kind: 'all', to, ...options };
}
/** The first page of a connection that takes `first` and `after`. */
export function page(to, options) {
    return { kind: 'page', to, max: 0, ...options };
}
/** What came along with the row under this name, or what `load` finds. */
export function follow(row, name, load) {
    const carried = row[name];
    return carried === undefined ? load() : carried;
}
//# sourceMappingURL=shape.js.map