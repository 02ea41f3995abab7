import { Resolver, lookup } from 'node:dns/promises';
/** A server that answers no question in this time, asked twice, is none: it must not use up the time of the call. */
const ANSWER_MS = 2_000;
const TRIES = 2;
/** A name with more addresses has them for its own reasons. */
const ADDRESSES_MAX = 20;
const NO_SUCH_RECORD = new Set(['ENOTFOUND', 'ENODATA']);
export class NameNotFound extends Error {
    name = 'NameNotFound';
}
/** Asks name servers by itself: the system's own way occupies one of the process's few threads for as long as a stranger's server likes. */
export class NameResolver {
    #resolver = new Resolver({ timeout: ANSWER_MS, tries: TRIES });
    /** `servers` are instead of those of the system, as `127.0.0.1:5353`. */
    constructor(servers = null) {
        if (servers !== null)
            this.#resolver.setServers([...servers]);
    }
    async addressesOf(host) {
        const [four, six] = await Promise.allSettled([this.#resolver.resolve4(host), this.#resolver.resolve6(host)]);
        const found = [...toAddresses(four, 4), ...toAddresses(six, 6)].slice(0, ADDRESSES_MAX);
        if (found.length === 0)
            throw new NameNotFound(host);
        return found;
    }
    /** Each record in one piece. None when there is no such name or record; null when nobody answered for it, which proves nothing. */
    async textRecordsOf(name) {
        try {
            return (await this.#resolver.resolveTxt(name)).map((parts) => parts.join(''));
        }
        catch (error) {
            return NO_SUCH_RECORD.has(error.code ?? '') ? [] : null;
        }
    }
    /** For names that only this machine knows, such as those of its hosts file: none that a stranger has chosen. */
    async addressesByTheSystem(host) {
        return lookup(host, { all: true });
    }
}
function toAddresses(settled, family) {
    return settled.status === 'fulfilled' ? settled.value.map((address) => ({ address, family })) : [];
}
//# sourceMappingURL=resolver.js.map