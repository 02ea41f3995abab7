/** Bodies as values. */
import { isDeeperThan } from '../../../kernel/json-depth.js';
/** Whatever walks a payload recursively must not run out of stack. */
const DEPTH_MAX = 64;
/** JSON, or a form as an object of texts; in one with a field `payload`, what that says. Anything else is null: it is kept all the same. */
export function readPayload(body, contentType) {
    const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (/^application\/(?:[\w.+-]+\+)?json$/.test(type))
        return readJson(body);
    if (type === 'application/x-www-form-urlencoded')
        return readForm(body);
    return { kind: 'read', value: null };
}
const utf8 = new TextDecoder('utf-8', { fatal: true });
function readJson(body) {
    let text;
    try {
        text = utf8.decode(body);
    }
    catch {
        return { kind: 'unreadable', problem: 'is not UTF-8' };
    }
    return parse(text);
}
function parse(text) {
    if (isDeeperThan(text, DEPTH_MAX))
        return { kind: 'unreadable', problem: `nests deeper than ${DEPTH_MAX}` };
    try {
        return { kind: 'read', value: JSON.parse(text) };
    }
    catch {
        return { kind: 'unreadable', problem: 'is not JSON' };
    }
}
function readForm(body) {
    const form = new URLSearchParams(body.toString('utf8'));
    const wrapped = form.get('payload');
    return wrapped === null ? { kind: 'read', value: Object.fromEntries(form) } : parse(wrapped);
}
//# sourceMappingURL=payload.js.map