/** Calls to servers whose addresses somebody outside has chosen. */
/** Why there is no answer. */
export const outboundFailures = {
    URL_FORBIDDEN: 'The URL is not one that may be called; it was when the endpoint was saved.',
    ADDRESS_FORBIDDEN: 'The host name leads to an address that is not a public one.',
    NAME_NOT_FOUND: 'The host name has no address.',
    CONNECTION_FAILED: 'Nobody took the connection, or it broke off.',
    TLS_FAILED: 'The certificate is not good for this host, or TLS failed in another way.',
    TIMED_OUT: 'The answer was not there in time, whole.',
    ANSWER_MALFORMED: 'What came back is not HTTP, or its headers are too large.',
    CIRCUIT_OPEN: 'Nearly all of the last calls failed: nothing is sent for half a minute.',
    BUSY: 'As many calls as are allowed at a time are under way.',
};
/** Nothing was sent for these two: it is worth while to come again soon. */
export function wasNotSent(result) {
    return result.kind === 'failed' && (result.failure === 'CIRCUIT_OPEN' || result.failure === 'BUSY');
}
//# sourceMappingURL=outbound.js.map