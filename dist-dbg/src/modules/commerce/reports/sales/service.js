import { z } from 'zod';
import { check } from '../../../../kernel/check.js';
import { toDecimal } from '../../../../kernel/money.js';
import { categoryId, customerId, productId } from '../../ids.js';
import { DAYS_MAX, exact, requireDays, scopeFields, scopeOf } from '../scope.js';
import { figuresOf } from './figures.js';
import { listSalesByCategory, listSalesByCustomer, listSalesByPeriod, listSalesByProduct } from './queries.js';
/** Protects the client: of days more than a year, of months more than thirty years. */
const PERIODS_MAX = 400;
const DAYS_OF = { DAY: 1, WEEK: 7, MONTH: 28 };
const RANKED_DEFAULT = 20;
const RANKED_MAX = 100;
const scopeSchema = z.strictObject(scopeFields);
const rankedSchema = z.int().min(1).max(RANKED_MAX).nullish();
export async function getSalesByPeriod(ctx, { by, ...asked }) {
    const scope = checked(ctx, asked, Math.min(DAYS_MAX, PERIODS_MAX * DAYS_OF[by]));
    const found = await ctx.read((db) => listSalesByPeriod(db, scope, by));
    const { currencyCode } = scope;
    const shippingOf = (rows) => toDecimal({ amountMinor: rows.reduce((sum, { shipping }) => exact(String(sum + exact(shipping))), 0), currencyCode });
    const rows = found.map((row) => ({
        ...{ from: row.from, to: row.to, orders: row.orders, shipping: shippingOf([row]), figures: figuresOf([row], currencyCode) },
    }));
    const orders = found.reduce((sum, row) => sum + row.orders, 0);
    return { ...scope, rows, total: { from: scope.from, to: scope.to, orders, shipping: shippingOf(found), figures: figuresOf(found, currencyCode) } };
}
export async function getSalesByProduct(ctx, asked) {
    return ranking(ctx, asked, {
        list: listSalesByProduct,
        toRow: ({ key, name }) => ({ productId: productId.fromUuid(key ?? ''), productName: name ?? '' }),
    });
}
export async function getSalesByCategory(ctx, asked) {
    return ranking(ctx, asked, {
        list: listSalesByCategory,
        toRow: ({ key, name }) => ({ categoryId: key === null ? null : categoryId.fromUuid(key), categoryName: name }),
    });
}
export async function getSalesByCustomer(ctx, asked) {
    return ranking(ctx, asked, {
        list: listSalesByCustomer,
        toRow: ({ key, orders }) => ({ customerId: key === null ? null : customerId.fromUuid(key), orders }),
    });
}
async function ranking(ctx, { first, ...asked }, { list, toRow }) {
    const scope = checked(ctx, asked, DAYS_MAX);
    const most = check(rankedSchema, first, 'first') ?? RANKED_DEFAULT;
    const found = await ctx.read((db) => list(db, { scope, first: most }));
    const { currencyCode } = scope;
    const rows = found.filter(({ isRest }) => !isRest).map((row) => ({ ...toRow(row), figures: figuresOf([row], currencyCode) }));
    const others = figuresOf(found.filter(({ isRest }) => isRest), currencyCode);
    return { ...scope, rows, others, total: figuresOf(found, currencyCode) };
}
function checked(ctx, asked, daysMax) {
    const schema = scopeSchema.transform((given) => scopeOf(ctx, given)).superRefine((scope, issues) => requireDays(scope, daysMax, issues));
    return check(schema, asked, '');
}
//# sourceMappingURL=service.js.map