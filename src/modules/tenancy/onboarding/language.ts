import type { Tenant } from '../../../kernel/context.js';
import type { Language } from '../../../kernel/language.js';

/** What the tenant's people are written to in, where their own language is not known. */
export function languageOf({ language }: Pick<Tenant, 'language'>): Language {
  return language;
}
