import jwt from 'jsonwebtoken';
import { parseHost } from './host.js';
/** Enough for the headers of usual clients; of longer ones the first are read. */
const HEAD_LENGTH_MAX = 8_192;
/** In the order in which a request's tenant is found: host, `x-tenant`, token. Null when it names none. */
export function readTenantHint(first, baseDomain) {
    const head = first.toString('latin1', 0, HEAD_LENGTH_MAX).split('\r\n\r\n', 1)[0] ?? '';
    const slug = slugOfHost(headerOf(head, 'x-forwarded-host') ?? headerOf(head, 'host'), baseDomain) ?? headerOf(head, 'x-tenant');
    if (slug !== null)
        return { slug };
    const [, token] = /^Bearer (.+)$/i.exec(headerOf(head, 'authorization') ?? '') ?? [];
    const claims = token === undefined ? null : jwt.decode(token);
    const id = claims !== null && typeof claims === 'object' ? claims['tid'] : undefined;
    return typeof id === 'string' ? { id } : null;
}
/** Null for a host that names no tenant, and for one that is refused later. */
function slugOfHost(host, baseDomain) {
    try {
        return host === null ? null : parseHost(host, baseDomain).slug;
    }
    catch {
        return null;
    }
}
function headerOf(head, name) {
    const line = head.split('\r\n').find((one) => one.slice(0, name.length + 1).toLowerCase() === `${name}:`);
    return line === undefined ? null : line.slice(name.length + 1).trim();
}
//# sourceMappingURL=tenant-hint.js.map