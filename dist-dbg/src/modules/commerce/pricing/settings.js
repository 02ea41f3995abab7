/** How the tenant's shop computes prices. */
import { roundingModes } from '../../../kernel/amounts.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { moneySchema } from '../../../kernel/money.js';
import { booleanSetting, enumSetting, stringSetting } from '../../../kernel/settings.js';
export const pricesIncludeTax = booleanSetting({
    key: 'commerce.pricesIncludeTax',
    description: "Whether the variants' own prices include tax. Price lists say it for themselves.",
    default: true,
    tenantMaySet: true,
});
export const country = stringSetting({
    key: 'commerce.country',
    description: 'Where the shop is: whose tax is inside of prices, and from where something is sold abroad.',
    default: 'DE',
    tenantMaySet: true,
    lengthMax: 2,
    form: 'two capital letters, as in ISO 3166-1',
    matches: (code) => /^[A-Z]{2}$/.test(code),
});
export const defaultTaxCategory = stringSetting({
    key: 'commerce.defaultTaxCategory',
    description: 'The code of the tax category of whatever is in none.',
    default: 'standard',
    tenantMaySet: true,
    lengthMax: 40,
    form: 'the code of a tax category',
    matches: (code) => /^[a-z0-9-]+$/.test(code),
});
export const rounding = enumSetting({
    key: 'commerce.rounding',
    description: 'What becomes of half a unit: HALF_UP goes away from zero, HALF_EVEN to the even neighbour.',
    values: roundingModes,
    default: 'HALF_UP',
    tenantMaySet: true,
});
export const taxRounding = enumSetting({
    key: 'commerce.taxRounding',
    description: 'LINE rounds the tax of each line. TOTAL rounds that of all lines of one rate together, and spreads it over them.',
    values: ['LINE', 'TOTAL'],
    default: 'LINE',
    tenantMaySet: true,
});
export const payableSteps = stringSetting({
    key: 'commerce.payableSteps',
    description: 'The smallest amounts that can be paid, where they are more than one unit of the currency: totals are rounded to them.',
    default: '',
    tenantMaySet: true,
    lengthMax: 100,
    form: 'amounts with their currencies such as "CHF 0.05, SEK 1.00"',
    matches: (text) => stepsOf(text) !== null,
});
export const pricingSettings = [pricesIncludeTax, country, defaultTaxCategory, rounding, taxRounding, payableSteps];
/** How totals in the currency are rounded in this tenant. */
export function roundingOf(ctx, currencyCode) {
    const payableStep = stepsOf(settingOf(ctx, payableSteps))?.get(currencyCode) ?? 1;
    return { mode: settingOf(ctx, rounding), taxOn: settingOf(ctx, taxRounding), payableStep };
}
/** Minor units by currency; null for a text that says something else. */
function stepsOf(text) {
    const steps = new Map();
    for (const part of text.split(',').filter((one) => one.trim() !== '')) {
        const [currencyCode = '', amount = '', ...more] = part.trim().split(' ');
        const step = moneySchema.safeParse({ amount, currencyCode });
        if (!step.success || step.data.amountMinor < 1 || more.length > 0)
            return null;
        steps.set(currencyCode, step.data.amountMinor);
    }
    return steps;
}
//# sourceMappingURL=settings.js.map