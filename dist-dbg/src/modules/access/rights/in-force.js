import { LRUCache } from 'lru-cache';
import { ServersWatch, writeEach } from '../../../platform/db/servers/watch.js';
import { deleteRightsChangedBefore, listRightsChangedSince } from './changed-rights.js';
import { EVERYBODY, OPERATORS } from './changes.js';
import { modulesText } from './service.js';
/** Bounds the memory of rights that were found anew; the least recently used are found again. */
const FOUND_MAX = 10_000;
/** A change is remembered for two lives of a token: clocks of issuer and verifier differ. */
const REMEMBERED_LIVES = 2;
/**
 * What the bearers of access tokens may at this moment. A token carries its permissions, and they count as long as nothing says
 * otherwise: a change of who may what, the end of a grant, another set of modules. Then they are read once, and kept until the next
 * change. So a request costs no I/O, and nobody has to sign in or refresh for a right to be gone or there.
 */
export class RightsInForce {
    #options;
    #watch;
    /** By realm, then by holder. */
    #changed = new Map();
    #found = new LRUCache({ max: FOUND_MAX });
    #asked = new Map();
    #ofTokens = new WeakMap();
    /** Each server counts its transactions by itself. */
    #since = new Map();
    constructor(options) {
        this.#options = options;
        this.#watch = new ServersWatch(options, 'whose rights have changed on a server', (server) => this.#look(server));
    }
    /** `tenant` is the one that the claims name, as the registry knows it. A promise only when something has changed. */
    standingOf(claims, tenant) {
        const least = this.#leastVersion(claims);
        if (this.#isRight(claims.rights, tenant, least))
            return this.#carriedBy(claims);
        const key = `${claims.tenantId ?? OPERATORS}/${claims.subjectId}`;
        const found = this.#found.get(key);
        if (found && this.#isRight(found.stamp, tenant, least))
            return found;
        return this.#asked.get(key) ?? this.#ask(key, claims, tenant);
    }
    /** Whether rights that were found for this holder are right at this moment, for those whose token carries none. */
    areRight({ stamp, ...holder }, tenant) {
        return this.#isRight(stamp, tenant, this.#leastVersion(holder));
    }
    start() {
        return this.#watch.start();
    }
    stop() {
        this.#watch.stop();
    }
    /** Removes what no token can outlive. Run by the worker. */
    prune() {
        const { now, tokenMs } = this.#options;
        const before = new Date(now().getTime() - REMEMBERED_LIVES * tokenMs);
        return writeEach(this.#options, 'forget the changed rights of a server', (db) => deleteRightsChangedBefore(db, before));
    }
    #leastVersion({ tenantId, subjectId }) {
        const realm = this.#changed.get(tenantId ?? OPERATORS);
        if (realm === undefined)
            return 0;
        return Math.max(realm.get(EVERYBODY)?.version ?? 0, realm.get(subjectId)?.version ?? 0);
    }
    #isRight({ version, until, modules }, tenant, least) {
        if (version < least || (until !== null && until <= this.#options.now()))
            return false;
        return modules === (tenant === null ? '' : modulesText(tenant));
    }
    #carriedBy(claims) {
        const known = this.#ofTokens.get(claims) ?? { permissions: new Set(claims.permissions), stamp: claims.rights };
        this.#ofTokens.set(claims, known);
        return known;
    }
    #ask(key, claims, tenant) {
        const asked = this.#options
            .find(claims, tenant)
            .then(({ permissions, stamp }) => {
            const found = { permissions: new Set(permissions), stamp };
            this.#found.set(key, found);
            return found;
        })
            .finally(() => this.#asked.delete(key));
        this.#asked.set(key, asked);
        return asked;
    }
    async #look(server) {
        const since = this.#since.get(server) ?? '0';
        const { next, changes } = await this.#options.read(server, (db) => listRightsChangedSince(db, since));
        this.#since.set(server, next);
        const at = this.#options.now().getTime();
        for (const change of changes)
            this.#note(change, at + REMEMBERED_LIVES * this.#options.tokenMs);
        this.#forget(at);
    }
    #note({ realm, holderId, version }, forgetAt) {
        const holders = this.#changed.get(realm) ?? new Map();
        this.#changed.set(realm, holders);
        const known = holders.get(holderId);
        if (known === undefined || known.version < version)
            holders.set(holderId, { version, forgetAt });
    }
    #forget(at) {
        for (const [realm, holders] of this.#changed) {
            for (const [holderId, { forgetAt }] of holders)
                if (forgetAt < at)
                    holders.delete(holderId);
            if (holders.size === 0)
                this.#changed.delete(realm);
        }
    }
}
//# sourceMappingURL=in-force.js.map