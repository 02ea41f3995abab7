import { settingOf } from '../../../kernel/entitlements.js';
import { languages, nearestLanguage } from '../../../kernel/language.js';
import { enumSetting } from '../../../kernel/settings.js';
export const languageSetting = enumSetting({
    key: 'tenancy.language',
    description: "What the tenant's people are written to in, where their own language is not known.",
    default: 'en',
    values: languages,
    tenantMaySet: true,
});
/** What somebody of the tenant is written to in: their own language (BCP 47) if we write in it, else the tenant's. */
export function languageOf(ctx, own) {
    return nearestLanguage(own, settingOf(ctx, languageSetting));
}
//# sourceMappingURL=language.js.map