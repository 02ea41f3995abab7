import { AddressForbidden } from './connector.js';
import { NameNotFound } from './resolver.js';
const TIMEOUTS = new Set([
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
    'UND_ERR_ABORTED',
    'ETIMEDOUT',
]);
const TLS = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|CRL_)/;
const MALFORMED = /^(HPE_|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_|UND_ERR_NOT_SUPPORTED)/;
/** What an error of a call comes to. The detail is a code and never a message: messages name addresses. */
export function failureOf(error) {
    for (let current = error; current instanceof Error; current = current.cause) {
        if (current instanceof AddressForbidden)
            return { failure: 'ADDRESS_FORBIDDEN', detail: null };
        if (current instanceof NameNotFound)
            return { failure: 'NAME_NOT_FOUND', detail: null };
        if (current.name === 'HTTPParserError')
            return { failure: 'ANSWER_MALFORMED', detail: codeOf(current) };
        if (current.name === 'TimeoutError')
            return { failure: 'TIMED_OUT', detail: null };
    }
    const detail = codeOf(error);
    if (detail === null)
        return { failure: 'CONNECTION_FAILED', detail };
    if (TIMEOUTS.has(detail))
        return { failure: 'TIMED_OUT', detail };
    if (TLS.test(detail))
        return { failure: 'TLS_FAILED', detail };
    return { failure: MALFORMED.test(detail) ? 'ANSWER_MALFORMED' : 'CONNECTION_FAILED', detail };
}
function codeOf(error) {
    for (let current = error; current instanceof Error; current = current.cause)
        if ('code' in current && typeof current.code === 'string')
            return current.code.slice(0, 100);
    return null;
}
//# sourceMappingURL=failure.js.map