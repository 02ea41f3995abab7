/** Search by the beginnings of words, the same in any language: no stemming, no stop words. */
import { sql } from 'drizzle-orm';
import { customType } from 'drizzle-orm/pg-core';
const tsvector = customType({ dataType: () => 'tsvector' });
/** Signs that PostgreSQL would keep inside a word (compounds, paths, hosts, addresses, tags): as spaces, they separate words. */
export const SEPARATORS = "'-_/.@+&<>', '         '";
/** The words of an SQL expression over a row's own columns: for an index, and for a search that uses it. */
export function wordsIn(source) {
    return sql.raw(`to_tsvector('simple', translate(${source}, ${SEPARATORS}))`);
}
/** The same as a column, kept up to date by PostgreSQL. */
export function wordsColumn(name, source) {
    return tsvector(name).notNull().generatedAlwaysAs(wordsIn(source));
}
/** Whether each word of the search is the beginning of a word in the column. A search without letters and digits finds nothing. */
export function hasWords(column, search) {
    // Only letters, marks and digits are left, so that nothing of the search is read as an operator.
    const words = search.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return sql `${column} @@ to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})`;
}
/** A pattern for LIKE that matches texts which begin with the search. */
export function beginningWith(search) {
    return `${search.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
//# sourceMappingURL=words.js.map