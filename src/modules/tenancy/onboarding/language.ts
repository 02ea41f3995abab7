import type { Ctx } from '../../../kernel/context.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { type Language, languages } from '../../../kernel/language.js';
import { enumSetting } from '../../../kernel/settings.js';

export const languageSetting = enumSetting<Language>({
  key: 'tenancy.language',
  description: "What the tenant's people are written to in, where their own language is not known.",
  default: 'en',
  values: languages,
  tenantMaySet: true,
});

/** What the tenant's people are written to in. */
export function languageOf(ctx: Pick<Ctx, 'tenant' | 'now'>): Language {
  return settingOf(ctx, languageSetting);
}
