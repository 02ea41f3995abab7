import ipaddr from 'ipaddr.js';
/** One customer of a provider usually has a whole network of IPv6 addresses; counted one by one they would be endless. */
const IPV6_BITS = 64;
/** What is counted as one address: itself, or for IPv6 its network. Work that no client asked for has none. */
export function networkOf(address) {
    if (address === null || !ipaddr.isValid(address))
        return 'unknown';
    const parsed = ipaddr.process(address);
    if (parsed.kind() === 'ipv4')
        return parsed.toString();
    return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${IPV6_BITS}`).toString();
}
//# sourceMappingURL=network.js.map