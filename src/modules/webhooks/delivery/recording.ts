/** What is kept of an attempt. */
import { webhookAttemptId } from '../ids.js';
import type { AttemptRow, RecordedHeaders } from '../tables.js';
import type { Due } from './queries.js';
import type { Sent } from './settle.js';
import type { Verdict } from './verdict.js';

/** Enough to see what went wrong; an attempt may be made ten times for each event. */
const REQUEST_LENGTH_KEPT = 16_384;
const RESPONSE_LENGTH_KEPT = 4_096;
const HEADERS_KEPT = 50;
const HEADER_LENGTH_KEPT = 500;

type Attempt = { readonly due: Due; readonly attempts: number; readonly sent: Sent; readonly verdict: Verdict };

export function toAttempt({ due, attempts, sent, verdict }: Attempt): AttemptRow {
  const { request, result, unmade, startedAt, begun } = sent;
  const answer = result?.kind === 'answered' ? result : null;
  return {
    id: webhookAttemptId.mint(),
    deliveryId: due.delivery.id,
    round: due.delivery.round,
    number: attempts,
    begun,
    startedAt,
    durationMs: result?.durationMs ?? 0,
    reason: verdict.reason,
    detail: unmade?.detail ?? (result?.kind === 'failed' ? result.detail : null),
    requestUrl: due.endpoint.url,
    requestHeaders: request === null ? {} : hidden(request.headers, due.endpoint.headerNames),
    requestBody: storable(request?.body ?? '', REQUEST_LENGTH_KEPT),
    requestBytes: Buffer.byteLength(request?.body ?? ''),
    responseStatus: answer?.status ?? null,
    responseHeaders: answer === null ? null : boundedHeaders(answer.headers),
    responseBody: answer === null ? null : storable(answer.body, RESPONSE_LENGTH_KEPT),
  };
}

/** The owner's own headers are often credentials. */
function hidden(headers: RecordedHeaders, names: readonly string[]): RecordedHeaders {
  return { ...headers, ...Object.fromEntries(names.map((name) => [name, '(not shown)'])) };
}

function boundedHeaders(headers: RecordedHeaders): RecordedHeaders {
  const kept = Object.entries(headers).slice(0, HEADERS_KEPT);
  return Object.fromEntries(kept.map(([name, value]) => [storable(name, HEADER_LENGTH_KEPT), storable(value, HEADER_LENGTH_KEPT)]));
}

/** As PostgreSQL can keep it. */
function storable(text: string, lengthMax: number): string {
  return text.slice(0, lengthMax).replaceAll('\0', '').toWellFormed();
}
