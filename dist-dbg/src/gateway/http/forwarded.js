import { isIP } from 'node:net';
import { TLSSocket } from 'node:tls';
import ipaddr from 'ipaddr.js';
import { hostHeaderOf } from './host.js';
/**
 * Who really asks. `X-Forwarded-*` counts only when the peer is a trusted proxy (an address or a CIDR block each): anybody can
 * write these headers. A malformed one, or one that names several hosts or protocols, is ignored.
 */
export function clientOf(request, trustedProxies) {
    const { socket, headers } = request;
    const peer = peerOf(socket);
    const direct = {
        address: peer ?? 'unknown',
        host: hostHeaderOf(request),
        protocol: socket instanceof TLSSocket ? 'https' : 'http',
    };
    if (peer === null || !isTrusted(peer, trustedProxies))
        return direct;
    return {
        address: forwardedAddress(headers['x-forwarded-for'], trustedProxies) ?? direct.address,
        host: forwardedHost(headers['x-forwarded-host']) ?? direct.host,
        protocol: forwardedProtocol(headers['x-forwarded-proto']) ?? direct.protocol,
    };
}
const peers = new WeakMap();
/** The address at the other end, which stays while the connection does; null when it is already gone. */
function peerOf(socket) {
    const known = peers.get(socket);
    if (known !== undefined)
        return known;
    const address = socket.remoteAddress === undefined ? null : normalise(socket.remoteAddress);
    if (address !== null)
        peers.set(socket, address);
    return address;
}
/** Of a connection that another process has taken and handed on: the client's address, which the socket itself does not know. */
export function notePeer(socket, address) {
    const peer = normalise(address);
    if (peer !== null)
        peers.set(socket, peer);
}
/** From the right, where our own proxies write: the first hop that is not one of them. What stands left of it, the client wrote. */
function forwardedAddress(header, trustedProxies) {
    let nearest = null;
    for (const hop of String(header ?? '')
        .split(',')
        .reverse()) {
        nearest = normalise(hop.trim());
        if (nearest === null || !isTrusted(nearest, trustedProxies))
            return nearest;
    }
    return nearest;
}
function forwardedHost(header) {
    return typeof header === 'string' && /^[^\s,@/]+$/.test(header) ? header : null;
}
function forwardedProtocol(header) {
    return header === 'http' || header === 'https' ? header : null;
}
function normalise(address) {
    return isIP(address) === 0 ? null : ipaddr.process(address).toString();
}
function isTrusted(address, trustedProxies) {
    const parsed = ipaddr.parse(address);
    return trustedProxies.some((proxy) => {
        const [network, bits] = proxy.includes('/') ? ipaddr.parseCIDR(proxy) : singleAddress(proxy);
        return network.kind() === parsed.kind() && parsed.match(network, bits);
    });
}
function singleAddress(proxy) {
    const address = ipaddr.process(proxy);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
}
//# sourceMappingURL=forwarded.js.map