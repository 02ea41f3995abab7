import { z } from 'zod';
import { check } from '../../../../kernel/check.js';
import type { Ctx, TenantDb } from '../../../../kernel/context.js';
import { toDecimal } from '../../../../kernel/money.js';
import { type CategoryId, type CustomerId, type ProductId, categoryId, customerId, productId } from '../../ids.js';
import { type AskedScope, DAYS_MAX, type Scope, exact, requireDays, scopeFields, scopeOf } from '../scope.js';
import { type Figures, figuresOf } from './figures.js';
import { type RankedRow, type Unit, listSalesByCategory, listSalesByCustomer, listSalesByPeriod, listSalesByProduct } from './queries.js';

/** Protects the client: of days more than a year, of months more than thirty years. */
const PERIODS_MAX = 400;
const DAYS_OF: Readonly<Record<Unit, number>> = { DAY: 1, WEEK: 7, MONTH: 28 };
const RANKED_DEFAULT = 20;
const RANKED_MAX = 100;

export type AskedRanking = AskedScope & { readonly first?: number | null };
export type AskedPeriods = AskedScope & { readonly by: Unit };

const scopeSchema = z.strictObject(scopeFields);
const rankedSchema = z.int().min(1).max(RANKED_MAX).nullish();

export async function getSalesByPeriod(ctx: Ctx, { by, ...asked }: AskedPeriods) {
  const scope = checked(ctx, asked, Math.min(DAYS_MAX, PERIODS_MAX * DAYS_OF[by]));
  const found = await ctx.read((db) => listSalesByPeriod(db, scope, by));
  const { currencyCode } = scope;
  const shippingOf = (rows: typeof found) =>
    toDecimal({ amountMinor: rows.reduce((sum, { shipping }) => exact(String(sum + exact(shipping))), 0), currencyCode });
  const rows = found.map((row) => ({
    ...{ from: row.from, to: row.to, orders: row.orders, shipping: shippingOf([row]), figures: figuresOf([row], currencyCode) },
  }));
  const orders = found.reduce((sum, row) => sum + row.orders, 0);
  return { ...scope, rows, total: { from: scope.from, to: scope.to, orders, shipping: shippingOf(found), figures: figuresOf(found, currencyCode) } };
}

export type Ranking<Row> = Scope & {
  readonly rows: readonly (Row & { readonly figures: Figures })[];
  readonly others: Figures;
  readonly total: Figures;
};
export type ProductSales = { readonly productId: ProductId; readonly productName: string };
export type CategorySales = { readonly categoryId: CategoryId | null; readonly categoryName: string | null };
export type CustomerSales = { readonly customerId: CustomerId | null; readonly orders: number };

export async function getSalesByProduct(ctx: Ctx, asked: AskedRanking): Promise<Ranking<ProductSales>> {
  return ranking(ctx, asked, {
    list: listSalesByProduct,
    toRow: ({ key, name }) => ({ productId: productId.fromUuid(key ?? ''), productName: name ?? '' }),
  });
}

export async function getSalesByCategory(ctx: Ctx, asked: AskedRanking): Promise<Ranking<CategorySales>> {
  return ranking(ctx, asked, {
    list: listSalesByCategory,
    toRow: ({ key, name }) => ({ categoryId: key === null ? null : categoryId.fromUuid(key), categoryName: name }),
  });
}

export async function getSalesByCustomer(ctx: Ctx, asked: AskedRanking): Promise<Ranking<CustomerSales>> {
  return ranking(ctx, asked, {
    list: listSalesByCustomer,
    toRow: ({ key, orders }) => ({ customerId: key === null ? null : customerId.fromUuid(key), orders }),
  });
}

type Ranked<Row> = {
  readonly list: (db: TenantDb, asked: { readonly scope: Scope; readonly first: number }) => Promise<readonly RankedRow[]>;
  readonly toRow: (row: RankedRow) => Row;
};

async function ranking<Row extends object>(ctx: Ctx, { first, ...asked }: AskedRanking, { list, toRow }: Ranked<Row>): Promise<Ranking<Row>> {
  const scope = checked(ctx, asked, DAYS_MAX);
  const most = check(rankedSchema, first, 'first') ?? RANKED_DEFAULT;
  const found = await ctx.read((db) => list(db, { scope, first: most }));
  const { currencyCode } = scope;
  const rows = found.filter(({ isRest }) => !isRest).map((row) => ({ ...toRow(row), figures: figuresOf([row], currencyCode) }));
  const others = figuresOf(
    found.filter(({ isRest }) => isRest),
    currencyCode,
  );
  return { ...scope, rows, others, total: figuresOf(found, currencyCode) };
}

function checked(ctx: Ctx, asked: AskedScope, daysMax: number): Scope {
  const schema = scopeSchema.transform((given) => scopeOf(ctx, given)).superRefine((scope, issues) => requireDays(scope, daysMax, issues));
  return check(schema, asked, '');
}
