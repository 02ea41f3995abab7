import { formatError, isUnexpected } from '../errors.js';
/** Mistakes of ours go into the log, whole. */
export function logUnexpected(errors, ctx, operationName) {
    for (const error of errors) {
        if (isUnexpected(error))
            ctx.log.error('an operation failed', { operationName, path: error.path, error: error.originalError ?? error });
    }
}
export function withRequestId(error, { requestId }) {
    return { ...error, extensions: { ...error.extensions, requestId } };
}
/** The errors as a client sees them, and what they ask of the answer's status and headers (`extensions.http`). */
export function toFormatted(errors, ctx) {
    let status = 200;
    const headers = [];
    const formatted = errors.map((error) => {
        const { http, ...extensions } = { ...error.extensions, code: error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR' };
        if (isHead(http)) {
            status = http.status ?? status;
            headers.push(...(http.headers ?? []));
        }
        return withRequestId(formatError({ ...error.toJSON(), extensions }, error), ctx);
    });
    return { errors: formatted, head: { status, headers } };
}
function isHead(http) {
    return typeof http === 'object' && http !== null;
}
/** Keys in the order that the specification advises: what went wrong first. */
export function stringify({ errors, data, extensions }) {
    return `${JSON.stringify({ errors, data, extensions })}\n`;
}
/** Whether a request asks for the cost of its operation: `"extensions": { "cost": true }`. */
export function asksCost(extensions) {
    return typeof extensions === 'object' && extensions !== null && 'cost' in extensions && extensions.cost === true;
}
//# sourceMappingURL=answer.js.map