import { settingOf } from '../../../../kernel/entitlements.js';
import { language } from '../../settings.js';
import { WORD_LENGTH, lookUpWords } from './queries.js';
import { mayBeMeant, typingDistance } from './typing.js';
import { stemmers } from './words.js';
/** Each costs a look at the index; nobody types more into a shop's search. */
const WORDS_MAX = 12;
/** Of several words that may be meant. */
const MEANT_MAX = 3;
/** One statement, whatever is searched for. */
export async function interpret(ctx, typed) {
    // Only letters, marks and digits are left, so that nothing of the search is read as an operator.
    const words = (typed
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, WORDS_MAX);
    if (words.length === 0)
        return { typed, expression: '', corrected: null };
    const looked = await ctx.read((db) => lookUpWords(db, words, stemmers[settingOf(ctx, language)]));
    const meant = looked.map((one) => ({ ...one, meant: meantBy(one) }));
    const telling = meant.filter(({ stems }) => stems.length > 0);
    const counted = telling.length > 0 ? telling : meant;
    return {
        typed,
        expression: counted.map(expressionOf).join(' & '),
        corrected: meant.some((one) => one.meant.length > 0) ? meant.map((one) => one.meant[0] ?? one.word).join(' ') : null,
    };
}
function meantBy({ word, known, alike }) {
    if (known || word.length < WORD_LENGTH.min || /\p{N}/u.test(word))
        return [];
    const meant = alike.filter((one) => mayBeMeant(word, one));
    // The fewest mistakes first; of equal ones the most similar.
    return meant.sort((one, other) => typingDistance(word, one) - typingDistance(word, other)).slice(0, MEANT_MAX);
}
/** The beginning of a word as it is written, or a word of the same stem. */
function expressionOf({ word, stems, meant }) {
    const alternatives = meant.length > 0 ? meant.map((one) => `'${one}':*`) : [`'${word}':*`, ...stems.map((stem) => `'${stem}'`)];
    return `(${alternatives.join(' | ')})`;
}
//# sourceMappingURL=interpret.js.map