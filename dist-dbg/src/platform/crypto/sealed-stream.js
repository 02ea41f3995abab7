/**
 * Encrypts what is too large for one message: records of at most 64 KiB, each with AES-256-GCM, in the STREAM construction
 * (https://eprint.iacr.org/2015/189) that age uses as well. A record's nonce holds its number and whether it is the last one, so that records
 * can neither be exchanged, left out nor cut off. Nothing is passed on before it is authenticated.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';
export const STREAM_KEY_BYTES = 32;
const RECORD_BYTES = 65_536;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;
/** The sealed bytes were changed or cut off, or the key is another one. */
export class SealBroken extends Error {
    name = 'SealBroken';
}
/** The key must never be used for another stream: numbers of records begin at 0 in each. */
export async function* sealStream(key, plaintext) {
    let number = 0;
    for await (const { bytes, isLast } of recordsOf(plaintext, RECORD_BYTES)) {
        const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number, isLast));
        yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
        number += 1;
    }
}
/** Throws `SealBroken`. */
export async function* openStream(key, sealed) {
    let number = 0;
    for await (const { bytes, isLast } of recordsOf(sealed, RECORD_BYTES + TAG_BYTES)) {
        yield openRecord(key, nonceOf(number, isLast), bytes);
        number += 1;
    }
}
function openRecord(key, nonce, record) {
    if (record.length < TAG_BYTES)
        throw new SealBroken('The sealed stream is cut off.');
    const decipher = createDecipheriv('aes-256-gcm', key, nonce);
    decipher.setAuthTag(record.subarray(-TAG_BYTES));
    try {
        return Buffer.concat([decipher.update(record.subarray(0, -TAG_BYTES)), decipher.final()]);
    }
    catch (cause) {
        throw new SealBroken('The sealed stream was changed or cut off, or the key is another one.', { cause });
    }
}
function nonceOf(number, isLast) {
    const nonce = Buffer.alloc(NONCE_BYTES);
    nonce.writeUIntBE(number, NONCE_BYTES - 7, 6);
    nonce.writeUInt8(isLast ? 1 : 0, NONCE_BYTES - 1);
    return nonce;
}
/** Records of `size` bytes; the last one is what is left, which is nothing when there was nothing at all. */
async function* recordsOf(chunks, size) {
    let waiting = [];
    let length = 0;
    for await (const chunk of chunks) {
        waiting.push(chunk);
        length += chunk.length;
        if (length <= size)
            continue;
        const bytes = Buffer.concat(waiting, length);
        let at = 0;
        // A full record is held back until more comes, since it may be the last one.
        for (; length - at > size; at += size)
            yield { bytes: bytes.subarray(at, at + size), isLast: false };
        waiting = [bytes.subarray(at)];
        length -= at;
    }
    yield { bytes: Buffer.concat(waiting, length), isLast: true };
}
//# sourceMappingURL=sealed-stream.js.map