import type { Ctx } from '../../../../kernel/context.js';
import { type HeardEvent, on } from '../../../../kernel/events.js';
import type { OrderId } from '../../ids.js';
import { orderPaymentDue } from '../events.js';
import { keptOf } from '../money/standing.js';
import { cancelTaken } from '../order/cancelling.js';
import { lockOrder } from '../queries.js';

/** Hears the bell of one order. It may have been paid, confirmed or cancelled meanwhile; what came in part is for people to decide. */
async function cancelUnpaidOrder(ctx: Ctx, { payload }: HeardEvent<{ orderId: OrderId }>): Promise<void> {
  await ctx.write(async (tx) => {
    const order = await lockOrder(tx.db, payload.orderId);
    if (order?.state === 'PLACED' && keptOf(order) === 0) await cancelTaken(tx, order, 'It was not paid in time.');
  });
}

export const unpaidOrderListeners = [on(orderPaymentDue, cancelUnpaidOrder)];
