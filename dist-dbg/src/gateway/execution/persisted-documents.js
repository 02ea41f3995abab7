/** Documents that clients name by their SHA-256 instead of sending them: those that they registered themselves, and the trusted ones. */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { defineRefusal } from '../../kernel/errors.js';
const hashMalformed = defineRefusal('BAD_REQUEST', 'PERSISTED_DOCUMENT_MALFORMED', '`extensions.persistedQuery` must have `version` 1 and, as `sha256Hash`, the SHA-256 of the document in 64 lower-case hexadecimal digits.');
const hashMismatch = defineRefusal('BAD_REQUEST', 'PERSISTED_DOCUMENT_MISMATCH', 'The document that was sent does not have the hash that was sent with it.');
const documentNotTrusted = defineRefusal('FORBIDDEN', 'DOCUMENT_NOT_TRUSTED', 'This installation executes only the documents of its manifest.');
/** Clients have a few hundred documents; the bounds are for one that registers whatever it can think of. */
const REGISTERED_MAX = 1_000;
const CHARACTERS_MAX = 10_000_000;
const SHA256 = /^[0-9a-f]{64}$/;
/** Apollo Server puts it before the hash. */
const KEY_PREFIX = 'apq:';
/** The cache of Apollo Server's automatic persisted queries. It holds documents alone, nothing of any tenant or answer. */
export class PersistedDocuments {
    #registered = new LRUCache({
        max: REGISTERED_MAX,
        maxSize: CHARACTERS_MAX,
        sizeCalculation: (document) => Math.max(1, document.length),
    });
    #trusted;
    #trustedTexts;
    #onlyTrusted;
    constructor({ trusted, onlyTrusted }) {
        this.#trusted = new Map(trusted.map((document) => [sha256(document), document]));
        this.#trustedTexts = new Set(trusted);
        this.#onlyTrusted = onlyTrusted;
    }
    async get(key) {
        return this.find(key.slice(KEY_PREFIX.length));
    }
    async set(key, document) {
        this.#registered.set(key.slice(KEY_PREFIX.length), document);
    }
    async delete(key) {
        return this.#registered.delete(key.slice(KEY_PREFIX.length));
    }
    /** Notes a valid document that came with its hash, for whom Apollo Server does not. */
    register({ query, extensions }) {
        const hash = hashOf(extensions);
        if (hash !== null && typeof query === 'string')
            this.#registered.set(hash, query);
    }
    find(hash) {
        return this.#trusted.get(hash) ?? this.#registered.get(hash);
    }
    /** Throws for a hash that is none, or not the document's, and for a document that may not be executed here. Gives the document if it is known. */
    resolve({ query, extensions }) {
        const hash = hashOf(extensions);
        if (typeof query === 'string') {
            if (hash !== null && sha256(query) !== hash)
                throw hashMismatch();
            if (this.#onlyTrusted && !this.#trustedTexts.has(query))
                throw documentNotTrusted();
            // What comes with its hash is to be registered: that is Apollo Server's part.
            return hash === null ? query : undefined;
        }
        return hash === null ? undefined : this.find(hash);
    }
}
function hashOf(extensions) {
    if (typeof extensions !== 'object' || extensions === null || !('persistedQuery' in extensions))
        return null;
    const { version, sha256Hash } = (extensions.persistedQuery ?? {});
    if (version !== 1 || typeof sha256Hash !== 'string' || !SHA256.test(sha256Hash))
        throw hashMalformed();
    return sha256Hash;
}
/** The name of a document. */
export function sha256(document) {
    return createHash('sha256').update(document).digest('hex');
}
//# sourceMappingURL=persisted-documents.js.map