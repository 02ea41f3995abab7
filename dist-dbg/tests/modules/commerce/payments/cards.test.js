import { expect } from 'chai';
import { CreatePaymentDocument, PaymentToConfirmDocument, RefundPaymentDocument, VoidPaymentDocument } from '../../../../schema/generated/graphql.js';
import { mishaps } from '../../../support/card-provider.js';
import { until } from '../../../support/world.js';
import { auditedOf } from '../../inbound/inbound.js';
import { euros, unique } from '../catalogue.js';
import { authorised, captureReason, clientSecretOf, countWrongSums, newPayment, operation, read, tellOf, untilOperation, untilState, useCards, } from './payments.js';
describe('a payment by card', () => {
    const at = useCards();
    const { world } = at;
    it('is confirmed by the customer, captured and given back, each once at the provider', async () => {
        const { admin } = world.acme;
        const payment = await authorised(at, world.acme);
        expect(payment).to.deep.include({ authorised: euros('100.00'), capturable: euros('100.00') });
        expect((await admin.run(PaymentToConfirmDocument, { id: payment.id })).payment?.clientSecret, 'is of no use any more').to.equal(null);
        expect(await captureReason(admin, { id: payment.id })).to.equal('AUTHORISED');
        const captured = await untilState(admin, payment.id, 'CAPTURED');
        expect(operation(captured, 'CAPTURE').providerReference).to.equal(`${captured.providerReference} to 10000`);
        for (const amount of ['30.00', '20.00'])
            await admin.run(RefundPaymentDocument, { input: { id: payment.id, amount: euros(amount), reason: 'parts' } });
        await until(async () => (await read(admin, payment.id)).refunded.amount === '50.00', 'both refunds are done');
        const asked = at.cards.posts(/refunds/).map(({ fields }) => fields.get('amount'));
        expect(asked.toSorted()).to.deep.equal(['2000', '3000']);
        const refused = await admin.refusal(RefundPaymentDocument, { input: { id: payment.id, amount: euros('50.01'), reason: 'too much' } });
        expect(refused.reason).to.equal('COMMERCE_PAYMENT_REFUND_TOO_LARGE');
        expect(await countWrongSums(at, world.acme)).to.equal(0);
    });
    it('is captured in parts, of which the last one gives the rest back', async () => {
        const { admin } = world.acme;
        const { id } = await authorised(at, world.acme);
        await captureReason(admin, { id, amount: euros('30.00'), isFinal: false });
        expect(await untilState(admin, id, 'PARTLY_CAPTURED')).to.deep.include({ capturable: euros('70.00') });
        await captureReason(admin, { id, amount: euros('20.00') });
        expect(await untilState(admin, id, 'CAPTURED')).to.deep.include({ captured: euros('50.00'), capturable: euros('0.00') });
        expect(await captureReason(admin, { id })).to.equal('COMMERCE_PAYMENT_CAPTURE_TOO_LARGE');
    });
    it('is captured at once where that was asked for, and the books show it', async () => {
        const { admin } = world.acme;
        const { id } = await newPayment(admin, 'CARD', '12.50', true);
        const intent = at.cards.confirm(await clientSecretOf(admin, id));
        await tellOf(at, world.acme, { type: 'payment_intent.succeeded', object: intent });
        expect(await untilState(admin, id, 'CAPTURED')).to.deep.include({ authorised: euros('12.50'), captured: euros('12.50') });
    });
    it('is given up before and after the customer has confirmed, and not once it is captured', async () => {
        const { admin } = world.acme;
        const unconfirmed = await newPayment(admin, 'CARD');
        await clientSecretOf(admin, unconfirmed.id);
        const confirmed = await authorised(at, world.acme);
        for (const { id } of [unconfirmed, confirmed]) {
            await admin.run(VoidPaymentDocument, { input: { id } });
            await untilState(admin, id, 'VOIDED');
        }
        expect(operation(await read(admin, unconfirmed.id), 'AUTHORISE')).to.include({ state: 'FAILED', failureCode: 'canceled' });
        expect(await captureReason(admin, { id: confirmed.id })).to.equal('COMMERCE_PAYMENT_CAPTURE_TOO_LARGE');
    });
    it('tells what the provider refused, and lets it be tried again', async () => {
        const { admin } = world.acme;
        const { id } = await authorised(at, world.acme);
        const declined = {
            status: 402,
            body: { error: { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds', message: 'No.' } },
        };
        at.cards.failing(1, /capture/, () => declined);
        await captureReason(admin, { id });
        const failed = await untilOperation(admin, id, { kind: 'CAPTURE', state: 'FAILED' });
        expect(operation(failed, 'CAPTURE')).to.include({ failureCode: 'insufficient_funds', failureMessage: 'No.' });
        expect(failed).to.deep.include({ state: 'AUTHORISED', capturable: euros('100.00') });
        await captureReason(admin, { id });
        await untilState(admin, id, 'CAPTURED');
        expect(await auditedOf(world, world.acme.tenant, id)).to.include({ 'commerce.paymentOperationFailed': 1, 'commerce.paymentCaptured': 1 });
    });
    it('takes from the provider what somebody did there', async () => {
        const { admin } = world.acme;
        const payment = await authorised(at, world.acme);
        const intent = at.cards.intents.get(payment.providerReference ?? '');
        if (!intent)
            throw new Error('the provider does not know the payment');
        Object.assign(intent, { status: 'succeeded', amount_received: 4_000, amount_capturable: 0 });
        const refund = {
            id: `re_${unique('there')}`,
            object: 'refund',
            amount: 1_000,
            currency: 'eur',
            payment_intent: intent.id,
            metadata: {},
            status: 'succeeded',
        };
        at.cards.refunds.set(refund.id, refund);
        await tellOf(at, world.acme, { type: 'charge.refunded', object: { id: 'ch_1', object: 'charge', payment_intent: intent.id } });
        const after = await untilState(admin, payment.id, 'PARTLY_REFUNDED');
        expect(after).to.deep.include({ captured: euros('40.00'), refunded: euros('10.00'), capturable: euros('0.00') });
    });
    it('needs a provider, and amounts that it moves', async () => {
        const { admin } = world.acme;
        const input = { reference: { kind: 'order', id: unique('order') }, method: 'CARD', amount: { amount: '1.001', currencyCode: 'KWD' } };
        const refused = await admin.refusal(CreatePaymentDocument, { input });
        expect(refused.fields?.map(({ path, reason }) => `${path} ${reason}`)).to.deep.equal(['input.amount.amount TOO_PRECISE']);
    });
    it('waits while the provider is busy or away, and is made once it is back', async () => {
        const { admin } = world.acme;
        let left = 2;
        at.cards.mishap = (request, process) => {
            if (request.method !== 'POST' || left === 0)
                return process();
            left -= 1;
            return left === 1 ? mishaps.busy() : mishaps.requestLost();
        };
        const { id } = await newPayment(admin, 'CARD');
        await until(() => {
            world.clock.advance('5s');
            return left === 0;
        }, 'the provider is asked again');
        await until(async () => {
            world.clock.advance('5s');
            return (await admin.run(PaymentToConfirmDocument, { id })).payment?.clientSecret != null;
        }, 'the payment is made');
        expect([...at.cards.intents.values()].filter(({ metadata }) => metadata['payment'] === id)).to.have.length(1);
    });
});
//# sourceMappingURL=cards.test.js.map