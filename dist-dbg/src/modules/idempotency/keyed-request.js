import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { keyMalformed } from './errors.js';
/** https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/: a string; quotes are often left out. */
const KEY_PATTERN = /^"([\x21\x23-\x5b\x5d-\x7e]{1,255})"$|^([\x21\x23-\x7e]{1,255})$/;
/** The key of the header, or null without one. */
export function readKey(header) {
    if (header === undefined)
        return null;
    const [, quoted, bare] = (typeof header === 'string' && KEY_PATTERN.exec(header)) || [];
    const key = quoted ?? bare;
    if (key === undefined)
        throw keyMalformed();
    return key;
}
/** A request under a key. Only who knows the key can read what was remembered: not even a copy of the database with our secret tells it. */
export class KeyedRequest {
    digest;
    fingerprint;
    #purpose;
    #secret;
    /** Units of work that were done now, and that were found done. */
    units = { done: 0, found: 0 };
    constructor({ key, caller, request, secret }) {
        this.digest = sha256(`${caller}\n${key}`);
        this.fingerprint = sha256(request);
        this.#purpose = `idempotency ${caller}\n${key}`;
        this.#secret = secret;
    }
    /** The result must survive the structured clone algorithm: rows, dates, sets and the like do, classes come back as plain objects. */
    seal(result) {
        return this.#secret.seal(this.#purpose, serialize(result).toString('base64'));
    }
    open(sealed) {
        return deserialize(Buffer.from(this.#secret.open(this.#purpose, sealed), 'base64'));
    }
}
/** The units of work of one root field, numbered as they are opened: a repeated request opens the same ones in the same order. */
export class FieldTurns {
    request;
    field;
    #opened = 0;
    constructor(request, field) {
        this.request = request;
        this.field = field;
    }
    next() {
        this.#opened += 1;
        return { request: this.request, place: `${this.field}/${this.#opened}` };
    }
}
function sha256(text) {
    return createHash('sha256').update(text).digest('base64url');
}
//# sourceMappingURL=keyed-request.js.map