import type { Tx } from '../../../../kernel/context.js';
import type { Refusal } from '../../../../kernel/errors.js';
import { type Line, type Shortage, type StockReservationId, reserveStock } from '../../../inventory/public.js';
import type { OrderId } from '../../ids.js';
import { linesOutOfStock } from '../errors.js';
import type { OrderLineRow } from '../tables.js';

/** Promises the stock of all lines or refuses, naming every line that is short. Null when no stock is kept of any of them. */
export async function reserveLines(tx: Tx, orderId: OrderId, { lines, pathOf }: Reserving): Promise<StockReservationId | null> {
  const stocked = stockedOf(lines);
  if (stocked.length === 0) return null;
  const reserved = await reserveStock(tx, { lines: stocked, reference: { kind: 'order', id: orderId }, expiresAt: null });
  if (reserved.kind === 'reserved') return reserved.reservation.id;
  throw outOfStock(reserved.shortages, { lines, pathOf });
}

type Reserving = { readonly lines: readonly OrderLineRow[]; readonly pathOf: (index: number) => string };

/** What orders have of items of which stock is kept. */
export function stockedOf(lines: readonly OrderLineRow[]): Line[] {
  return lines.flatMap(({ stockItemId, isStocked, quantity }) => (isStocked && stockItemId !== null ? [{ itemId: stockItemId, quantity }] : []));
}

/** Names every line that is short. */
export function outOfStock(shortages: readonly Shortage[], { lines, pathOf }: Reserving): Refusal {
  const short = new Map(shortages.map(({ itemId, available }) => [itemId, available]));
  return linesOutOfStock(
    lines.flatMap(({ stockItemId }, index) => {
      const available = stockItemId === null ? undefined : short.get(stockItemId);
      return available === undefined ? [] : [{ path: `${pathOf(index)}.quantity`, available }];
    }),
  );
}
