/** What of a return is exchanged: the pieces that came, as far as they were not credited already. */
import type { TenantDb } from '../../../../kernel/context.js';
import type { OrderLineId } from '../../ids.js';
import { nothingToCredit, returnExchanged, returnNotReceived } from '../errors.js';
import type { Pieces } from '../pieces.js';
import { listLinesOfReturns } from '../returns/queries.js';
import type { ReturnRow } from '../returns/tables.js';
import type { OrderLineRow } from '../tables.js';
import { findReplacementNumber, sumCreditedOfReturn } from './queries.js';

/** Refused unless it came, was not exchanged yet, and has something that was not credited. */
export async function takeReturned(db: TenantDb, { id, receivedAt }: ReturnRow, lines: readonly OrderLineRow[]): Promise<Pieces[]> {
  if (receivedAt === null) throw returnNotReceived();
  const number = await findReplacementNumber(db, id);
  if (number !== null) throw returnExchanged(number);
  const came = new Map((await listLinesOfReturns(db, [id])).map(({ lineId, restocked, scrapped }) => [lineId, restocked + scrapped]));
  const pieces = leftOf(lines, came, await sumCreditedOfReturn(db, id));
  if (pieces.length === 0) throw nothingToCredit();
  return pieces;
}

/** A credit that names no return may have been for what came back: then that is not credited once more. */
function leftOf(lines: readonly OrderLineRow[], came: ReadonlyMap<OrderLineId, number>, credited: ReadonlyMap<OrderLineId, number>): Pieces[] {
  return lines.flatMap((line) => {
    const ofReturn = (came.get(line.id) ?? 0) - (credited.get(line.id) ?? 0);
    const ofLine = line.returned - (line.credited - line.cancelled);
    const quantity = Math.min(ofReturn, ofLine);
    return quantity > 0 ? [{ line, quantity }] : [];
  });
}
