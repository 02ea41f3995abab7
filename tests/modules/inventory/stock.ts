import {
  CreateStockItemDocument,
  type CreateStockItemInput,
  CreateStockLocationDocument,
  CreateStockReservationDocument,
  ReceiveStockDocument,
  StockDiscrepanciesDocument,
  StockItemDocument,
  StockLocationsDocument,
} from '../../../schema/generated/graphql.js';
import type { Client } from '../../support/client.js';
import { unique } from '../commerce/catalogue.js';

/** A new item with so many pieces at the default location. */
export async function newItem(client: Client, onHand = 0, more: Partial<CreateStockItemInput> = {}): Promise<string> {
  const { createStockItem } = await client.run(CreateStockItemDocument, { input: { sku: unique('ITEM'), name: unique('Thing'), ...more } });
  const itemId = createStockItem?.id ?? '';
  if (onHand > 0) await client.run(ReceiveStockDocument, { input: { itemId, quantity: onHand } });
  return itemId;
}

export async function newLocation(client: Client, priority = 100): Promise<string> {
  const { createStockLocation } = await client.run(CreateStockLocationDocument, { input: { code: unique('L'), name: 'A place', priority } });
  return createStockLocation?.id ?? '';
}

export async function defaultLocation(client: Client): Promise<string> {
  const { stockLocations } = await client.run(StockLocationsDocument);
  return stockLocations?.find(({ isDefault }) => isDefault)?.id ?? '';
}

/** On hand, reserved, available, incoming. */
export async function stockOf(client: Client, id: string): Promise<readonly [number, number, number, number]> {
  const { stockItem } = await client.run(StockItemDocument, { id });
  if (!stockItem) throw new Error(`there is no item ${id}`);
  return [stockItem.onHand, stockItem.reserved, stockItem.available, stockItem.incoming];
}

type Line = { readonly itemId: string; readonly quantity: number };

export const reserveInput = (lines: readonly Line[], expiresAt: string | null = null) => ({
  input: { lines: [...lines], reference: { kind: 'test', id: unique('R') }, expiresAt },
});

/** The reservation; throws when something is short. */
export async function reserve(client: Client, lines: readonly Line[], expiresAt: string | null = null) {
  const { createStockReservation: made } = await client.run(CreateStockReservationDocument, reserveInput(lines, expiresAt));
  if (made?.__typename !== 'StockReservation') throw new Error(`nothing was reserved: ${JSON.stringify(made)}`);
  return made;
}

export async function discrepancies(client: Client) {
  const { stockDiscrepancies } = await client.run(StockDiscrepanciesDocument);
  return (stockDiscrepancies ?? []).map(({ of, stored, derived }) => `${of} ${stored} ${derived}`);
}
