import { sql } from 'drizzle-orm';
import { index, pgTable, text } from 'drizzle-orm/pg-core';
/** The words that names, tags and translations of products are made of: what a mistyped word of a search may have meant. None is ever taken away. */
export const searchWords = pgTable('search_words', { word: text('word').primaryKey() }, (table) => [
    index('search_words_alike').using('gist', sql `${table.word} extensions.gist_trgm_ops`),
]);
//# sourceMappingURL=tables.js.map