import { check } from '../../../../kernel/check.js';
import type { Ctx } from '../../../../kernel/context.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { type Page, type PageArguments, pageRequest, toPage } from '../../../../kernel/page.js';
import type { Selected } from '../../../../kernel/selected.js';
import type { OrderId } from '../../ids.js';
import { pageSize } from '../../settings.js';
import { orderNotFound } from '../errors.js';
import { orderCompleted, orderConfirmed } from '../events.js';
import { saveOrder, stateAfter, takeOrder } from '../state/change.js';
import type { OrderRow } from '../tables.js';
import { type FindOrders, type OrderAsked, orderAskedSchema, orderFilterSchema } from './checks.js';
import { LATEST_FIRST, type OrderOrdering, cursorOf, keysetOf, pageOrderOf } from './ordering.js';
import { countOrderRows, findOrder, listOrderRows } from './queries.js';

/** A page, and how to count the whole list when that is asked for. */
export type OrderPage = Page<OrderRow> & { count(): Promise<number> };

type ListOrders = {
  readonly filter: FindOrders | null | undefined;
  readonly orderBy: OrderOrdering | null | undefined;
  readonly page: PageArguments;
  readonly selected?: Selected;
};

export async function getOrder(ctx: Ctx, id: OrderId, selected: Selected = null): Promise<OrderRow> {
  const order = await ctx.read((db) => findOrder(db, id, selected));
  if (!order) throw orderNotFound(id);
  return order;
}

/** The latest first unless another order is asked for. */
export async function listOrders(ctx: Ctx, { filter, orderBy, page, selected = null }: ListOrders): Promise<OrderPage> {
  const conditions = check(orderFilterSchema, filter ?? {}, 'filter');
  const order = orderBy ?? LATEST_FIRST;
  const request = pageRequest(page, pageOrderOf(order), settingOf(ctx, pageSize));
  const rows = await ctx.read((db) => listOrderRows(db, conditions, { ...keysetOf(order, request), selected }));
  return Object.assign(toPage(rows, request, cursorOf(order)), { count: () => ctx.read((db) => countOrderRows(db, conditions)) });
}

/** For staff who know that the money will come. */
export async function confirmOrder(ctx: Ctx, input: OrderAsked): Promise<OrderRow> {
  const { orderId: id, ifVersion } = check(orderAskedSchema, input);
  return ctx.write(async (tx) => {
    const order = await takeOrder(tx, { id, ifVersion });
    const state = stateAfter(order, 'CONFIRM');
    tx.emit(orderConfirmed({ orderId: id, number: order.number }));
    return saveOrder(tx, id, { state, confirmedAt: ctx.now() });
  });
}

export async function completeOrder(ctx: Ctx, input: OrderAsked): Promise<OrderRow> {
  const { orderId: id, ifVersion } = check(orderAskedSchema, input);
  return ctx.write(async (tx) => {
    const order = await takeOrder(tx, { id, ifVersion });
    const state = stateAfter(order, 'COMPLETE');
    tx.emit(orderCompleted({ orderId: id, number: order.number }));
    return saveOrder(tx, id, { state, completedAt: ctx.now() });
  });
}
