import { z } from 'zod';

/** The languages that the product writes to people in. */
export const languages = ['en', 'de', 'es', 'fr'] as const;
export type Language = (typeof languages)[number];

const FALLBACK: Language = 'en';

/** A language that mails may be asked for in. */
export const mailLanguageSchema = z.enum(languages, `must be one of ${languages.join(', ')}`);

/** The language of ours that a tag means (BCP 47): `de-AT` is `de`; English for whatever we do not speak. */
export function nearestLanguage(tag: string): Language {
  const primary = tag.toLowerCase().split('-', 1)[0];
  return languages.find((one) => one === primary) ?? FALLBACK;
}

/** A tag as we keep it: a language, and where it matters a region. */
export const languageTagSchema = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'must be a language such as de or pt-BR');
