/** Of which days, in which currency a report is, in the shop's time zone. */
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { problem } from '../../../kernel/check.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { optional } from '../../../kernel/inputs.js';
import { currencyCodeSchema } from '../../../kernel/money.js';
import { currency } from '../settings.js';
import { reportTooLarge } from './errors.js';
import { timeZone } from './settings.js';
const DAY_MS = 86_400_000;
/** When nothing is given: the last days, today among them. */
const DAYS_DEFAULT = 30;
/** Nothing was sold before, and PostgreSQL knows no year 0. */
const FIRST_DAY = '2000-01-01';
/** Protects the database from a report of a century. */
export const DAYS_MAX = 3_660;
const daySchema = z.iso
    .date()
    .refine((day) => day >= FIRST_DAY, problem('TOO_SMALL', `must be ${FIRST_DAY} or later`))
    .nullish();
export const scopeFields = { from: daySchema, to: daySchema, currencyCode: optional(currencyCodeSchema) };
/** With what was not asked for: the last 30 days, today among them, in the currency of the shop. */
export function scopeOf(ctx, { from, to, currencyCode }) {
    const zone = settingOf(ctx, timeZone);
    const end = to ?? dayAfter(todayIn(zone, ctx.now()), 1);
    return { from: from ?? dayAfter(end, -DAYS_DEFAULT), to: end, currencyCode: currencyCode ?? settingOf(ctx, currency), timeZone: zone };
}
/** For `superRefine` of what has become of a scope. */
export function requireDays({ from, to }, daysMax, ctx) {
    if (from >= to)
        ctx.addIssue({ code: 'custom', path: ['to'], ...problem('NOT_AFTER_FROM', 'must be after from') });
    else if (dayAfter(from, daysMax) < to)
        ctx.addIssue({ code: 'custom', path: ['to'], ...problem('TOO_LARGE', `must be at most ${daysMax} days after from`) });
}
export function dayAfter(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 'yyyy-mm-dd'.length);
}
/** Swedish dates are written as ISO 8601 has them. */
export function todayIn(zone, now) {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}
/** Whether a moment lies in these days; by its index. */
export function during(column, { from, to, timeZone: zone }) {
    const begins = (day) => sql `(${day}::date::timestamp at time zone ${zone}::text)`;
    return sql `${column} >= ${begins(from)} and ${column} < ${begins(to)}`;
}
/** A sum as PostgreSQL writes it: exact, or refused. */
export function exact(sum) {
    const number = Number(sum);
    if (!Number.isSafeInteger(number))
        throw reportTooLarge();
    return number;
}
//# sourceMappingURL=scope.js.map