import type { Tx } from '../../../../kernel/context.js';
import { type StockReservationId, reserveStock } from '../../../inventory/public.js';
import type { OrderId } from '../../ids.js';
import { linesOutOfStock } from '../errors.js';
import type { OrderLineRow } from '../tables.js';

/** Promises the stock of all lines or refuses, naming every line that is short. Null when no stock is kept of any of them. */
export async function reserveLines(
  tx: Tx,
  orderId: OrderId,
  { lines, pathOf }: { readonly lines: readonly OrderLineRow[]; readonly pathOf: (index: number) => string },
): Promise<StockReservationId | null> {
  const stocked = lines.flatMap(({ stockItemId, isStocked, quantity }) =>
    isStocked && stockItemId !== null ? [{ itemId: stockItemId, quantity }] : [],
  );
  if (stocked.length === 0) return null;
  const reserved = await reserveStock(tx, { lines: stocked, reference: { kind: 'order', id: orderId }, expiresAt: null });
  if (reserved.kind === 'reserved') return reserved.reservation.id;
  const short = new Map(reserved.shortages.map(({ itemId, available }) => [itemId, available]));
  throw linesOutOfStock(
    lines.flatMap(({ stockItemId }, index) => {
      const available = stockItemId === null ? undefined : short.get(stockItemId);
      return available === undefined ? [] : [{ path: `${pathOf(index)}.quantity`, available }];
    }),
  );
}
