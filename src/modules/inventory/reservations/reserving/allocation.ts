/** Where the pieces of a reservation come from. Nothing is written here. */
import { type Book, type Place, change, itemIn, levelIn } from '../../book/book.js';
import type { StockItemId, StockLocationId } from '../../ids.js';
import type { LocationRow } from '../../locations/tables.js';

export type Line = { readonly itemId: StockItemId; readonly quantity: number };
export type Allocation = Place & { readonly quantity: number };
/** What could not be had; all of them are told at once. */
export type Shortage = { readonly itemId: StockItemId; readonly requested: number; readonly available: number };

/** Two lines of one item are one: else each of them would find the last piece. */
export function mergeLines(lines: readonly Line[]): readonly Line[] {
  const byItem = Map.groupBy(lines, ({ itemId }) => itemId);
  return [...byItem].map(([itemId, same]) => ({ itemId, quantity: same.reduce((sum, { quantity }) => sum + quantity, 0) }));
}

/** `locations` are the open ones, the first to be taken from at the top. Of what is short nothing is allocated. */
export function allocate(
  book: Book,
  lines: readonly Line[],
  locations: readonly LocationRow[],
): { readonly allocations: readonly Allocation[]; readonly shortages: readonly Shortage[] } {
  const allocations: Allocation[] = [];
  const shortages: Shortage[] = [];
  for (const line of lines) {
    const { tracked, backOrder } = itemIn(book, line.itemId);
    if (!tracked) continue;
    const places = locations.map(({ id, isDefault }) => ({ id, isDefault, available: Math.max(0, levelIn(book, placeOf(line, id)).available) }));
    const taken = takeFrom(places, line.quantity);
    const missing = line.quantity - taken.reduce((sum, { quantity }) => sum + quantity, 0);
    if (missing > 0 && !backOrder) shortages.push({ itemId: line.itemId, requested: line.quantity, available: line.quantity - missing });
    else allocations.push(...withOwed(taken, missing, places).map(({ id, quantity }) => ({ ...placeOf(line, id), quantity })));
  }
  if (shortages.length === 0) for (const { quantity, ...place } of allocations) change(book, place, { reserved: quantity });
  return { allocations, shortages };
}

type Source = { readonly id: StockLocationId; readonly isDefault: boolean; readonly available: number };
type Taken = { readonly id: StockLocationId; readonly quantity: number };

/** From the first location that has it all, so that one parcel does; else from one after the other. */
function takeFrom(places: readonly Source[], wanted: number): Taken[] {
  const whole = places.find(({ available }) => available >= wanted);
  if (whole) return [{ id: whole.id, quantity: wanted }];
  const taken: Taken[] = [];
  let left = wanted;
  for (const { id, available } of places) {
    const quantity = Math.min(available, left);
    if (quantity > 0) taken.push({ id, quantity });
    left -= quantity;
  }
  return taken;
}

/** What nobody has yet is owed by the default location, where it will arrive. */
function withOwed(taken: readonly Taken[], missing: number, places: readonly Source[]): readonly Taken[] {
  const owing = (places.find(({ isDefault }) => isDefault) ?? places[0])?.id;
  if (missing === 0 || owing === undefined) return taken;
  const there = taken.find(({ id }) => id === owing)?.quantity ?? 0;
  return [...taken.filter(({ id }) => id !== owing), { id: owing, quantity: there + missing }];
}

function placeOf({ itemId }: Line, locationId: StockLocationId): Place {
  return { itemId, locationId };
}
