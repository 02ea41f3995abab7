/** What is written after an attempt, or instead of one. All of these join. */
import type { Tx } from '../../../kernel/context.js';
import { settingOf } from '../../../kernel/entitlements.js';
import type { OutboundAnswer, OutboundFailed, OutboundRequest } from '../../../kernel/outbound.js';
import { pipelined } from '../../../platform/db/pipelined.js';
import { pause } from '../endpoints/pausing.js';
import { lockEndpoint, updateEndpointHealth, updateEndpointSuccess } from '../endpoints/queries.js';
import type { Payload } from '../requests/payload.js';
import { pauseAfterDays } from '../settings.js';
import type { DeliveryRow, EndpointRow } from '../tables.js';
import type { Wait } from './attempt.js';
import { type Due, insertAttempt, lockDelivery, updateDelivery } from './queries.js';
import { toAttempt } from './recording.js';
import { type DeliveryReason, type Route, stopOf } from './routing.js';
import { pauseAfter } from './schedule.js';
import { promoteNext, scheduleAttempt } from './scheduling.js';
import { type Verdict, verdictOf } from './verdict.js';

export type Sent = {
  readonly startedAt: Date;
  /** Both null when there was nothing to send. */
  readonly request: OutboundRequest | null;
  readonly result: OutboundAnswer | OutboundFailed | null;
  readonly unmade: Extract<Payload, { kind: 'failed' }> | null;
  /** How often this attempt was begun: more than once when a worker died over it. */
  readonly begun: number;
};

export async function settle(tx: Tx, due: Due, sent: Sent): Promise<void> {
  const delivery = await lockTicket(tx, due);
  if (!delivery) return;
  const now = tx.ctx.now();
  const verdict: Verdict =
    sent.unmade === null && sent.result !== null
      ? verdictOf(sent.result, now)
      : { reason: sent.unmade?.reason ?? 'PAYLOAD_UNAVAILABLE', retryAfterMs: null, quietMs: null };
  const attempts = delivery.attempts + 1;
  const noted = insertAttempt(tx.db, toAttempt({ due, attempts, sent, verdict }));
  if (verdict.reason === null) {
    const settled = updateDelivery(tx.db, delivery.id, { state: 'DELIVERED', reason: null, attempts, nextAttemptAt: null, settledAt: now });
    await pipelined(noted, settled, ...(due.message.isTest ? [] : [updateEndpointSuccess(tx.db, due.endpoint.id, now)]));
    return goOn(tx, due);
  }
  await noted;
  const isGone = verdict.reason === 'GONE';
  if (!due.message.isTest) await noteFailure(tx, due.endpoint, verdict);
  const pauseMs = isGone || due.message.isTest ? null : pauseAfter(due.endpoint, attempts, verdict.retryAfterMs);
  if (pauseMs !== null) return scheduleAttempt(tx, delivery, { at: new Date(now.getTime() + pauseMs), attempts, postponements: 0 });
  const reason: DeliveryReason = isGone ? 'ANSWERED_GONE' : 'RETRIES_EXHAUSTED';
  await updateDelivery(tx.db, delivery.id, { state: 'FAILED', reason, attempts, nextAttemptAt: null, settledAt: now });
  await goOn(tx, due);
}

/** Not sent, and not counted as an attempt. */
export async function postpone(tx: Tx, due: Due, { ms, needsSlot }: Wait): Promise<void> {
  const delivery = await lockTicket(tx, due);
  if (!delivery) return;
  const wanted = tx.ctx.now().getTime() + ms;
  const at = needsSlot ? await takeSlot(tx, due.endpoint, wanted) : wanted;
  await scheduleAttempt(tx, delivery, { at: new Date(at), postponements: delivery.postponements + 1 });
}

/** The endpoint was paused or deleted since. */
export async function stop(tx: Tx, due: Due): Promise<void> {
  const delivery = await lockTicket(tx, due);
  const endpoint = await lockEndpoint(tx.db, due.endpoint.id);
  if (!delivery || !endpoint) return;
  const route: Route | null = stopOf(endpoint, due.message);
  // Resumed in this very moment.
  if (route === null) return scheduleAttempt(tx, delivery, { at: tx.ctx.now() });
  const isSettled = route.state === 'SKIPPED';
  await updateDelivery(tx.db, delivery.id, { ...route, nextAttemptAt: null, settledAt: isSettled ? tx.ctx.now() : null });
  if (isSettled) await goOn(tx, due);
}

/** Null when somebody has given the delivery another ticket meanwhile: then that one counts. */
async function lockTicket(tx: Tx, { delivery: { id, ticket } }: Due): Promise<DeliveryRow | null> {
  const delivery = await lockDelivery(tx.db, id);
  return delivery && delivery.state === 'PENDING' && delivery.ticket === ticket ? delivery : null;
}

/** Whoever ends a delivery of an ordered endpoint lets the next one begin. */
async function goOn(tx: Tx, { delivery, endpoint }: Due): Promise<void> {
  if (!endpoint.ordered) return;
  await lockEndpoint(tx.db, endpoint.id);
  await promoteNext(tx, endpoint, delivery.id);
}

const DAY_MS = 86_400_000;

async function noteFailure(tx: Tx, { id }: EndpointRow, { reason, quietMs }: Verdict): Promise<void> {
  const endpoint = await lockEndpoint(tx.db, id);
  if (!endpoint || endpoint.deletedAt !== null) return;
  const now = tx.ctx.now();
  const failingSince = endpoint.failingSince ?? now;
  const quietUntil = new Date(now.getTime() + (quietMs ?? 0));
  const throttledUntil = endpoint.throttledUntil !== null && endpoint.throttledUntil > quietUntil ? endpoint.throttledUntil : quietUntil;
  await updateEndpointHealth(tx.db, id, { failingSince, ...(quietMs === null ? {} : { throttledUntil }) });
  if (endpoint.pausedAt !== null) return;
  const days = settingOf(tx.ctx, pauseAfterDays);
  if (reason === 'GONE') await pause(tx, endpoint, 'GONE');
  else if (now.getTime() - failingSince.getTime() >= days * DAY_MS) await pause(tx, endpoint, 'FAILURES');
}

async function takeSlot(tx: Tx, { id }: EndpointRow, wanted: number): Promise<number> {
  const endpoint = await lockEndpoint(tx.db, id);
  const everyMs = Math.ceil(60_000 / (endpoint?.ratePerMinute ?? 60_000));
  const slot = Math.max(wanted, endpoint?.nextSlotAt?.getTime() ?? 0);
  await updateEndpointHealth(tx.db, id, { nextSlotAt: new Date(slot + everyMs) });
  return slot;
}
