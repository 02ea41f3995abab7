/** Why nobody tries it any more. */
export const deadReasons = [
    'ATTEMPTS_EXHAUSTED',
    'GAVE_UP',
    'INVALID_PAYLOAD',
    'MALFORMED',
    'FOREIGN',
    'NO_SUCH_DELIVERY',
    'TENANT_UNKNOWN',
    'UNKNOWN_EVENT',
    'UNKNOWN_VERSION',
    'UNKNOWN_LISTENER',
    'UNKNOWN_SERVER',
];
/** What an operator needs to see of an error, and no more than fits on a screen. */
const ERROR_LENGTH_MAX = 1_000;
/** The error's own words and those of its causes, as PostgreSQL can store them. */
export function errorText(error) {
    const texts = [];
    for (let current = error; current !== undefined && texts.length < 5; current = current instanceof Error ? current.cause : undefined)
        texts.push(current instanceof Error ? `${current.name}: ${current.message}` : String(current));
    return storable(texts.join(' <- '));
}
export function storable(text) {
    return text.slice(0, ERROR_LENGTH_MAX).replaceAll('\0', '').toWellFormed();
}
//# sourceMappingURL=outcome.js.map