/** A request of a sender, as far as it is kept. */
import { valueAt } from '../mapping/pointer.js';
import { showsCredential } from '../schemes/presets.js';
/** Larger than what those of the presets send, but for the largest of GitHub's; kept as it came, in memory and in the database. */
export const BODY_BYTES_MAX = 1_048_576;
const NAME_LENGTH_MAX = 200;
const CREDENTIALS = new Set(['authorization', 'proxy-authorization', 'cookie']);
/** All but credentials. Node bounds them all together to 16 KiB. */
export function keptHeaders(scheme, headers) {
    const isHidden = (name) => CREDENTIALS.has(name) || (showsCredential(scheme) && name === scheme.header);
    return Object.fromEntries(Object.entries(headers)
        .filter(([name]) => !isHidden(name))
        .map(([name, value]) => [name, storable(value)]));
}
/** What the sender calls it; null when it does not say. */
export function externalIdOf(scheme, { headers }, payload) {
    return nameAt({ header: scheme.idHeader, pointers: scheme.idPointers }, headers, payload);
}
/** Empty when it does not say. */
export function typeOf(scheme, { headers }, payload) {
    return nameAt({ header: scheme.typeHeader, pointers: scheme.typePointers }, headers, payload) ?? '';
}
function nameAt({ header, pointers }, headers, payload) {
    const named = header === null ? undefined : headers[header];
    const values = [named, ...pointers.map((pointer) => valueAt(payload, pointer))];
    const found = values.find((value) => (typeof value === 'string' && value !== '') || Number.isSafeInteger(value));
    const text = found === undefined ? null : storable(String(found));
    // A longer one would be cut, and two that differ behind the cut would be one.
    return text === null || text.length > NAME_LENGTH_MAX ? null : text;
}
/** PostgreSQL stores neither NUL nor halves of surrogate pairs. */
function storable(text) {
    return text.replaceAll('\0', '\uFFFD').toWellFormed();
}
//# sourceMappingURL=arrival.js.map