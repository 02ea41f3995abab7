import { z } from 'zod';
import { check, problem } from '../../../../kernel/check.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { toDecimal } from '../../../../kernel/money.js';
import { WHOLE_MILLIONTHS, toPercentage } from '../../../../kernel/percentage.js';
import { cartAbandonedHours, cartDays } from '../../carts/settings.js';
import { DAYS_MAX, dayAfter, exact, requireDays, scopeFields, scopeOf, todayIn } from '../scope.js';
import { countCarts, listStockValues } from './queries.js';
const HOUR_MS = 3_600_000;
export async function listStockValue(ctx) {
    const rows = await ctx.read(listStockValues);
    return rows.map(({ currencyCode, items, units, value }) => ({
        ...{ currencyCode, items, units: exact(units) },
        value: currencyCode && toDecimal({ amountMinor: exact(value), currencyCode }),
    }));
}
export async function getCartConversion(ctx, asked) {
    const scope = check(keptSchema(ctx), asked, '');
    const abandonedBefore = new Date(ctx.now().getTime() - settingOf(ctx, cartAbandonedHours) * HOUR_MS);
    const counts = await ctx.read((db) => countCarts(db, { scope, abandonedBefore }));
    const { carts = 0, ordered = 0, abandoned = 0, reachable = 0, worth = '0' } = counts ?? {};
    const share = carts === 0 ? null : toPercentage(Math.round((ordered * WHOLE_MILLIONTHS) / carts));
    const abandonedWorth = toDecimal({ amountMinor: exact(worth), currencyCode: scope.currencyCode });
    return { ...scope, carts, ordered, abandoned, reachable, open: carts - ordered - abandoned, conversion: share, abandonedWorth };
}
/** Of days whose carts are all still there: what nobody came back for is deleted, and without it every cart would have been ordered. */
function keptSchema(ctx) {
    const days = settingOf(ctx, cartDays);
    return z
        .strictObject(scopeFields)
        .transform((given) => {
        const scope = scopeOf(ctx, given);
        const earliest = dayAfter(todayIn(scope.timeZone, ctx.now()), 1 - days);
        return { ...scope, from: given.from ?? (scope.from < earliest ? earliest : scope.from), earliest };
    })
        .superRefine(({ earliest, ...scope }, issues) => {
        requireDays(scope, DAYS_MAX, issues);
        if (scope.from < earliest)
            issues.addIssue({ code: 'custom', path: ['from'], ...problem('TOO_SMALL', `must be ${earliest} or later: carts are kept for ${days} days`) });
    });
}
//# sourceMappingURL=service.js.map