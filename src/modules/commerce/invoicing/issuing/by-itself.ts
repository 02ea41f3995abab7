/** What is issued without anybody asking: behind the answer, so that no parcel waits for its invoice. */
import type { Ctx, Tx } from '../../../../kernel/context.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { type HeardEvent, on } from '../../../../kernel/events.js';
import type { OrderId } from '../../ids.js';
import { orderCancelled, orderCredited, orderShipped } from '../../orders/events.js';
import { lockOrder } from '../../orders/queries.js';
import type { OrderRow } from '../../orders/tables.js';
import { findInvoiceOfOrder, listCreditsWithoutNote } from '../queries.js';
import { invoicesAtFulfilment } from '../settings.js';
import { isSellerKnown } from './parties.js';
import { billOrder, getCredit, noteCredit } from './service.js';

export const invoicingListeners = [on(orderShipped, billShippedOrder), on(orderCancelled, billRestOfOrder), on(orderCredited, noteCreditOfOrder)];

type OfOrder<More = unknown> = HeardEvent<{ readonly orderId: OrderId } & More>;

async function billShippedOrder(ctx: Ctx, { payload: { orderId, complete } }: OfOrder<{ readonly complete: boolean }>): Promise<void> {
  if (complete) await issueWhatIsDue(ctx, orderId);
}

/** Where the rest is cancelled, all that will ever leave has left. */
async function billRestOfOrder(ctx: Ctx, { payload: { orderId, whole } }: OfOrder<{ readonly whole: boolean }>): Promise<void> {
  if (!whole) await issueWhatIsDue(ctx, orderId);
}

async function noteCreditOfOrder(ctx: Ctx, { payload: { orderId } }: OfOrder): Promise<void> {
  await issueWhatIsDue(ctx, orderId);
}

async function issueWhatIsDue(ctx: Ctx, id: OrderId): Promise<void> {
  if (!settingOf(ctx, invoicesAtFulfilment) || !isSellerKnown(ctx)) return;
  await ctx.write(async (tx) => {
    const order = await lockOrder(tx.db, id);
    if (!order || !(await isBillable(tx, order))) return;
    await billOrder(tx, order);
    // One after the other: each takes a number, and an order seldom has more than one or two.
    for (const creditId of await listCreditsWithoutNote(tx.db, id)) await noteCredit(tx, order, await getCredit(tx, creditId));
  });
}

/** All of it has left; or it was billed before, and what is credited since is due. */
async function isBillable(tx: Tx, { id, state }: OrderRow): Promise<boolean> {
  if (state === 'FULFILLED' || state === 'COMPLETED') return true;
  return (await findInvoiceOfOrder(tx.db, id)) !== null;
}
