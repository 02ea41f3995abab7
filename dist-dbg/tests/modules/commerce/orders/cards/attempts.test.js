import { expect } from 'chai';
import { CancelOrderDocument, FulfilOrderDocument, PayPlacedOrderDocument, PlacedOrderDocument, PlacedOrderPaymentDocument, RecordPaymentDocument, RequestOrderPaymentDocument, } from '../../../../../schema/generated/graphql.js';
import { useMailboxes } from '../../../../support/mails.js';
import { until, useWorld } from '../../../../support/world.js';
import { euros, problemsOf } from '../../catalogue.js';
import { tellOf } from '../../payments/payments.js';
import { newCustomer, present } from '../../pricing/pricing.js';
import { openAccount } from '../../storefront/customers/account.js';
import { openStorefront } from '../../storefront/shopper.js';
import { place, read, rowOf, sellable } from '../orders.js';
import { attemptsOf, bought, boughtAndHeld, confirmCard, intentsFor, paymentsOf, secretFor, seen, untilAttempts, untilOrder, useCardShop, } from './card-shop.js';
describe('another attempt to pay an order', () => {
    const at = useCardShop();
    const { world } = at;
    const again = ({ cartToken }, paymentMethod) => ({ input: { cartToken, paymentMethod } });
    const pay = async (shopper, method) => present((await shopper.client.run(PayPlacedOrderDocument, again(shopper, method))).payPlacedOrder);
    const refused = async (shopper, method) => (await shopper.client.refusal(PayPlacedOrderDocument, again(shopper, method))).reason;
    const request = (client, orderId, paymentMethod) => client.run(RequestOrderPaymentDocument, { input: { orderId, paymentMethod } });
    const receive = async (orderId, amount) => world.acme.admin.run(RecordPaymentDocument, {
        input: { id: present((await paymentsOf(world.acme.admin, orderId)).at(-1)).id, amount: euros(amount) },
    });
    it('takes another way after a card that was declined, which can take nothing any more', async () => {
        const { admin } = world.acme;
        const { shopper, orderId } = await bought(world.acme, { quantity: 2 });
        const secret = await secretFor(shopper);
        const transfer = await pay(shopper, 'BANK_TRANSFER');
        expect(transfer).to.deep.equal({
            method: 'BANK_TRANSFER',
            state: 'AUTHORISED',
            amount: euros('20.00'),
            clientSecret: null,
            publishableKey: null,
        });
        await untilAttempts(admin, orderId, ['CARD VOIDED', 'BANK_TRANSFER AUTHORISED']);
        const [intent] = [...at.cards.intents.values()].filter((one) => one.client_secret === secret);
        expect(intent?.status).to.equal('canceled');
        expect((await seen(shopper)).state).to.equal('PLACED');
        await receive(orderId, '20.00');
        expect(await seen(shopper)).to.deep.include({ state: 'CONFIRMED', paymentState: 'PAID', due: euros('0.00') });
    });
    it('takes a card instead of a transfer of which nothing came', async () => {
        const { admin } = world.acme;
        const { shopper, orderId } = await bought(world.acme, { method: 'BANK_TRANSFER' });
        expect(await pay(shopper, 'CARD')).to.deep.include({ method: 'CARD', state: 'PENDING', amount: euros('10.00') });
        await confirmCard(at, world.acme, await secretFor(shopper));
        await untilOrder(shopper, 'CONFIRMED');
        expect(await attemptsOf(admin, orderId)).to.deep.equal(['BANK_TRANSFER VOIDED', 'CARD AUTHORISED']);
    });
    it('is the same one while it waits, however often it is asked for', async () => {
        const { admin } = world.acme;
        const { shopper, orderId } = await bought(world.acme);
        const secret = await secretFor(shopper);
        const clicks = await Promise.all(Array.from({ length: 20 }, () => pay(shopper, 'CARD')));
        expect(new Set(clicks.map(({ clientSecret }) => clientSecret))).to.deep.equal(new Set([secret]));
        await Promise.all(Array.from({ length: 10 }, () => pay(shopper, 'BANK_TRANSFER')));
        await untilAttempts(admin, orderId, ['CARD VOIDED', 'BANK_TRANSFER AUTHORISED']);
        expect(intentsFor(at, present((await paymentsOf(admin, orderId))[0]).id)).to.have.length(1);
    });
    it('does not send the goods for a card that is about to be given up', async () => {
        const { admin } = world.acme;
        const { shopper, orderId } = await bought(world.acme);
        const secret = await secretFor(shopper);
        let wasHeld = false;
        const lateBank = async (_request, process) => {
            await confirmCard(at, world.acme, secret);
            await until(async () => (await attemptsOf(admin, orderId))[0] === 'CARD AUTHORISED', 'the bank has agreed');
            wasHeld = true;
            return process();
        };
        at.cards.failing(1, /cancel$/, lateBank);
        await pay(shopper, 'BANK_TRANSFER');
        await untilAttempts(admin, orderId, ['CARD VOIDED', 'BANK_TRANSFER AUTHORISED']);
        await at.events.settled();
        expect(wasHeld).to.equal(true);
        expect(await seen(shopper)).to.include({ state: 'PLACED' });
    });
    it('follows an authorisation that has expired, and is captured once', async () => {
        const { admin } = world.acme;
        const { shopper, orderId, intent } = await boughtAndHeld(at, world.acme);
        expect(await refused(shopper, 'CARD'), 'while it is held').to.equal('COMMERCE_ORDER_PAYMENT_UNDER_WAY');
        const expired = Object.assign(present(at.cards.intents.get(intent)), { status: 'canceled', amount_capturable: 0 });
        await tellOf(at, world.acme, { type: 'payment_intent.canceled', object: expired });
        await untilAttempts(admin, orderId, ['CARD VOIDED']);
        expect(await seen(shopper)).to.include({ state: 'CONFIRMED', paymentState: 'UNPAID' });
        await pay(shopper, 'CARD');
        const second = await confirmCard(at, world.acme, await secretFor(shopper));
        await untilAttempts(admin, orderId, ['CARD VOIDED', 'CARD AUTHORISED']);
        await admin.run(FulfilOrderDocument, { input: { orderId } });
        await until(async () => (await seen(shopper)).paymentState === 'PAID', 'it is paid');
        expect(at.cards.captures.filter((one) => [intent, second].includes(one.intent))).to.deep.equal([{ intent: second, amount: 1_000 }]);
    });
    it('asks for what is missing alone, and for nothing that came or is on its way', async () => {
        const { admin } = world.acme;
        const { shopper, orderId } = await bought(world.acme, { quantity: 3, method: 'BANK_TRANSFER' });
        await receive(orderId, '10.00');
        expect(await refused(shopper, 'CARD'), 'part of the transfer came').to.equal('COMMERCE_ORDER_PAYMENT_UNDER_WAY');
        await receive(orderId, '20.00');
        expect(await refused(shopper, 'CARD')).to.equal('COMMERCE_ORDER_NOTHING_DUE');
        expect(await attemptsOf(admin, orderId)).to.deep.equal(['BANK_TRANSFER CAPTURED']);
    });
    it('is refused for orders that were cancelled, in ways that are not offered, without a key and without end', async () => {
        const { admin } = world.acme;
        const { shopper, orderId } = await bought(world.acme, { method: 'BANK_TRANSFER' });
        const unoffered = await shopper.client.refusal(PayPlacedOrderDocument, again(shopper, 'INVOICE'));
        expect(problemsOf(unoffered)).to.deep.equal(['input.paymentMethod COMMERCE_PAYMENT_METHOD_NOT_OFFERED']);
        // As it is sent here, since clients of tests give a key wherever one is asked for.
        const keyless = await fetch(`${world.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...(await shopper.client.headers()) },
            body: JSON.stringify({ query: PayPlacedOrderDocument.toString(), variables: again(shopper, 'CARD') }),
        });
        const { errors } = (await keyless.json());
        expect(errors.map(({ extensions }) => extensions.reason)).to.deep.equal(['IDEMPOTENCY_KEY_REQUIRED']);
        await rowOf(world, world.acme, `insert into payments (id, reference_kind, reference_id, method, provider, captures_at_once, currency_code, amount_minor, failed_at, created_at, updated_at)
       select gen_random_uuid(), 'order', '${orderId}', 'CASH', 'MANUAL', false, 'EUR', 1000, now(), now(), now() from generate_series(2, 100)`);
        expect(await refused(shopper, 'CARD')).to.equal('COMMERCE_TOO_MANY_PAYMENTS');
        await admin.run(CancelOrderDocument, { input: { orderId } });
        expect(await refused(shopper, 'BANK_TRANSFER')).to.equal('COMMERCE_ORDER_CANCELLED');
    });
    it('is of whoever has the token of the cart, at that shop', async () => {
        const { anonymous } = world.acme;
        const { shopper, orderId } = await bought(world.acme);
        expect(await refused({ client: anonymous, cartToken: 'nobodys' }, 'CARD')).to.equal('COMMERCE_ORDER_NOT_FOUND');
        expect(await refused({ client: anonymous, cartToken: orderId }, 'CARD'), 'a stranger with an id').to.equal('COMMERCE_ORDER_NOT_FOUND');
        expect(await refused({ ...shopper, client: world.globex.anonymous }, 'CARD')).to.equal('COMMERCE_ORDER_NOT_FOUND');
    });
    it('is begun by staff for whatever is owed, in every way', async () => {
        const { admin, viewer } = world.acme;
        const lines = [{ variantId: (await sellable(admin)).variantId, quantity: 1 }];
        const { id } = await place(admin, { lines, customerId: await newCustomer(admin) });
        expect(await viewer.refusal(RequestOrderPaymentDocument, { input: { orderId: id, paymentMethod: 'CASH' } })).to.include({ code: 'FORBIDDEN' });
        expect(await world.globex.admin.refusal(RequestOrderPaymentDocument, { input: { orderId: id, paymentMethod: 'CASH' } })).to.include({
            reason: 'COMMERCE_ORDER_NOT_FOUND',
        });
        await request(admin, id, 'CARD');
        expect(await read(admin, id)).to.deep.include({ state: 'PLACED' });
        const promised = present((await request(admin, id, 'INVOICE')).requestOrderPayment);
        expect(promised).to.include({ state: 'CONFIRMED', paymentState: 'AUTHORISED' });
        await untilAttempts(admin, id, ['CARD VOIDED', 'INVOICE AUTHORISED'], () => world.clock.advance('3s'));
        const twice = await admin.refusal(RequestOrderPaymentDocument, { input: { orderId: id, paymentMethod: 'CASH' } });
        expect(twice).to.include({ code: 'CONFLICT', reason: 'COMMERCE_ORDER_PAYMENT_UNDER_WAY' });
        const stale = { input: { orderId: id, ifVersion: 1, paymentMethod: 'CASH' } };
        expect(await admin.refusal(RequestOrderPaymentDocument, stale)).to.include({ reason: 'COMMERCE_VERSION_STALE' });
    });
});
describe('another attempt of a customer who has signed in', () => {
    const world = useWorld();
    const mails = useMailboxes(world);
    before(() => openStorefront(world.acme.admin));
    it('pays by the id of the order also what staff has taken down for them, and nobody else’s', async () => {
        const { admin } = world.acme;
        const [kim, lee] = [await openAccount(world.acme, mails), await openAccount(world.acme, mails)];
        const lines = [{ variantId: (await sellable(admin)).variantId, quantity: 1 }];
        const { id } = await place(admin, { lines, customerId: kim.customer.id });
        const own = { input: { cartToken: id, paymentMethod: 'BANK_TRANSFER' } };
        expect(await lee.session.outcome(PayPlacedOrderDocument, own)).to.equal('COMMERCE_ORDER_NOT_FOUND');
        expect((await kim.session.run(PayPlacedOrderDocument, own)).payPlacedOrder).to.deep.include({ method: 'BANK_TRANSFER', amount: euros('10.00') });
        expect((await kim.session.run(PlacedOrderPaymentDocument, { cartToken: id })).placedOrderPayment).to.include({ method: 'BANK_TRANSFER' });
        expect((await kim.session.run(PlacedOrderDocument, { cartToken: id })).placedOrder).to.include({ id });
        expect(await lee.session.outcome(PlacedOrderDocument, { cartToken: id })).to.equal('COMMERCE_ORDER_NOT_FOUND');
    });
});
//# sourceMappingURL=attempts.test.js.map