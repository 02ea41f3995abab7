/** What was billed stays as it was billed. Whoever edits an order joins its lock, so no invoice comes between. */
import type { Tx } from '../../../../kernel/context.js';
import { type DomainEvent, joins } from '../../../../kernel/events.js';
import type { OrderId } from '../../ids.js';
import { orderWasBilled } from '../../orders/errors.js';
import { orderEdited } from '../../orders/events.js';
import { findInvoiceOfOrder } from '../queries.js';

async function refuseIfBilled(tx: Tx, { payload }: DomainEvent<{ readonly orderId: OrderId }>): Promise<void> {
  if ((await findInvoiceOfOrder(tx.db, payload.orderId)) !== null) throw orderWasBilled();
}

export const billedOrderListeners = [joins(orderEdited, refuseIfBilled)];
