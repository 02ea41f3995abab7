import { expect } from 'chai';
import { CapturePaymentDocument } from '../../../../schema/generated/graphql.js';
import { mishaps } from '../../../support/card-provider.js';
import { until } from '../../../support/world.js';
import { euros, unique } from '../catalogue.js';
import { sendKeyed } from '../pricing/pricing.js';
import { authorised, captureReason, countWrongSums, operation, read, tellOf, untilOperation, untilState, useCards, } from './payments.js';
describe('one capture (threat 111, promise 16)', () => {
    const at = useCards();
    const { world } = at;
    const takenOf = ({ providerReference }) => at.cards.captures.filter(({ intent }) => intent === providerReference);
    const seen = (payment) => at.cards.intents.get(payment.providerReference ?? '');
    async function expectOne(payment) {
        expect(takenOf(payment)).to.deep.equal([{ intent: payment.providerReference, amount: 10_000 }]);
        const after = await read(world.acme.admin, payment.id);
        expect(after).to.deep.include({ state: 'CAPTURED', captured: euros('100.00') });
        expect(after.operations.filter(({ kind, state }) => kind === 'CAPTURE' && state === 'SUCCEEDED')).to.have.length(1);
        expect(await countWrongSums(at, world.acme)).to.equal(0);
    }
    /** Time goes on until the operation is settled, as it would over minutes. */
    async function untilCaptured({ id }) {
        await until(async () => {
            world.clock.advance('3s');
            return (await read(world.acme.admin, id)).state === 'CAPTURED';
        }, 'it is captured');
    }
    it('comes of 20 parallel clicks under 20 keys', async () => {
        const payment = await authorised(at, world.acme);
        const answers = await Promise.all(Array.from({ length: 20 }, () => captureReason(world.acme.admin, { id: payment.id })));
        const refused = answers.filter((answer) => answer.startsWith('COMMERCE_PAYMENT_'));
        expect(refused).to.have.length(19);
        await untilState(world.acme.admin, payment.id, 'CAPTURED');
        await expectOne(payment);
    });
    it('comes of 20 parallel identical calls under one key', async () => {
        const payment = await authorised(at, world.acme);
        const key = unique('one-key-for-all-of-them');
        const call = () => sendKeyed(world.acme.admin, CapturePaymentDocument, { input: { id: payment.id } }, key);
        const answers = await Promise.all(Array.from({ length: 20 }, call));
        const reasons = new Set(answers.map(({ errors }) => errors[0]?.extensions.reason ?? 'done'));
        expect([...reasons].every((reason) => reason === 'done' || reason === 'IDEMPOTENCY_IN_PROGRESS')).to.equal(true);
        expect((await call()).errors).to.deep.equal([]);
        await untilState(world.acme.admin, payment.id, 'CAPTURED');
        await expectOne(payment);
        expect(at.cards.posts(/capture/).filter(({ path }) => path.includes(payment.providerReference ?? ''))).to.have.length(1);
    });
    it('comes of answers that are lost, three in a row', async () => {
        const payment = await authorised(at, world.acme);
        at.cards.failing(3, /capture/, mishaps.answerLost);
        await captureReason(world.acme.admin, { id: payment.id });
        const unknown = await untilOperation(world.acme.admin, payment.id, { kind: 'CAPTURE', state: 'UNKNOWN' });
        expect(operation(unknown, 'CAPTURE').failureCode).to.equal('connection_failed');
        expect(await captureReason(world.acme.admin, { id: payment.id }), 'while nobody knows').to.equal('COMMERCE_PAYMENT_OPERATION_OPEN');
        await untilCaptured(payment);
        await expectOne(payment);
    });
    it('comes of requests that are lost, under one idempotency key', async () => {
        const payment = await authorised(at, world.acme);
        at.cards.failing(2, /capture/, mishaps.requestLost);
        await captureReason(world.acme.admin, { id: payment.id });
        await untilCaptured(payment);
        await expectOne(payment);
        const keys = at.cards.posts(/capture/).filter(({ path }) => path.includes(payment.providerReference ?? ''));
        expect(keys).to.have.length(3);
        expect(new Set(keys.map(({ headers }) => headers['idempotency-key'])).size).to.equal(1);
    });
    it('comes of a provider that breaks down before it does anything', async () => {
        const payment = await authorised(at, world.acme);
        at.cards.failing(2, /capture/, mishaps.broken);
        await captureReason(world.acme.admin, { id: payment.id });
        await untilCaptured(payment);
        await expectOne(payment);
    });
    it('is tried under another key once the provider will only ever repeat an error of its own', async () => {
        const payment = await authorised(at, world.acme);
        at.cards.breakingKey(/capture/);
        await captureReason(world.acme.admin, { id: payment.id });
        await until(async () => {
            world.clock.advance('3s');
            return operation(await read(world.acme.admin, payment.id), 'CAPTURE').state === 'FAILED';
        }, 'the operation is given up');
        expect(takenOf(payment)).to.deep.equal([]);
        at.cards.mishap = null;
        await captureReason(world.acme.admin, { id: payment.id });
        await untilState(world.acme.admin, payment.id, 'CAPTURED');
        await expectOne(payment);
    });
    it('is not asked for again once the provider may have forgotten the key, only asked about', async () => {
        const payment = await authorised(at, world.acme);
        at.cards.failing(1, /capture/, mishaps.requestLost);
        await captureReason(world.acme.admin, { id: payment.id });
        await untilOperation(world.acme.admin, payment.id, { kind: 'CAPTURE', state: 'UNKNOWN' });
        const asked = at.cards.posts(/capture/).length;
        world.clock.advance('21h');
        const failed = await untilOperation(world.acme.admin, payment.id, { kind: 'CAPTURE', state: 'FAILED' });
        expect(operation(failed, 'CAPTURE').failureCode).to.equal('not_done');
        expect(at.cards.posts(/capture/)).to.have.length(asked);
        expect(takenOf(payment)).to.deep.equal([]);
    });
    it('comes of a webhook that overtakes the answer, and of the answer after it', async () => {
        const payment = await authorised(at, world.acme);
        const overtaken = async (_request, process) => {
            const answer = process();
            await tellOf(at, world.acme, { type: 'payment_intent.succeeded', object: seen(payment) });
            await untilState(world.acme.admin, payment.id, 'CAPTURED');
            return answer;
        };
        at.cards.failing(1, /capture/, overtaken);
        await captureReason(world.acme.admin, { id: payment.id });
        await untilState(world.acme.admin, payment.id, 'CAPTURED');
        await at.events.settled();
        await expectOne(payment);
    });
    it('comes of a lost answer that a webhook makes good', async () => {
        const payment = await authorised(at, world.acme);
        at.cards.failing(1, /capture/, mishaps.answerLost);
        await captureReason(world.acme.admin, { id: payment.id });
        await untilOperation(world.acme.admin, payment.id, { kind: 'CAPTURE', state: 'UNKNOWN' });
        await tellOf(at, world.acme, { type: 'payment_intent.succeeded', object: seen(payment) });
        await untilState(world.acme.admin, payment.id, 'CAPTURED');
        await expectOne(payment);
    });
    it('stays one when webhooks are replayed, come late and in the wrong order', async () => {
        const payment = await authorised(at, world.acme);
        const early = structuredClone(seen(payment));
        await captureReason(world.acme.admin, { id: payment.id });
        await untilState(world.acme.admin, payment.id, 'CAPTURED');
        const { version } = await read(world.acme.admin, payment.id);
        const told = { type: 'payment_intent.succeeded', object: seen(payment), id: `evt_${unique('replayed')}` };
        for (let time = 0; time < 5; time += 1)
            expect(await tellOf(at, world.acme, told)).to.equal(200);
        await tellOf(at, world.acme, { type: 'payment_intent.amount_capturable_updated', object: early });
        await tellOf(at, world.acme, { type: 'payment_intent.created', object: { ...early, status: 'requires_payment_method' } });
        await at.events.settled();
        await expectOne(payment);
        expect((await read(world.acme.admin, payment.id)).version, 'nothing changed').to.equal(version);
    });
    it('is not believed of a webhook that somebody else has signed, nor moved by that of another tenant', async () => {
        const payment = await authorised(at, world.acme);
        const forged = { ...seen(payment), status: 'succeeded', amount_received: 10_000 };
        expect(await tellOf(at, world.acme, { type: 'payment_intent.succeeded', object: forged, secret: 'whsec_somebodyElses000' })).to.equal(401);
        expect(await tellOf(at, world.globex, { type: 'payment_intent.succeeded', object: forged })).to.equal(200);
        expect(await tellOf(at, world.acme, { type: 'payment_intent.succeeded', object: forged })).to.equal(200);
        await at.events.settled();
        expect(await read(world.acme.admin, payment.id), 'the provider is asked, not believed').to.deep.include({ state: 'AUTHORISED' });
    });
});
//# sourceMappingURL=double-capture.test.js.map