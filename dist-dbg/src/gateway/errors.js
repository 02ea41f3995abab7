import { GraphQLError } from 'graphql';
import { Refusal, defineRefusal } from '../kernel/errors.js';
const internal = defineRefusal('INTERNAL', 'INTERNAL', 'Something went wrong on our side. The request id finds it in the log.');
/** Codes that Apollo Server and graphql-js give to requests that they refuse before any resolver runs. */
const PROTOCOL_CODES = new Set([
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'OPERATION_RESOLUTION_FAILURE',
    'BAD_USER_INPUT',
    'BAD_REQUEST',
    'PERSISTED_QUERY_NOT_FOUND',
]);
/** The refusal behind an error, however GraphQL has wrapped it. */
export function refusalOf(error) {
    for (let current = error; current instanceof Error; current = current instanceof GraphQLError ? current.originalError : undefined) {
        if (current instanceof Refusal)
            return current;
    }
    return null;
}
/** Whether an error is a mistake of ours: neither a refusal nor a request that the protocol refuses. */
export function isUnexpected(error) {
    if (refusalOf(error))
        return false;
    if (!(error instanceof GraphQLError) || !PROTOCOL_CODES.has(String(error.extensions['code'])))
        return true;
    return error.originalError !== undefined && !(error.originalError instanceof GraphQLError);
}
/** What the client sees of an error: a refusal as it was declared, a protocol error as it is, and nothing of anything else. */
export function formatError(formatted, error) {
    const { locations, path } = formatted;
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    const refusal = refusalOf(error) ?? (isUnexpected(error) ? internal() : null);
    if (refusal === null) {
        const code = String(formatted.extensions?.['code']);
        return { message: formatted.message, ...place, extensions: { code, reason: String(formatted.extensions?.['reason'] ?? code) } };
    }
    const { code, reason, message, fields, retryAfterMs, standing } = refusal;
    return {
        message,
        ...place,
        extensions: { code, reason, ...(fields ? { fields } : {}), ...(retryAfterMs === null ? {} : { retryAfterMs }), ...standing },
    };
}
/** For what fails outside GraphQL: the refusal, or the masked one. */
export function toAnswer(error) {
    return refusalOf(error) ?? internal();
}
//# sourceMappingURL=errors.js.map