import type { Ctx } from '../../../../kernel/context.js';
import { type Page, type PageArguments, pageRequest, toPage } from '../../../../kernel/page.js';
import type { CustomerId } from '../../ids.js';
import { LATEST_FIRST, cursorOf, pageOrderOf } from '../order/ordering.js';
import { orderCountOfCustomers, ordersOfCustomers } from './loaders.js';
import type { ListedOrder } from './queries.js';

export type OrderHistory = Page<ListedOrder> & { count(): Promise<number> };

/** The latest first; the pages of several customers are read in one statement. */
export async function listOrdersOfCustomer(ctx: Ctx, id: CustomerId, page: PageArguments): Promise<OrderHistory> {
  const request = pageRequest(page, pageOrderOf(LATEST_FIRST));
  const rows = (await ctx.load(ordersOfCustomers, { parentId: id, request })) ?? [];
  return Object.assign(toPage(rows, request, cursorOf(LATEST_FIRST)), { count: async () => (await ctx.load(orderCountOfCustomers, id)) ?? 0 });
}
