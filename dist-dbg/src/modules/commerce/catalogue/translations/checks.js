import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { invalidInput } from '../../../../kernel/errors.js';
import { given, ifVersionSchema, line, optional, paragraphs } from '../../../../kernel/inputs.js';
import { languageTagSchema } from '../../../../kernel/language.js';
import { categoryId, collectionId, productId } from '../../ids.js';
/** Each is read with its thing, and searched. */
const LANGUAGES_MAX = 30;
const TERMS_MAX = 300;
const translationFields = {
    language: languageTagSchema,
    name: optional(line(200)),
    description: optional(paragraphs(10_000)),
    seoTitle: optional(line(120)),
    seoDescription: optional(line(320)),
};
const termsSchema = z
    .array(z.strictObject({ term: line(80), text: line(80) }))
    .max(TERMS_MAX, `must be at most ${TERMS_MAX}`)
    .superRefine((terms, ctx) => {
    const seen = new Set();
    for (const [index, { term }] of terms.entries()) {
        if (seen.has(term))
            ctx.addIssue({ code: 'custom', path: [index, 'term'], ...problem('DUPLICATE', 'must differ from the others') });
        seen.add(term);
    }
});
export const translateProductSchema = z.strictObject({
    id: productId.schema,
    ifVersion: ifVersionSchema,
    ...translationFields,
    terms: optional(termsSchema),
});
export const translateCategorySchema = z.strictObject({ id: categoryId.schema, ifVersion: ifVersionSchema, ...translationFields });
export const translateCollectionSchema = z.strictObject({ id: collectionId.schema, ifVersion: ifVersionSchema, ...translationFields });
/** With this translation in the place of the one into its language; without any when it is empty. */
export function withTranslation({ translations, language: own }, { language, terms, ...texts }) {
    if (language === own)
        throw invalidInput([{ path: 'input.language', reason: 'OWN_LANGUAGE', message: 'must not be that of the texts themselves' }]);
    const { [language]: _before, ...others } = translations;
    const translated = {
        ...given(texts),
        ...(terms?.length ? { terms: Object.fromEntries(terms.map(({ term, text }) => [term, text])) } : {}),
    };
    if (Object.keys(translated).length === 0)
        return others;
    if (Object.keys(others).length >= LANGUAGES_MAX) {
        throw invalidInput([{ path: 'input.language', reason: 'TOO_MANY', message: `must be one of at most ${LANGUAGES_MAX} languages` }]);
    }
    return { ...others, [language]: translated };
}
/** As clients read them, by language. */
export function listTranslations(translations) {
    return Object.entries(translations)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([language, { terms = {}, ...texts }]) => ({
        language,
        ...texts,
        terms: Object.entries(terms).map(([term, text]) => ({ term, text })),
    }));
}
//# sourceMappingURL=checks.js.map