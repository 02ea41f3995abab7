import type { IncomingMessage } from 'node:http';
import { type Socket, isIP } from 'node:net';
import { TLSSocket } from 'node:tls';
import ipaddr from 'ipaddr.js';
import { hostHeaderOf } from './host.js';

export type Client = {
  /** The client's address, IPv4 also where it came mapped into IPv6; `unknown` when its connection is already gone. */
  readonly address: string;
  /** As the client wrote it: still to be judged by `parseHost`. */
  readonly host: string | undefined;
  readonly protocol: 'http' | 'https';
};

/**
 * Who really asks. `X-Forwarded-*` counts only when the peer is a trusted proxy (an address or a CIDR block each): anybody can
 * write these headers. A malformed one, or one that names several hosts or protocols, is ignored.
 */
export function clientOf(request: IncomingMessage, trustedProxies: readonly string[]): Client {
  const { socket, headers } = request;
  const peer = peerOf(socket);
  const direct: Client = {
    address: peer ?? 'unknown',
    host: hostHeaderOf(request),
    protocol: socket instanceof TLSSocket ? 'https' : 'http',
  };
  if (peer === null || !isTrustedPeer(socket, peer, trustedProxies)) return direct;
  return {
    address: forwardedAddress(headers['x-forwarded-for'], trustedProxies) ?? direct.address,
    host: forwardedHost(headers['x-forwarded-host']) ?? direct.host,
    protocol: forwardedProtocol(headers['x-forwarded-proto']) ?? direct.protocol,
  };
}

const peers = new WeakMap<Socket, string>();

/** The address at the other end, which stays while the connection does; null when it is already gone. */
function peerOf(socket: Socket): string | null {
  const known = peers.get(socket);
  if (known !== undefined) return known;
  const address = socket.remoteAddress === undefined ? null : normalise(socket.remoteAddress);
  if (address !== null) peers.set(socket, address);
  return address;
}

/** Of a connection that another process has taken and handed on: the client's address, which the socket itself does not know. */
export function notePeer(socket: Socket, address: string): void {
  const peer = normalise(address);
  if (peer !== null) peers.set(socket, peer);
}

type Judged = { readonly peer: string; readonly trustedProxies: readonly string[]; readonly isTrusted: boolean };
const judged = new WeakMap<Socket, Judged>();

/** Judged once for a connection. */
function isTrustedPeer(socket: Socket, peer: string, trustedProxies: readonly string[]): boolean {
  const known = judged.get(socket);
  if (known?.peer === peer && known.trustedProxies === trustedProxies) return known.isTrusted;
  const made = { peer, trustedProxies, isTrusted: isTrusted(peer, trustedProxies) };
  judged.set(socket, made);
  return made.isTrusted;
}

type Header = string | string[] | undefined;

/** From the right, where our own proxies write: the first hop that is not one of them. What stands left of it, the client wrote. */
function forwardedAddress(header: Header, trustedProxies: readonly string[]): string | null {
  let nearest: string | null = null;
  for (const hop of String(header ?? '')
    .split(',')
    .reverse()) {
    nearest = normalise(hop.trim());
    if (nearest === null || !isTrusted(nearest, trustedProxies)) return nearest;
  }
  return nearest;
}

function forwardedHost(header: Header): string | null {
  return typeof header === 'string' && /^[^\s,@/]+$/.test(header) ? header : null;
}

function forwardedProtocol(header: Header): Client['protocol'] | null {
  return header === 'http' || header === 'https' ? header : null;
}

function normalise(address: string): string | null {
  return isIP(address) === 0 ? null : ipaddr.process(address).toString();
}

function isTrusted(address: string, trustedProxies: readonly string[]): boolean {
  const parsed = ipaddr.parse(address);
  return trustedProxies.some((proxy) => {
    const [network, bits] = proxy.includes('/') ? ipaddr.parseCIDR(proxy) : singleAddress(proxy);
    return network.kind() === parsed.kind() && parsed.match(network, bits);
  });
}

function singleAddress(proxy: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  const address = ipaddr.process(proxy);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}
