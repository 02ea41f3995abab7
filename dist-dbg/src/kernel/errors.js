/**
 * The closed list of codes that a client may branch on. `reason` is the precise, stable name behind a code and is listed in
 * docs/errors.md; the text of a message may change at any time.
 */
export const errorCodes = {
    BAD_REQUEST: 400,
    BAD_USER_INPUT: 400,
    UNAUTHENTICATED: 401,
    FORBIDDEN: 403,
    NOT_FOUND: 404,
    METHOD_NOT_ALLOWED: 405,
    CONFLICT: 409,
    PAYLOAD_TOO_LARGE: 413,
    UNSUPPORTED_MEDIA_TYPE: 415,
    RATE_LIMITED: 429,
    QUOTA_EXCEEDED: 429,
    INTERNAL: 500,
    UNAVAILABLE: 503,
};
/** A foreseen "no", told to the client as it stands: code, reason and message. Anything else that is thrown is masked. */
export class Refusal extends Error {
    code;
    reason;
    fields;
    retryAfterMs;
    /** At a quota's limit: what is allowed, and what there is. */
    standing = null;
    constructor(details, options) {
        super(details.message, options);
        this.name = 'Refusal';
        this.code = details.code;
        this.reason = details.reason;
        this.fields = details.fields ?? null;
        this.retryAfterMs = details.retryAfterMs ?? null;
    }
}
const declared = new Map();
/**
 * Declares one refusal and returns its factory: `throw emailTaken()`. `meaning` is the sentence of docs/errors.md; the message
 * is the same sentence unless `describe` makes a more precise one from the factory's arguments.
 */
export function defineRefusal(code, reason, meaning, describe) {
    if (declared.has(reason))
        throw new Error(`Invariant broken: the reason ${reason} is declared twice`);
    declared.set(reason, { code, reason, meaning });
    return (...args) => new Refusal({ code, reason, message: describe ? describe(...args) : meaning });
}
/** Every refusal that the loaded modules declare, by reason. The source of docs/errors.md. */
export function declaredRefusals() {
    return [...declared.values()].sort((a, b) => a.reason.localeCompare(b.reason));
}
declared.set('INVALID_INPUT', {
    code: 'BAD_USER_INPUT',
    reason: 'INVALID_INPUT',
    meaning: 'One or more input fields are not acceptable; `fields` names all of them, each with its reason.',
});
/** All problems of one input at once. */
export function invalidInput(fields) {
    const summary = fields.map((field) => `${field.path}: ${field.message}`).join('; ');
    return new Refusal({ code: 'BAD_USER_INPUT', reason: 'INVALID_INPUT', message: summary, fields });
}
/** The same refusal, naming the input fields that it is about. */
export function atFields({ code, reason, message }, paths) {
    return new Refusal({ code, reason, message, fields: paths.map((path) => ({ path, reason, message })) });
}
//# sourceMappingURL=errors.js.map