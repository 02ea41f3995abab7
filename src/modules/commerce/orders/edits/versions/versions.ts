/** What an order has said, from the first version to the last: each edit keeps what there was before it. */
import type { Ctx } from '../../../../../kernel/context.js';
import { explanationOfOrders } from '../../history/loaders.js';
import type { OrderContent } from '../../placing/snapshot/content.js';
import type { OrderLineRow, OrderRow } from '../../tables.js';
import type { LineChange } from '../line-changes.js';
import type { EditRow } from '../tables.js';
import { allLinesOfOrder, editsOfOrder } from './loaders.js';

export type OrderVersion = {
  readonly order: OrderRow;
  readonly version: number;
  readonly at: Date;
  readonly reason: string | null;
  /** What made it; null for what was placed. */
  readonly edit: EditRow | null;
  /** What it said besides its lines; null for what the order says now. */
  readonly past: OrderContent | null;
};

export async function versionsOf(ctx: Ctx, order: OrderRow): Promise<OrderVersion[]> {
  const edits = (await ctx.load(editsOfOrder, order.id)) ?? [];
  const pastOf = (index: number) => edits[index]?.before ?? null;
  const placed = { order, version: 1, at: order.placedAt, reason: null, edit: null, past: pastOf(0) };
  return [
    placed,
    ...edits.map((edit, index) => ({ order, version: edit.version, at: edit.editedAt, reason: edit.reason, edit, past: pastOf(index + 1) })),
  ];
}

export async function linesOfVersion(ctx: Ctx, { order, version }: OrderVersion): Promise<OrderLineRow[]> {
  const all = (await ctx.load(allLinesOfOrder, order.id)) ?? [];
  return all.filter(({ sinceVersion, untilVersion }) => sinceVersion <= version && (untilVersion === null || untilVersion > version));
}

/** What took whose place in the order: lines of one position. */
export async function changesOfVersion(ctx: Ctx, { order, version, edit }: OrderVersion): Promise<LineChange[]> {
  if (edit === null) return [];
  const all = (await ctx.load(allLinesOfOrder, order.id)) ?? [];
  const gone = all.filter(({ untilVersion }) => untilVersion === version);
  const come = all.filter(({ sinceVersion }) => sinceVersion === version);
  const at = (lines: readonly OrderLineRow[], place: number) => lines.find(({ position }) => position === place) ?? null;
  const changed = gone.map((before): LineChange => ({ before, after: at(come, before.position) }));
  const added = come.filter(({ position }) => at(gone, position) === null);
  return [...changed, ...added.map((after): LineChange => ({ before: null, after }))];
}

export async function explanationOfVersion(ctx: Ctx, { order, past }: OrderVersion) {
  return past?.explanation ?? (await ctx.load(explanationOfOrders, order.id));
}
