/** What a tenant lacks of what every tenant has, or has that none should have. Pure. */
import { createHash } from 'node:crypto';
/** A shortfall that one script mends. */
export function mendedBy(script, { kind, name, state = 'MISSING' }) {
    return { kind, name, state, repair: script, script };
}
/** A shortfall that only a person can judge. */
export function leftToPeople({ kind, name, state }) {
    return { kind, name, state, repair: null, script: null };
}
/** One text for exactly these repairs on this tenant: whoever confirms it confirms what was read, and nothing that came later. */
export function fingerprintShortfalls(schema, shortfalls) {
    const repairs = shortfalls.flatMap(({ kind, name, repair }) => (repair === null ? [] : [`${kind} ${name} ${repair}`]));
    return createHash('sha256')
        .update([schema, ...repairs].join('\n'))
        .digest('hex')
        .slice(0, 32);
}
/** As one says it: `missing role t_…`. */
export function nameOfShortfall({ kind, name, state }) {
    return `${state.toLowerCase()} ${kind} ${name}`;
}
//# sourceMappingURL=shortfalls.js.map