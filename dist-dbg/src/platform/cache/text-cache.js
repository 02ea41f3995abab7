import KeyvRedis, { createClient } from '@keyv/redis';
import { Keyv } from 'keyv';
import { LRUCache } from 'lru-cache';
/** Bounds the memory of a process that shares nothing with others. */
const TEXTS_MAX = 10_000;
const CHARACTERS_MAX = 32_000_000;
/** Longer texts are not kept: they would push out many others. */
const TEXT_LENGTH_MAX = 1_000_000;
/** What is kept must not cost more than to make it again: a Redis that takes longer is left alone for a while. */
const ANSWER_MS_MAX = 50;
const REST_MS = 1_000;
const CONNECT_MS_MAX = 2_000;
/** Protects our own memory from a Redis that takes commands and does not answer. */
const COMMANDS_MAX = 1_000;
/**
 * Texts that may be gone at any time, for a bounded time. Finding nothing is always right: a cache that fails or does not answer in time
 * finds nothing, and is not asked again for a second.
 */
export class TextCache {
    #keyv;
    #log;
    #restsUntil = 0;
    constructor({ url, log }) {
        this.#log = log;
        this.#keyv = new Keyv({ store: url === null ? inMemory() : inRedis(url), namespace: '', useKeyPrefix: false, throwOnErrors: true });
        // Each call that fails says so itself.
        this.#keyv.on('error', () => { });
    }
    async find(key) {
        return (await this.#ask(() => this.#keyv.get(key))) ?? null;
    }
    async keep(key, text, forMs) {
        if (text.length <= TEXT_LENGTH_MAX)
            await this.#ask(() => this.#keyv.set(key, text, forMs));
    }
    async remove(key) {
        await this.#ask(() => this.#keyv.delete(key));
    }
    async close() {
        this.#restsUntil = Number.POSITIVE_INFINITY;
        await this.#keyv.disconnect().catch(() => { });
    }
    /** Null when it failed, took too long, or did so within the last second. */
    async #ask(question) {
        if (performance.now() < this.#restsUntil)
            return null;
        let timer;
        const timedOut = new Promise((_, reject) => {
            timer = setTimeout(() => reject(new Error(`no answer within ${ANSWER_MS_MAX} ms`)), ANSWER_MS_MAX);
        });
        try {
            return await Promise.race([question(), timedOut]);
        }
        catch (error) {
            if (performance.now() >= this.#restsUntil) {
                this.#log.warn('the cache does not answer: going on without it', { error });
                this.#restsUntil = performance.now() + REST_MS;
            }
            return null;
        }
        finally {
            clearTimeout(timer);
        }
    }
}
function inMemory() {
    const texts = new LRUCache({ max: TEXTS_MAX, maxSize: CHARACTERS_MAX, sizeCalculation: (text, key) => text.length + key.length });
    return {
        get: (key) => texts.get(key),
        set: (key, text, ttl) => void texts.set(key, text, { ttl }),
        delete: (key) => texts.delete(key),
        clear: () => texts.clear(),
    };
}
function inRedis(url) {
    const client = createClient({
        url,
        disableOfflineQueue: true,
        commandsQueueMaxLength: COMMANDS_MAX,
        socket: { connectTimeout: CONNECT_MS_MAX, reconnectStrategy: REST_MS },
    });
    return new KeyvRedis(client, { throwOnErrors: true, throwOnConnectError: true });
}
//# sourceMappingURL=text-cache.js.map