/** Every change of an order: locked, compared with what the client has seen, and let through by the machine. */
import { invariant } from '../../../../kernel/assert.js';
import type { Tx } from '../../../../kernel/context.js';
import { versionStale } from '../../errors.js';
import type { OrderId } from '../../ids.js';
import { orderNotFound, orderStateForbids } from '../errors.js';
import { type OrderChange, lockOrder, updateOrder } from '../queries.js';
import type { OrderRow } from '../tables.js';
import { type OrderState, type OrderTransition, availableTransitions, orderMachine } from './machine.js';

type Asked = { readonly id: OrderId; readonly ifVersion?: number | undefined };

/** Until the transaction ends nobody else changes the order. */
export async function takeOrder(tx: Tx, { id, ifVersion }: Asked): Promise<OrderRow> {
  const order = await lockOrder(tx.db, id);
  if (!order) throw orderNotFound(id);
  if (ifVersion !== undefined && ifVersion !== order.version) throw versionStale(order.version);
  return order;
}

/** The state that a transition leads to. Refused with what is possible instead. */
export function stateAfter({ state, number }: Pick<OrderRow, 'state' | 'number'>, transition: OrderTransition): OrderState {
  const next = orderMachine[state][transition];
  if (next === undefined) throw orderStateForbids({ number, state, transition, possible: availableTransitions(state) });
  return next;
}

export async function saveOrder(tx: Tx, id: OrderId, change: Omit<OrderChange, 'updatedAt'>): Promise<OrderRow> {
  const order = await updateOrder(tx.db, id, { ...change, updatedAt: tx.ctx.now() });
  invariant(order, 'a locked order stays');
  return order;
}
