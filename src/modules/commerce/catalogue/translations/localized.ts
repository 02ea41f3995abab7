/** Texts of the catalogue in the language of whoever reads them. */
import type { Ctx } from '../../../../kernel/context.js';
import type { Translation, Translations } from './tables.js';

export type Texts = {
  readonly name: string;
  readonly description: string;
  readonly seoTitle: string | null;
  readonly seoDescription: string | null;
};
/** `language` tells which one was found. */
export type LocalizedTexts = Texts & { readonly language: string };

type Written = Texts & { readonly translations: Translations; readonly language: string };

/**
 * In the language that is asked for, or else in the first of those that the client would read in (`Accept-Language`) that there is. Each text
 * that is not translated is the thing's own.
 */
export function localize(ctx: Pick<Ctx, 'languages'>, row: Written, asked: string | null | undefined): LocalizedTexts {
  const { name, description, seoTitle, seoDescription } = row;
  const own: LocalizedTexts = { name, description, seoTitle, seoDescription, language: row.language };
  const language = choose([...Object.keys(row.translations), row.language], asked == null ? ctx.languages : [asked]);
  const found: Translation | undefined = language === null || language === row.language ? undefined : row.translations[language];
  if (language === null || found === undefined) return own;
  return {
    name: found.name ?? name,
    description: found.description ?? description,
    seoTitle: found.seoTitle ?? seoTitle,
    seoDescription: found.seoDescription ?? seoDescription,
    language,
  };
}

/** What names and values of options are called in the language, as far as that is known. */
export function termsIn(translations: Translations, asked: string): Readonly<Record<string, string>> {
  const language = choose(Object.keys(translations), [asked]);
  return (language === null ? undefined : translations[language]?.terms) ?? {};
}

/** `de-AT` is served with itself, then with `de`, then with another German (RFC 4647, section 3.4, and one step further). */
function choose(there: readonly string[], wanted: readonly string[]): string | null {
  for (const tag of wanted) {
    const asked = tag.toLowerCase();
    const primary = asked.split('-', 1)[0];
    const found =
      there.find((one) => one.toLowerCase() === asked) ??
      there.find((one) => one.toLowerCase() === primary) ??
      there.find((one) => one.toLowerCase().split('-', 1)[0] === primary);
    if (found !== undefined) return found;
  }
  return null;
}
