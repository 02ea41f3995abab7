import { sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { SEPARATORS } from '../../../../platform/db/words.js';
import { productId } from '../../ids.js';
import { products } from '../products/tables.js';
import { searchWords } from './tables.js';
/** Shorter ones are mistyped into anything, longer ones are no words. */
export const WORD_LENGTH = { min: 3, max: 40 };
/** Of the words that resemble one, those that may be meant are chosen by how they are typed. */
const ALIKE_MAX = 50;
/** Adds the words that these products are called by, as far as they are new. */
export async function learnWords(db, ids) {
    await db.execute(learn(sql `and ${anyOf(sql `p.id`, productId, ids)}`));
}
/** The same for the whole catalogue, where products were not written one by one. */
export async function learnAllWords(db) {
    await db.execute(learn(sql ``));
}
/** In the same order everywhere: two writers of the same new words would otherwise wait for each other. */
function learn(which) {
    return sql `
    insert into ${searchWords} (word)
    select distinct word from ${products} p, unnest(tsvector_to_array(
      to_tsvector('simple', translate(p.name, ${sql.raw(SEPARATORS)}))
        || jsonb_to_tsvector('simple', p.tags, '["string"]') || jsonb_to_tsvector('simple', p.translations, '["string"]'))) word
    where length(word) between ${WORD_LENGTH.min} and ${WORD_LENGTH.max}
      and not exists (select 1 from ${searchWords} known where known.word = word.word) ${which}
    order by word on conflict do nothing`;
}
/** In the order in which they were asked. `stemmer` is a text search configuration of PostgreSQL. */
export async function lookUpWords(db, words, stemmer) {
    return db.execute(sql `
    select word, stems, known, case when known then '[]'::json else (
      select coalesce(json_agg(near.word), '[]') from (
        select candidate.word from ${searchWords} candidate order by candidate.word operator(extensions.<->) looked.word limit ${ALIKE_MAX}
      ) near) end as alike
    from (
      select word, ordinal, to_json(stems) as stems, exists (
        select 1 from ${products} p where p.search @@ to_tsquery('simple', array_to_string(array_prepend(word || ':*', stems), ' | '))
      ) as known
      from json_array_elements_text(${JSON.stringify(words)}::json) with ordinality as asked(word, ordinal),
        tsvector_to_array(to_tsvector(${stemmer}::regconfig, word)) as stemmed(stems)
    ) looked order by ordinal`);
}
//# sourceMappingURL=queries.js.map