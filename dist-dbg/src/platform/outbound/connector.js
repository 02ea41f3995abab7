import { isIP } from 'node:net';
import { buildConnector } from 'undici';
import { isPublicAddress } from './address.js';
import { hostOf } from './target.js';
export class AddressForbidden extends Error {
    name = 'AddressForbidden';
}
/** Of the time of a call, for TCP and TLS. */
const CONNECT_MS = 10_000;
/**
 * Connects to public addresses alone. An address in a URL is looked at before anything is sent; a name is resolved once, and the connection
 * goes to an address of that answer, so that a second answer (DNS rebinding) is never asked for; and the socket's own word counts at last.
 */
export function guardedConnector(guard) {
    const connect = buildConnector({ allowH2: false, timeout: CONNECT_MS, lookup: guardedLookup(guard) });
    return (options, callback) => {
        const host = hostOf(options.hostname);
        const mayReach = (address) => guard.allowed.hasHost(host) || guard.allowed.hasAddress(address) || isPublicAddress(address);
        if (isIP(host) !== 0 && !mayReach(host))
            return callback(new AddressForbidden(), null);
        connect(options, (error, socket) => {
            if (error !== null)
                return callback(error, null);
            if (mayReach(socket.remoteAddress ?? ''))
                return callback(null, socket);
            socket.destroy();
            callback(new AddressForbidden(), null);
        });
    };
}
/** Public addresses of the host, or those that the allow-list admits. Throws `AddressForbidden` when one of them is not. */
export async function permittedAddresses({ allowed, names }, host) {
    if (allowed.hasHost(host))
        return names.addressesByTheSystem(host);
    const found = await names.addressesOf(host);
    // A name that leads here as well as there is up to no good.
    if (found.some(({ address }) => !isPublicAddress(address) && !allowed.hasAddress(address)))
        throw new AddressForbidden();
    return found;
}
function guardedLookup(guard) {
    return (hostname, options, callback) => {
        permittedAddresses(guard, hostOf(hostname)).then((found) => {
            const [first] = found;
            if (options.all)
                callback(null, [...found]);
            else
                callback(null, first?.address ?? '', first?.family);
        }, (error) => callback(error, '', 4));
    };
}
//# sourceMappingURL=connector.js.map