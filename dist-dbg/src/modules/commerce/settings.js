import { flagOf, settingOf } from '../../kernel/entitlements.js';
import { currencyCodeSchema } from '../../kernel/money.js';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '../../kernel/page.js';
import { defineFlag, enumSetting, integerSetting, stringSetting } from '../../kernel/settings.js';
import { stemmedLanguages } from './catalogue/search/words.js';
import { currencyNotOffered } from './errors.js';
export const multiCurrency = defineFlag({
    key: 'commerce.multiCurrency',
    description: 'Prices may be in any currency; without it all are in `commerce.currency`.',
    default: true,
    tenantMaySet: false,
});
export const currency = stringSetting({
    key: 'commerce.currency',
    description: "The shop's own currency: the only one of new prices unless `commerce.multiCurrency` is on.",
    default: 'EUR',
    tenantMaySet: true,
    lengthMax: 3,
    form: 'an ISO 4217 currency code such as EUR',
    matches: (code) => currencyCodeSchema.safeParse(code).success,
});
export const language = enumSetting({
    key: 'commerce.language',
    description: 'The language that the catalogue is written in: of new products unless they say otherwise, and of what is searched for.',
    default: 'en',
    values: stemmedLanguages,
    tenantMaySet: true,
});
export const pageSize = integerSetting({
    key: 'commerce.pageSize',
    description: 'Rows of a page of products or customers when the client does not say how many.',
    default: PAGE_SIZE_DEFAULT,
    min: 1,
    max: PAGE_SIZE_MAX,
    tenantMaySet: true,
});
/** Refuses a price in a currency that the shop does not offer. */
export function requireCurrency(ctx, { currencyCode }) {
    if (flagOf(ctx, multiCurrency))
        return;
    const offered = settingOf(ctx, currency);
    if (currencyCode !== offered)
        throw currencyNotOffered({ currencyCode, offered });
}
//# sourceMappingURL=settings.js.map