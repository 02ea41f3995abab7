/** The words of a product, as a search finds them: as they are written, for beginnings of words, and as their stems in the language of the text. */
import { sql } from 'drizzle-orm';
import { customType } from 'drizzle-orm/pg-core';
import { SEPARATORS } from '../../../../platform/db/words.js';
/** Languages whose inflections PostgreSQL knows, with the name of its configuration. Texts in any other are found by beginnings of words alone. */
export const stemmers = {
    da: 'danish',
    de: 'german',
    en: 'english',
    es: 'spanish',
    fi: 'finnish',
    fr: 'french',
    hu: 'hungarian',
    it: 'italian',
    nl: 'dutch',
    no: 'norwegian',
    pt: 'portuguese',
    ro: 'romanian',
    ru: 'russian',
    sv: 'swedish',
    tr: 'turkish',
};
export const stemmedLanguages = Object.keys(stemmers);
const ownStemmer = `case language ${Object.entries(stemmers)
    .map(([language, name]) => `when '${language}' then '${name}'::regconfig`)
    .join(' ')} else 'simple'::regconfig end`;
const wordsOf = (source) => `to_tsvector('simple', translate(${source}, ${SEPARATORS}))`;
const stemsOf = (source) => `to_tsvector(${ownStemmer}, translate(${source}, ${SEPARATORS}))`;
const textsIn = (stemmer, source) => `jsonb_to_tsvector('${stemmer}', ${source}, '["string"]')`;
/** The weights are those of `ts_rank`: A counts most. */
const weighted = [
    [wordsOf('name'), 'A'],
    [stemsOf('name'), 'A'],
    [textsIn('simple', 'tags'), 'B'],
    [textsIn('simple', 'attributes'), 'B'],
    [textsIn('simple', 'translations'), 'B'],
    ...Object.entries(stemmers).map(([language, name]) => [textsIn(name, `coalesce(translations -> '${language}', '{}')`), 'B']),
    [wordsOf('description'), 'C'],
    [stemsOf('description'), 'C'],
];
const tsvector = customType({ dataType: () => 'tsvector' });
/** Kept up to date by PostgreSQL. */
export function productWordsColumn(name) {
    const source = sql.raw(weighted.map(([words, weight]) => `setweight(${words}, '${weight}')`).join(' || '));
    return tsvector(name).notNull().generatedAlwaysAs(source);
}
//# sourceMappingURL=words.js.map