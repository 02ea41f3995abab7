import { z } from 'zod';
/** The languages that the product writes to people in. */
export const languages = ['en', 'de', 'es', 'fr'];
/** A language that mails may be asked for in. */
export const mailLanguageSchema = z.enum(languages, `must be one of ${languages.join(', ')}`);
/** The language of ours that a tag means (BCP 47): `de-AT` is `de`. For null, and for what we do not speak, the other one. */
export function nearestLanguage(tag, otherwise) {
    const primary = tag?.toLowerCase().split('-', 1)[0];
    return languages.find((one) => one === primary) ?? otherwise;
}
/** A moment as people read it; in UTC, since nobody knows where the reader is. */
export function momentIn(language, moment) {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
    return `${format.format(moment)} UTC`;
}
/** A tag as we keep it: a language, and where it matters a region. */
export const languageTagSchema = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'must be a language such as de or pt-BR');
//# sourceMappingURL=language.js.map