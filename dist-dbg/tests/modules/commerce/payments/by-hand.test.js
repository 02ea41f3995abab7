import { expect } from 'chai';
import { CapturePaymentDocument, CreatePaymentDocument, PaymentDocument, PaymentsDocument, RecordPaymentDocument, RefundPaymentDocument, VoidPaymentDocument, } from '../../../../schema/generated/graphql.js';
import { schemaOf } from '../../../../src/kernel/context.js';
import { useWorld } from '../../../support/world.js';
import { euros, problemsOf, unique } from '../catalogue.js';
import { present } from '../pricing/pricing.js';
import { countWrongSums, newPayment, operation, read } from './payments.js';
describe('a payment by hand', () => {
    const world = useWorld();
    it('is promised at once, recorded in parts as they come, and given back in parts', async () => {
        const { admin } = world.acme;
        const payment = await newPayment(admin, 'INVOICE', '100.00');
        expect(payment).to.deep.include({ state: 'AUTHORISED', provider: 'MANUAL', capturable: euros('100.00') });
        const receivedAt = new Date(world.clock.now().getTime() - 86_400_000).toISOString();
        const reference = unique('statement');
        await admin.run(RecordPaymentDocument, { input: { id: payment.id, amount: euros('40.00'), receivedAt, reference } });
        expect((await read(admin, payment.id)).state).to.equal('PARTLY_CAPTURED');
        await admin.run(RecordPaymentDocument, { input: { id: payment.id, amount: euros('60.00') } });
        await admin.run(RefundPaymentDocument, { input: { id: payment.id, amount: euros('25.00'), reason: 'a dent' } });
        const after = await read(admin, payment.id);
        expect(after).to.deep.include({ state: 'PARTLY_REFUNDED', captured: euros('100.00'), refunded: euros('25.00'), refundable: euros('75.00') });
        expect(after.operations.map(({ kind, amount, state }) => [kind, amount.amount, state])).to.deep.equal([
            ['AUTHORISE', '100.00', 'SUCCEEDED'],
            ['CAPTURE', '40.00', 'SUCCEEDED'],
            ['CAPTURE', '60.00', 'SUCCEEDED'],
            ['REFUND', '25.00', 'SUCCEEDED'],
        ]);
        expect(after.operations[1]).to.include({ happenedAt: receivedAt, providerReference: reference });
        expect(operation(after, 'REFUND')).to.include({ reason: 'a dent' });
        await admin.run(RefundPaymentDocument, { input: { id: payment.id, reason: 'the rest' } });
        expect(await read(admin, payment.id)).to.deep.include({ state: 'REFUNDED', refunded: euros('100.00') });
        expect(await countWrongSums({ world }, world.acme)).to.equal(0);
        expect(await world.acme.eventNames()).to.include.members([
            ...['commerce.paymentCreated', 'commerce.paymentAuthorised', 'commerce.paymentCaptured', 'commerce.paymentRefunded'],
        ]);
    });
    it('refuses what is too much, in another currency, from the future or written down before, and names the field', async () => {
        const { admin } = world.acme;
        const { id } = await newPayment(admin, 'BANK_TRANSFER', '10.00');
        const reference = unique('statement');
        await admin.run(RecordPaymentDocument, { input: { id, amount: euros('1.00'), reference } });
        const record = async (more) => problemsOf(await admin.refusal(RecordPaymentDocument, { input: { id, amount: euros('1.00'), ...more } }));
        expect(await record({ amount: euros('9.01') })).to.deep.equal(['input.amount COMMERCE_PAYMENT_CAPTURE_TOO_LARGE']);
        expect(await record({ reference })).to.deep.equal(['input.reference COMMERCE_PAYMENT_REFERENCE_TAKEN']);
        expect(await record({ receivedAt: new Date(world.clock.now().getTime() + 60_000).toISOString() })).to.deep.equal([
            'input.receivedAt IN_THE_FUTURE',
        ]);
        const dollars = { amount: '1.00', currencyCode: 'USD' };
        expect(await record({ amount: dollars })).to.deep.equal(['input.amount.currencyCode COMMERCE_PAYMENT_OTHER_CURRENCY']);
        expect(await record({ amount: euros('0.00') })).to.deep.equal(['input.amount.amount TOO_SMALL']);
        expect(await record({ amount: euros('-1.00') })).to.include('input.amount.amount MUST_NOT_BE_NEGATIVE');
        const refund = { input: { id, amount: euros('1.01'), reason: 'too much' } };
        expect(problemsOf(await admin.refusal(RefundPaymentDocument, refund))).to.deep.equal(['input.amount COMMERCE_PAYMENT_REFUND_TOO_LARGE']);
        expect((await admin.refusal(CapturePaymentDocument, { input: { id } })).reason).to.equal('COMMERCE_PAYMENT_BY_HAND');
        expect((await admin.refusal(VoidPaymentDocument, { input: { id } })).reason).to.equal('COMMERCE_PAYMENT_NOT_VOIDABLE');
        expect((await read(admin, id)).captured).to.deep.equal(euros('1.00'));
    });
    it('takes and gives back no more than there is, whoever races for it', async () => {
        const { admin } = world.acme;
        const { id } = await newPayment(admin, 'CASH', '50.00');
        const record = () => admin.send(RecordPaymentDocument, { input: { id, amount: euros('12.50') } });
        const records = await Promise.all(Array.from({ length: 10 }, record));
        expect(records.filter(({ errors }) => errors.length === 0)).to.have.length(4);
        const refund = () => admin.send(RefundPaymentDocument, { input: { id, amount: euros('20.00'), reason: 'a race' } });
        const refunds = await Promise.all(Array.from({ length: 10 }, refund));
        expect(refunds.filter(({ errors }) => errors.length === 0)).to.have.length(2);
        expect(await read(admin, id)).to.deep.include({ captured: euros('50.00'), refunded: euros('40.00') });
        expect(await countWrongSums({ world }, world.acme)).to.equal(0);
    });
    it('is given up while nothing has come, and takes nothing afterwards', async () => {
        const { admin } = world.acme;
        const { id } = await newPayment(admin, 'INVOICE');
        for (let time = 0; time < 2; time += 1) {
            expect((await admin.run(VoidPaymentDocument, { input: { id } })).voidPayment).to.include({ state: 'VOIDED' });
        }
        expect((await admin.refusal(RecordPaymentDocument, { input: { id, amount: euros('1.00') } })).reason).to.equal('COMMERCE_PAYMENT_CAPTURE_TOO_LARGE');
    });
    it('is found by what it pays for, in its tenant alone, by those who may see it', async () => {
        const { acme, globex } = world;
        const payment = await newPayment(acme.admin, 'CASH');
        const filter = { reference: payment.reference };
        const found = async (tenant) => (await tenant.admin.run(PaymentsDocument, { filter })).payments?.nodes.map(({ id }) => id);
        expect(await found(acme)).to.deep.equal([payment.id]);
        expect(await found(globex)).to.deep.equal([]);
        expect(await globex.admin.refusal(PaymentDocument, { id: payment.id })).to.include({ reason: 'COMMERCE_PAYMENT_NOT_FOUND' });
        expect(await acme.viewer.refusal(PaymentsDocument, {})).to.include({ reason: 'PERMISSION_MISSING' });
        const input = { reference: payment.reference, method: 'CASH', amount: euros('1.00') };
        expect((await acme.member.refusal(CreatePaymentDocument, { input })).reason).to.equal('PERMISSION_MISSING');
    });
    it('keeps its operations as they were written, and its sums within each other, whatever a statement of the tenant says', async () => {
        const { acme } = world;
        const { id } = await newPayment(acme.admin, 'CASH');
        await acme.admin.run(RecordPaymentDocument, { input: { id, amount: euros('10.00') } });
        const schema = schemaOf(acme.tenant.id);
        const said = (statement) => world.sql(async (sql) => {
            await sql.unsafe(`set role "${schema}"; set search_path to "${schema}"`);
            return sql.unsafe(statement).then(() => 'done', (error) => error.message);
        });
        expect(await said('update payments set captured_minor = authorised_minor + 1')).to.include('payments_captured');
        expect(await said('update payments set refunded_minor = captured_minor + 1')).to.include('payments_refunded');
        expect(await said('update payments set authorised_minor = amount_minor + 1')).to.include('payments_authorised');
        expect(await said('update payment_operations set amount_minor = 1')).to.include('permission denied');
        expect(await said('delete from payment_operations')).to.include('permission denied');
        expect(await said('delete from payments')).to.include('permission denied');
        expect(present((await acme.admin.run(PaymentDocument, { id })).payment).captured).to.deep.equal(euros('10.00'));
    });
});
//# sourceMappingURL=by-hand.test.js.map