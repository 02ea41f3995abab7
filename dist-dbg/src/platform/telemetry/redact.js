/** Takes secrets out of whatever is written down: by the key under which they stand, and by what they look like. */
/** Values under these keys are never written, wherever they stand. */
const SECRET_KEY = /pass(?!key)(word|wd)?|secret|token|authorization|cookie|api.?key|credential/i;
/** Names of things beside the secrets: `tokenId`, `passwordChangedAt`. */
const BESIDE_SECRET = /(Id|Ids|At|Kind|Count)$/;
/** Secrets that hide in texts: bearer tokens, JWTs, and the password of a database URL. All parts are bounded, so that no text takes long. */
const SECRET_TEXT = /(\bbearer\s{1,10})[\w.~+/=-]{1,8192}|\beyJ[\w-]{1,4096}\.[\w-]{1,4096}\.[\w-]{0,1024}|(\b\w{1,30}:\/\/[^\s:/@]{0,256}:)[^\s@/]{1,1024}(?=@)/gi;
/** Numbers of payment cards, with or without blanks between their groups; times and counters do not pass their check digit. */
const CARD_NUMBER = /\b\d(?:[ -]?\d){13,18}\b/g;
/** Protects the log from an endless text. */
const TEXT_LENGTH_MAX = 20_000;
/** Protects the log from an endless object. */
const DEPTH_MAX = 6;
export function redact(value, depth = 0) {
    if (typeof value === 'string')
        return redactText(value);
    if (value instanceof Date)
        return value.toISOString();
    if (value instanceof Error)
        return redactError(value, depth);
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth > DEPTH_MAX)
        return '[deeper]';
    if (Array.isArray(value))
        return value.map((one) => redact(one, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, isSecret(key) ? '[redacted]' : redact(one, depth + 1)]));
}
function isSecret(key) {
    return SECRET_KEY.test(key) && !BESIDE_SECRET.test(key);
}
function redactError(error, depth) {
    const { name, message, stack, cause, ...rest } = error;
    if (depth > DEPTH_MAX)
        return { name, message: redactText(message) };
    return {
        name,
        message: redactText(message),
        stack: redactText(stack ?? ''),
        ...redact(rest, depth + 1),
        ...(cause === undefined ? {} : { cause: redact(cause, depth + 1) }),
    };
}
export function redactText(text) {
    if (text.length <= TEXT_LENGTH_MAX)
        return redactAll(text);
    // Twice as much is looked at, so that a secret which the cut would halve is found before.
    return `${redactAll(text.slice(0, 2 * TEXT_LENGTH_MAX)).slice(0, TEXT_LENGTH_MAX)}[longer]`;
}
function redactAll(text) {
    return text
        .replace(SECRET_TEXT, (_match, bearer, url) => `${bearer ?? url ?? ''}[redacted]`)
        .replace(CARD_NUMBER, (number) => (isCardNumber(number) ? '[redacted]' : number));
}
/** The check digit of ISO/IEC 7812-1, annex B. */
function isCardNumber(text) {
    const digits = [...text.replaceAll(/\D/g, '')].reverse().map(Number);
    const sum = digits.reduce((total, digit, place) => total + (place % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
    return sum % 10 === 0;
}
//# sourceMappingURL=redact.js.map