import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { momentInCursor } from '../../../kernel/inputs.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { keyset } from '../../../platform/db/keyset.js';
import { takeNotFound } from '../errors.js';
import { stockItemId, stockTakeId } from '../ids.js';
import { pageSize } from '../settings.js';
import { takeFilterSchema, takeLineFilterSchema } from './checks.js';
import { findTake, listTakeLineRows, listTakeRows } from './queries.js';
import { stockTakeLines, stockTakes } from './tables.js';
const latestFirst = { name: 'stockTakes.latest', values: z.tuple([momentInCursor, z.uuid()]) };
const byItem = { name: 'stockTakeLines.item', values: z.tuple([z.uuid()]) };
export async function getStockTake(ctx, id, selected = null) {
    const take = await ctx.read((db) => findTake(db, id, selected));
    if (!take)
        throw takeNotFound(id);
    return take;
}
/** The latest first. */
export async function listStockTakes(ctx, { filter, page, selected = null }) {
    const conditions = check(takeFilterSchema, filter ?? {}, 'filter');
    const request = pageRequest(page, latestFirst, settingOf(ctx, pageSize));
    const keys = { ...keyset([stockTakes.createdAt, stockTakes.id], 'desc', request), selected };
    const rows = await ctx.read((db) => listTakeRows(db, conditions, keys));
    return toPage(rows, request, ({ createdAt, id }) => [createdAt.getTime(), stockTakeId.toUuid(id)]);
}
/** What was counted, in the order of the items' creation. */
export async function listStockTakeLines(ctx, { filter, page, selected = null }) {
    const conditions = check(takeLineFilterSchema, filter, '');
    const request = pageRequest(page, byItem, settingOf(ctx, pageSize));
    const keys = { ...keyset([stockTakeLines.itemId], 'asc', request), selected };
    const rows = await ctx.read(async (db) => {
        const found = await listTakeLineRows(db, conditions, keys);
        if (found.length === 0 && !(await findTake(db, conditions.stockTakeId, null)))
            throw takeNotFound(conditions.stockTakeId);
        return found;
    });
    return toPage(rows, request, ({ itemId }) => [stockItemId.toUuid(itemId)]);
}
//# sourceMappingURL=reading.js.map