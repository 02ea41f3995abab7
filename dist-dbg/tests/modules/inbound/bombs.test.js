import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { ReceivedWebhookBodyDocument } from '../../../schema/generated/graphql.js';
import { expectRefused, newSource, post, receivedOf, standard, useInbound } from './inbound.js';
/** Packed into a thousandth of that. */
const UNPACKED_BYTES = 200 * 1_048_576;
/** As many as fit. */
const PROPERTIES = 80_000;
const LEVELS = 300_000;
describe('a webhook that is a bomb (threat 109)', () => {
    const { world } = useInbound();
    it('is not unpacked: a packed body is refused before it is read', async () => {
        const { admin } = world.acme;
        const source = await newSource(admin);
        const bomb = gzipSync(Buffer.alloc(UNPACKED_BYTES, ' '));
        for (const coding of ['gzip', 'br', 'deflate', 'gzip, gzip']) {
            const posted = standard(world, source);
            const headers = { ...posted.headers, 'content-encoding': coding };
            expectRefused(await post(world, source.url, { body: bomb, headers }), 415, 'CONTENT_ENCODING_UNSUPPORTED');
        }
        expect(await receivedOf(admin, source.id)).to.deep.equal([]);
    });
    it('is kept byte for byte and handled by nobody where it cannot be read, and says why', async () => {
        const { admin } = world.acme;
        const broken = new Map([
            ['open quotes', '{"type": "thing.happened'],
            ['nested too deep', '['.repeat(LEVELS) + ']'.repeat(LEVELS)],
        ]);
        for (const [what, body] of broken) {
            const source = await newSource(admin);
            expectRefused(await post(world, source.url, standard(world, source, { payload: body })), 400, 'INBOUND_PAYLOAD_INVALID');
            const [received] = await receivedOf(admin, source.id);
            expect(received, what).to.include({ state: 'INVALID', reason: 'PAYLOAD_INVALID' });
            expect(received?.detail, what).to.match(/^\/ .{10}/);
            const { receivedWebhook } = await admin.run(ReceivedWebhookBodyDocument, { id: received?.id ?? '' });
            expect(receivedWebhook?.bodyBase64, what).to.equal(Buffer.from(body).toString('base64'));
        }
    });
    it('is one row, however many properties it has, and whatever mark stands in front of it', async () => {
        const { admin } = world.acme;
        const source = await newSource(admin);
        const wide = Object.fromEntries(Array.from({ length: PROPERTIES }, (_, index) => [`p${index}`, 1]));
        const marked = '\uFEFF{"type": "marked"}';
        for (const payload of [{ type: 'wide', ...wide }, marked])
            expect((await post(world, source.url, standard(world, source, { payload }))).status).to.equal(200);
        expect((await receivedOf(admin, source.id)).map(({ type }) => type)).to.deep.equal(['marked', 'wide']);
    });
});
//# sourceMappingURL=bombs.test.js.map