import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import { STREAM_KEY_BYTES, SealBroken, openStream, sealStream } from '../../src/platform/crypto/sealed-stream.js';
const RECORD = 65_536;
const SEALED = RECORD + 16;
async function* inChunks(bytes, size) {
    for (let at = 0; at < bytes.length; at += size)
        yield bytes.subarray(at, at + size);
}
const key = randomBytes(STREAM_KEY_BYTES);
const seal = (bytes, size = 10_000) => buffer(sealStream(key, inChunks(bytes, size)));
const failureOf = (sealed, withKey = key) => buffer(openStream(withKey, inChunks(sealed, 7_000))).then(() => null, (error) => error);
describe('a sealed stream', () => {
    it('gives back what was sealed, of any length and in whatever chunks it came', async () => {
        for (const length of [0, 1, RECORD - 1, RECORD, RECORD + 1, 3 * RECORD, 200_001]) {
            const bytes = randomBytes(length);
            for (const size of [1_000, RECORD, 1_000_000]) {
                const sealed = await seal(bytes, size);
                expect(sealed.length).to.equal(length + 16 * Math.max(1, Math.ceil(length / RECORD)));
                expect((await buffer(openStream(key, inChunks(sealed, size + 1)))).equals(bytes), `${length} in chunks of ${size}`).to.equal(true);
            }
        }
    });
    it('refuses whatever was changed, exchanged, left out, added or cut off, and another key', async () => {
        const bytes = randomBytes(3 * RECORD + 500);
        const sealed = await seal(bytes);
        const record = (number) => sealed.subarray(number * SEALED, (number + 1) * SEALED);
        const changed = Buffer.from(sealed);
        changed.writeUInt8(changed.readUInt8(SEALED + 5) ^ 1, SEALED + 5);
        const wrong = {
            changed,
            exchanged: Buffer.concat([record(1), record(0), record(2), record(3)]),
            'left out': Buffer.concat([record(0), record(2), record(3)]),
            'cut off between records': sealed.subarray(0, 3 * SEALED),
            'cut off inside one': sealed.subarray(0, sealed.length - 1),
            'cut off to nothing': Buffer.alloc(0),
            added: Buffer.concat([sealed, Buffer.alloc(3)]),
            doubled: Buffer.concat([sealed, sealed]),
        };
        for (const [what, stream] of Object.entries(wrong))
            expect(await failureOf(stream), what).to.be.instanceOf(SealBroken);
        expect(await failureOf(sealed, randomBytes(STREAM_KEY_BYTES)), 'another key').to.be.instanceOf(SealBroken);
    });
});
//# sourceMappingURL=sealed-stream.test.js.map