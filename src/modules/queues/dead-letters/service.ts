import type { z } from 'zod';
import type { ControlCtx, ControlTx } from '../../../kernel/context.js';
import type { DomainEvent } from '../../../kernel/events.js';
import { type Page, type PageArguments, pageRequest, toPage } from '../../../kernel/page.js';
import { deadLettersDiscarded, deadLettersRedriven } from '../events.js';
import { CHOSEN_MAX, type chosenSchema, deadLetterId } from './checks.js';
import { byDeath } from './order.js';
import {
  type DeadLetterConditions,
  type DeadLetterRow,
  countDeadLetters,
  deleteDeadLetters,
  listDeadLetters,
  lockDeadLetters,
  updateRedriven,
} from './queries.js';

export type DeadLetter = DeadLetterRow;
type Chosen = z.output<typeof chosenSchema>;

export async function pageDeadLetters(ctx: ControlCtx, filter: DeadLetterConditions, args: PageArguments): Promise<Page<DeadLetter>> {
  const request = pageRequest(args, byDeath);
  const rows = await ctx.control.read((db) => listDeadLetters(db, filter, request));
  return toPage(rows, request, (letter) => [letter.diedAt.toISOString(), letter.id]);
}

export function totalDeadLetters(ctx: ControlCtx, filter: DeadLetterConditions): Promise<number> {
  return ctx.control.read((db) => countDeadLetters(db, filter));
}

/** Lets the listeners try again, the oldest first and a thousand at most. Returns how many. */
export function redriveDeadLetters(ctx: ControlCtx, chosen: Chosen): Promise<number> {
  return change(ctx, async (tx) => {
    const ids = await lockDeadLetters(tx.db, toConditions(chosen), 'events');
    if (ids.length > 0) await updateRedriven(tx.db, ids, ctx.now());
    return { count: ids.length, event: deadLettersRedriven(toPayload(chosen, ids.length)) };
  });
}

/** Nobody will handle them any more. Returns how many. */
export function discardDeadLetters(ctx: ControlCtx, chosen: Chosen): Promise<number> {
  return change(ctx, async (tx) => {
    const ids = await lockDeadLetters(tx.db, toConditions(chosen), 'all');
    if (ids.length > 0) await deleteDeadLetters(tx.db, ids);
    return { count: ids.length, event: deadLettersDiscarded(toPayload(chosen, ids.length)) };
  });
}

type Change = { readonly count: number; readonly event: DomainEvent };

function change(ctx: ControlCtx, work: (tx: ControlTx) => Promise<Change>): Promise<number> {
  return ctx.control.write(async (tx) => {
    const { count, event } = await work(tx);
    if (count > 0) tx.emit(event);
    return count;
  });
}

function toConditions({ ids, filter }: Chosen) {
  return { ids: ids?.map(deadLetterId.toUuid) ?? null, filter: filter ?? {}, limit: CHOSEN_MAX };
}

function toPayload({ ids, filter }: Chosen, count: number) {
  const given = Object.entries(filter ?? {}).filter((entry): entry is [string, NonNullable<(typeof entry)[1]>] => entry[1] !== undefined);
  return { queue: 'deadLetters' as const, count, ids: [...(ids ?? [])], filter: Object.fromEntries(given) };
}
