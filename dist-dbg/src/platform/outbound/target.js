import { isIP } from 'node:net';
import { isPublicAddress } from './address.js';
/** Nobody needs more, and it is stored. */
const URL_LENGTH_MAX = 2_000;
/** Those of the web. Others would let us knock at mail servers, databases and the like; whoever is on the allow-list may have any. */
export const PORTS = new Set([80, 443, 8080, 8443]);
/**
 * A URL that may be called as far as it can be told without asking for addresses, or what is wrong with it. The platform's own parser reads it, as
 * it will be read for the call: so `2130706433`, `0x7f.1` and `127.1` are the address that they stand for.
 */
export function parseTarget(text, allowed) {
    if (text.length > URL_LENGTH_MAX)
        return { problem: `have at most ${URL_LENGTH_MAX} characters` };
    const url = /[\s\p{Cc}\\]/u.test(text) ? null : URL.parse(text);
    if (url === null)
        return { problem: 'be a URL such as https://example.com/webhooks' };
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return { problem: 'begin with https:// or http://' };
    if (url.username !== '' || url.password !== '')
        return { problem: 'hold no user name or password: send a header instead' };
    if (url.hash !== '')
        return { problem: 'end before the #: a fragment is never sent' };
    const host = hostOf(url.hostname);
    if (allowed.hasHost(host) || allowed.hasAddress(host))
        return { url, host };
    if (isIP(host) !== 0 && !isPublicAddress(host))
        return { problem: NOT_PUBLIC };
    if (url.port !== '' && !PORTS.has(Number(url.port)))
        return { problem: `name one of the ports ${[...PORTS].join(', ')}` };
    return { url, host };
}
export const NOT_PUBLIC = 'lead to a public address: private, local and reserved ones are never called, unless OUTBOUND_ALLOW names them';
/** IPv6 addresses stand in brackets in a URL. A dot at the end of a name changes nothing. */
export function hostOf(hostname) {
    return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}
//# sourceMappingURL=target.js.map