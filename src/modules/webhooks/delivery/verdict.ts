/** What the result of a call means. */
import type { OutboundAnswer, OutboundFailed, OutboundFailure } from '../../../kernel/outbound.js';
import { readRetryAfter } from './schedule.js';

export const attemptReasons = [
  'REDIRECTED',
  'GONE',
  'THROTTLED',
  'REFUSED',
  'BROKEN',
  'URL_FORBIDDEN',
  'ADDRESS_FORBIDDEN',
  'NAME_NOT_FOUND',
  'CONNECTION_FAILED',
  'TLS_FAILED',
  'TIMED_OUT',
  'ANSWER_MALFORMED',
  'PAYLOAD_TOO_LARGE',
  'PAYLOAD_UNAVAILABLE',
] as const satisfies readonly (Exclude<OutboundFailure, 'CIRCUIT_OPEN' | 'BUSY'> | string)[];
export type AttemptReason = (typeof attemptReasons)[number];

export type Verdict = {
  /** Null when it was delivered. */
  readonly reason: AttemptReason | null;
  /** How long the receiver asks for patience; null when it does not. */
  readonly retryAfterMs: number | null;
  /** How long other deliveries to the endpoint wait as well; null for not at all. */
  readonly quietMs: number | null;
};

/** For receivers that say that they are under load, and not for how long. */
const QUIET_MS = 30_000;
/** 429, and what proxies answer in front of a server that is (Standard Webhooks 1.0.0, "Delivery success and failure"). */
const UNDER_LOAD: ReadonlySet<number> = new Set([429, 502, 504]);

export function verdictOf(result: OutboundAnswer | OutboundFailed, now: Date): Verdict {
  if (result.kind === 'failed') return { reason: result.failure as AttemptReason, retryAfterMs: null, quietMs: null };
  const { status, headers } = result;
  if (status >= 200 && status < 300) return { reason: null, retryAfterMs: null, quietMs: null };
  const retryAfterMs = readRetryAfter(headers['retry-after'], now);
  const quietMs = UNDER_LOAD.has(status) ? (retryAfterMs ?? QUIET_MS) : status === 503 ? retryAfterMs : null;
  return { reason: reasonOf(status), retryAfterMs, quietMs };
}

function reasonOf(status: number): AttemptReason {
  if (UNDER_LOAD.has(status)) return 'THROTTLED';
  if (status === 410) return 'GONE';
  if (status < 400) return 'REDIRECTED';
  return status < 500 ? 'REFUSED' : 'BROKEN';
}
