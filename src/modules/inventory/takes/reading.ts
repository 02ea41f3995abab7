import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import type { Ctx } from '../../../kernel/context.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { momentInCursor } from '../../../kernel/inputs.js';
import { type Page, type PageArguments, type PageOrder, pageRequest, toPage } from '../../../kernel/page.js';
import type { Selected } from '../../../kernel/selected.js';
import { keyset } from '../../../platform/db/keyset.js';
import { takeNotFound } from '../errors.js';
import { type StockTakeId, stockItemId, stockTakeId } from '../ids.js';
import { pageSize } from '../settings.js';
import { type FindTakeLines, type FindTakes, takeFilterSchema, takeLineFilterSchema } from './checks.js';
import { findTake, listTakeLineRows, listTakeRows } from './queries.js';
import { type StockTakeLineRow, type StockTakeRow, stockTakeLines, stockTakes } from './tables.js';

const latestFirst: PageOrder = { name: 'stockTakes.latest', values: z.tuple([momentInCursor, z.uuid()]) };
const byItem: PageOrder = { name: 'stockTakeLines.item', values: z.tuple([z.uuid()]) };

type Listed<Filter> = { readonly filter: Filter; readonly page: PageArguments; readonly selected?: Selected };

export async function getStockTake(ctx: Ctx, id: StockTakeId, selected: Selected = null): Promise<StockTakeRow> {
  const take = await ctx.read((db) => findTake(db, id, selected));
  if (!take) throw takeNotFound(id);
  return take;
}

/** The latest first. */
export async function listStockTakes(ctx: Ctx, { filter, page, selected = null }: Listed<FindTakes | null | undefined>): Promise<Page<StockTakeRow>> {
  const conditions = check(takeFilterSchema, filter ?? {}, 'filter');
  const request = pageRequest(page, latestFirst, settingOf(ctx, pageSize));
  const keys = { ...keyset([stockTakes.createdAt, stockTakes.id], 'desc', request), selected };
  const rows = await ctx.read((db) => listTakeRows(db, conditions, keys));
  return toPage(rows, request, ({ createdAt, id }) => [createdAt.getTime(), stockTakeId.toUuid(id)]);
}

/** What was counted, in the order of the items' creation. */
export async function listStockTakeLines(ctx: Ctx, { filter, page, selected = null }: Listed<FindTakeLines>): Promise<Page<StockTakeLineRow>> {
  const conditions = check(takeLineFilterSchema, filter, '');
  const request = pageRequest(page, byItem, settingOf(ctx, pageSize));
  const keys = { ...keyset([stockTakeLines.itemId], 'asc', request), selected };
  const rows = await ctx.read(async (db) => {
    const found = await listTakeLineRows(db, conditions, keys);
    if (found.length === 0 && !(await findTake(db, conditions.stockTakeId, null))) throw takeNotFound(conditions.stockTakeId);
    return found;
  });
  return toPage(rows, request, ({ itemId }) => [stockItemId.toUuid(itemId)]);
}
