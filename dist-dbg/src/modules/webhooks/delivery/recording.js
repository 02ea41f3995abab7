/** What is kept of an attempt. */
import { webhookAttemptId } from '../ids.js';
/** Enough to see what went wrong; an attempt may be made ten times for each event. */
const REQUEST_LENGTH_KEPT = 16_384;
const RESPONSE_LENGTH_KEPT = 4_096;
const HEADERS_KEPT = 50;
const HEADER_LENGTH_KEPT = 500;
export function toAttempt({ due, attempts, sent, verdict }) {
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
function hidden(headers, names) {
    return { ...headers, ...Object.fromEntries(names.map((name) => [name, '(not shown)'])) };
}
function boundedHeaders(headers) {
    const kept = Object.entries(headers).slice(0, HEADERS_KEPT);
    return Object.fromEntries(kept.map(([name, value]) => [storable(name, HEADER_LENGTH_KEPT), storable(value, HEADER_LENGTH_KEPT)]));
}
/** As PostgreSQL can keep it. */
function storable(text, lengthMax) {
    return text.slice(0, lengthMax).replaceAll('\0', '').toWellFormed();
}
//# sourceMappingURL=recording.js.map