import type { Ctx } from '../../../kernel/context.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { type Language, languages, nearestLanguage } from '../../../kernel/language.js';
import { enumSetting } from '../../../kernel/settings.js';

export const languageSetting = enumSetting<Language>({
  key: 'tenancy.language',
  description: "What the tenant's people are written to in, where their own language is not known.",
  default: 'en',
  values: languages,
  tenantMaySet: true,
});

/** What somebody of the tenant is written to in: their own language (BCP 47) if we write in it, else the tenant's. */
export function languageOf(ctx: Pick<Ctx, 'tenant' | 'now'>, own: string | null): Language {
  return nearestLanguage(own, settingOf(ctx, languageSetting));
}
