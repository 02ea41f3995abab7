import ipaddr from 'ipaddr.js';
/** The one address of a cloud's own services that lies among the public ones (Azure's WireServer). */
const NOT_PUBLIC = new Set(['168.63.129.16']);
/** All that has ever been handed out to networks (https://www.iana.org/assignments/ipv6-unicast-address-assignments). */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');
/** Whether an address belongs to the Internet: not to this machine, its network, its cloud, nor to a tunnel that could lead there. */
export function isPublicAddress(address) {
    if (!ipaddr.isValid(address))
        return false;
    // An IPv4 address in the clothes of an IPv6 one counts as what it is.
    const parsed = ipaddr.process(address);
    if (parsed.range() !== 'unicast' || NOT_PUBLIC.has(parsed.toString()))
        return false;
    return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6);
}
//# sourceMappingURL=address.js.map