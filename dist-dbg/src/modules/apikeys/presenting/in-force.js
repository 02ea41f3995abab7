import { LRUCache } from 'lru-cache';
import { networkOf } from '../../../platform/throttle/network.js';
import { findAccessVersion, modulesText, permissionsIn } from '../../access/public.js';
import { apiKeyExpired, apiKeyInvalid, apiKeyRevoked } from '../errors.js';
import { findApiKey, updateApiKeyUsed } from '../queries.js';
import { isSame } from './secret.js';
/** Bounds the memory of keys that were found good; the least recently used are read again. */
const KNOWN_MAX = 10_000;
/** A program that goes on with a wrong key is answered from memory: this is for how many, and for how long. */
const WRONG_MAX = 10_000;
const WRONG_MS = 60_000;
/** How exact `lastUsedAt` is: a key that is used all day costs four small writes an hour and process. */
const USED_EVERY_MS = 15 * 60_000;
/** Nobody guesses 256 bits. This keeps who tries from making us read for each try. */
const WRONG_KEYS = { name: 'wrong API keys', burst: 30, everyMs: 10_000 };
/**
 * The API keys that programs present. One that was found good is answered from memory until something about its rights changes: a
 * revocation is told like every other change of who may what, so it is known on every process within two seconds.
 */
export class ApiKeysInForce {
    #options;
    /** By the digest of the whole secret: memory holds none. */
    #found = new LRUCache({ max: KNOWN_MAX });
    #wrong = new LRUCache({ max: WRONG_MAX });
    #asked = new Map();
    #noting = new Set();
    constructor(options) {
        this.#options = options;
    }
    /** Throws for a key that is not good. A promise only when it has to be read. */
    actorOf(presentation) {
        const { key, tenant } = presentation;
        const found = this.#found.get(key.digest);
        if (found && this.#isRight(found, presentation))
            return this.#use(found, key, tenant);
        const wrong = this.#wrong.get(key.digest);
        if (wrong && this.#nowMs() < wrong.untilMs)
            throw wrong.refusal();
        return this.#asked.get(key.digest) ?? this.#ask(presentation);
    }
    /** Waits for what is being noted. */
    async stop() {
        await Promise.all(this.#noting);
    }
    #isRight({ stamp, readAtMs }, { key, tenant }) {
        if (this.#nowMs() - readAtMs >= this.#options.rememberedMs)
            return false;
        return this.#options.rights.areRight({ tenantId: tenant.id, subjectId: key.id, stamp }, tenant);
    }
    #use(found, { id }, tenant) {
        const nowMs = this.#nowMs();
        if (nowMs >= found.untilMs)
            throw apiKeyExpired();
        if (nowMs - found.usedAtMs >= USED_EVERY_MS) {
            found.usedAtMs = nowMs;
            this.#noteUse(tenant, id, nowMs);
        }
        return found.actor;
    }
    #ask(presentation) {
        const { digest } = presentation.key;
        const asked = this.#find(presentation).finally(() => this.#asked.delete(digest));
        this.#asked.set(digest, asked);
        return asked;
    }
    async #find(presentation) {
        const { key, tenant, address } = presentation;
        const ctx = this.#options.contextOf(tenant);
        const guess = [WRONG_KEYS, networkOf(address)];
        await ctx.throttle.take(guess);
        const readAtMs = this.#nowMs();
        // The version before the key: a change in between makes what was read old, never new.
        const { version, row } = await ctx.read(async (db) => ({ version: await findAccessVersion(db), row: await findApiKey(db, key.id) }));
        const untilMs = row === null ? null : endOf(row, key.digest);
        if (row === null || untilMs === null)
            throw this.#noteWrong(key, apiKeyInvalid);
        if (row.revokedAt !== null)
            throw this.#noteWrong(key, apiKeyRevoked);
        await ctx.throttle.giveBack(guess);
        const found = {
            actor: { kind: 'apiKey', id: row.id, permissions: new Set(permissionsIn(row.permissions, tenant.modules)) },
            stamp: { version, modules: modulesText(tenant), until: null },
            ...{ readAtMs, untilMs, usedAtMs: row.lastUsedAt?.getTime() ?? 0 },
        };
        this.#found.set(key.digest, found);
        return this.#use(found, key, tenant);
    }
    #noteWrong({ digest }, refusal) {
        this.#found.delete(digest);
        this.#wrong.set(digest, { refusal, untilMs: this.#nowMs() + WRONG_MS });
        return refusal();
    }
    /** Beside the request, which does not wait for it. */
    #noteUse(tenant, id, nowMs) {
        const ctx = this.#options.contextOf(tenant);
        const used = { at: new Date(nowMs), notedBefore: new Date(nowMs - USED_EVERY_MS) };
        const noting = ctx
            .write((tx) => updateApiKeyUsed(tx.db, id, used))
            .catch((error) => ctx.log.warn('could not note the use of an API key', { apiKeyId: id, error }))
            .finally(() => this.#noting.delete(noting));
        this.#noting.add(noting);
    }
    #nowMs() {
        return this.#options.now().getTime();
    }
}
/** When the secret ends, or null when it is no secret of this key. */
function endOf({ digest, expiresAt, previousDigest, previousUntil }, presented) {
    if (isSame(digest, presented))
        return expiresAt.getTime();
    if (previousDigest === null || previousUntil === null || !isSame(previousDigest, presented))
        return null;
    return Math.min(expiresAt.getTime(), previousUntil.getTime());
}
//# sourceMappingURL=in-force.js.map