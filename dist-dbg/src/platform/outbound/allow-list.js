import ipaddr from 'ipaddr.js';
/** Host names, addresses and CIDR blocks that may be called although they are not public: for development, tests, and private networks. */
export class AllowList {
    #hosts;
    #blocks;
    constructor(entries) {
        const blocks = entries.map(toBlock);
        this.#blocks = blocks.filter((block) => block !== null);
        this.#hosts = new Set(entries.filter((_, index) => blocks[index] === null).map((host) => host.toLowerCase()));
    }
    hasHost(host) {
        return this.#hosts.has(host.toLowerCase());
    }
    hasAddress(address) {
        if (!ipaddr.isValid(address))
            return false;
        const parsed = ipaddr.process(address);
        return this.#blocks.some((block) => block[0].kind() === parsed.kind() && parsed.match(block));
    }
}
/** What is wrong with an entry, or null. */
export function allowListProblem(entry) {
    if (toBlock(entry) !== null || /^[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?$/i.test(entry))
        return null;
    return 'is neither a host name, an address nor a CIDR block';
}
function toBlock(entry) {
    if (ipaddr.isValidCIDR(entry))
        return ipaddr.parseCIDR(entry);
    if (!ipaddr.isValid(entry) || !/[.:].*[.:]/.test(entry))
        return null;
    const address = ipaddr.process(entry);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
}
//# sourceMappingURL=allow-list.js.map