import { hostInvalid } from './errors.js';
/** The longest name that the DNS allows, with room for a port. */
const HOST_CHARACTERS_MAX = 255;
/** ASCII alone: letters that look like others are refused before anything is lower-cased. */
const HOST = /^(?<name>[A-Za-z0-9.-]+|\[::1\])(?::(?<port>[1-9][0-9]{0,4}))?$/;
const PORT_MAX = 65_535;
const SLUG = /^[a-z][a-z0-9-]{1,30}[a-z0-9]$/;
/** The prefix of an internationalised label (RFC 5890), which browsers may show as letters that look like another tenant's. */
const PUNYCODE = 'xn--';
const LOOPBACK = new Set(['127.0.0.1', '[::1]']);
/**
 * The tenant that a host names: exactly one label before the base domain. Null means the base domain itself, or a loopback address
 * while the base domain is `localhost`. Anything else throws `HOST_INVALID`.
 */
export function parseHost(header, baseDomain) {
    if (header === undefined || header.length > HOST_CHARACTERS_MAX)
        throw hostInvalid();
    const { name, port } = HOST.exec(header)?.groups ?? {};
    if (name === undefined || Number(port ?? 0) > PORT_MAX)
        throw hostInvalid();
    const host = name.toLowerCase();
    if (host === baseDomain)
        return { slug: null };
    if (baseDomain === 'localhost' && LOOPBACK.has(host))
        return { slug: null };
    const slug = host.endsWith(`.${baseDomain}`) ? host.slice(0, -baseDomain.length - 1) : '';
    if (!SLUG.test(slug) || slug.startsWith(PUNYCODE))
        throw hostInvalid();
    return { slug };
}
/** The Host header as it came. Node keeps the first of several; joined, they are no host at all, and `parseHost` refuses them. */
export function hostHeaderOf(request) {
    const isHost = (name, at) => at % 2 === 0 && name?.length === 4 && name.toLowerCase() === 'host';
    const hosts = request.rawHeaders.filter(isHost).length;
    return hosts > 1 ? request.headersDistinct['host']?.join(', ') : request.headers.host;
}
//# sourceMappingURL=host.js.map