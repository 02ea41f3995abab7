import { expect } from 'chai';
import {
  CancelOrderDocument,
  FulfilOrderDocument,
  OrderProgressDocument,
  PlaceOrderDocument,
  PlacedOrderPaymentDocument,
  RefundOrderDocument,
} from '../../../../../schema/generated/graphql.js';
import { type Mishap, mishaps } from '../../../../support/card-provider.js';
import { until } from '../../../../support/world.js';
import { euros } from '../../catalogue.js';
import { clientSecretOf, countWrongSums, tellOf } from '../../payments/payments.js';
import { choose, present, sendKeyed } from '../../pricing/pricing.js';
import { place, read, rowOf, sellable } from '../orders.js';
import {
  bought,
  boughtAndHeld,
  confirmCard,
  filledCart,
  intentsFor,
  paymentsOf,
  placingOf,
  secretFor,
  seen,
  untilAttempts,
  untilOrder,
  useCardShop,
} from './card-shop.js';

describe('an order paid by card', () => {
  const at = useCardShop();
  const { world } = at;
  const soon = () => world.clock.advance('3s');
  const progress = async (id: string) => present((await world.acme.admin.run(OrderProgressDocument, { id })).order);
  const fulfil = (orderId: string, lines?: { lineId: string; quantity: number }[]) =>
    world.acme.admin.send(FulfilOrderDocument, { input: { orderId, ...(lines ? { lines } : {}) } });
  const capturesOf = (intent: string) => at.cards.captures.filter((one) => one.intent === intent).map(({ amount }) => amount);
  const reservedOf = async (sku: string) =>
    (await rowOf<{ reserved: number }>(world, world.acme, `select reserved from stock_items where sku = '${sku}'`)).reserved;

  it('goes on by itself once the card holds the money, whoever has placed it, and is no one else’s', async () => {
    const { admin } = world.acme;
    const { shopper, orderId } = await bought(world.acme, { quantity: 2 });
    expect(await seen(shopper)).to.deep.include({ state: 'PLACED', paymentState: 'UNPAID', due: euros('20.00') });
    const foreign = await world.globex.anonymous.refusal(PlacedOrderPaymentDocument, { cartToken: shopper.cartToken });
    expect(foreign).to.include({ reason: 'COMMERCE_ORDER_NOT_FOUND' });
    await confirmCard(at, world.acme, await secretFor(shopper));
    await untilOrder(shopper, 'CONFIRMED');
    expect(await read(admin, orderId)).to.deep.include({ paymentState: 'AUTHORISED', paid: euros('0.00') });

    const { variantId } = await sellable(admin);
    const byStaff = await place(admin, { lines: [{ variantId, quantity: 1 }], paymentMethod: 'CARD' });
    expect(byStaff).to.include({ state: 'PLACED', paymentState: 'UNPAID' });
    await confirmCard(at, world.acme, await clientSecretOf(admin, present((await paymentsOf(admin, byStaff.id))[0]).id));
    await until(async () => (await read(admin, byStaff.id)).state === 'CONFIRMED', 'the order of staff goes on');
  });

  it('goes on when the webhook overtakes the answer', async () => {
    const { shopper, amount } = await filledCart(world.acme);
    const overtaken: Mishap = async (_request, process) => {
      const answer = structuredClone(process());
      const intent = present([...at.cards.intents.values()].at(-1));
      await confirmCard(at, world.acme, intent.client_secret);
      await untilOrder(shopper, 'CONFIRMED');
      return answer;
    };
    at.cards.failing(1, /payment_intents$/, overtaken);
    const { id } = present((await shopper.client.run(PlaceOrderDocument, placingOf(shopper, amount))).placeOrder);
    await untilOrder(shopper, 'CONFIRMED');
    await at.events.settled();
    expect((await paymentsOf(world.acme.admin, id)).map(({ state }) => state)).to.deep.equal(['AUTHORISED']);
  });

  it('asks the provider for one payment although its answers are lost', async () => {
    at.cards.failing(2, /payment_intents$/, mishaps.answerLost);
    const { shopper, orderId } = await bought(world.acme);
    const secret = await secretFor(shopper, soon);
    const [payment] = await paymentsOf(world.acme.admin, orderId);
    expect(intentsFor(at, present(payment).id)).to.have.length(1);
    await confirmCard(at, world.acme, secret);
    await untilOrder(shopper, 'CONFIRMED');
  });

  it('stays unpaid when the card is declined, and is cancelled when its hours are over, at the provider, too', async () => {
    const { admin } = world.acme;
    await choose(admin, 'commerce.unpaidOrderHours', '2');
    const { shopper, orderId, sku } = await bought(world.acme);
    await secretFor(shopper);
    const [intent] = intentsFor(at, present((await paymentsOf(admin, orderId))[0]).id);
    await tellOf(at, world.acme, { type: 'payment_intent.payment_failed', object: intent });
    await at.events.settled();
    expect(await seen(shopper)).to.include({ state: 'PLACED', paymentState: 'UNPAID' });
    expect(await reservedOf(sku)).to.equal(1);
    world.clock.advance('3h');
    await untilOrder(shopper, 'CANCELLED');
    await untilAttempts(admin, orderId, ['CARD VOIDED']);
    expect(intent?.status).to.equal('canceled');
    expect(await reservedOf(sku)).to.equal(0);
    await choose(admin, 'commerce.unpaidOrderHours', '168');
  });

  it('lets go what the card holds when it is cancelled, and takes nothing', async () => {
    const { admin } = world.acme;
    const { orderId, intent } = await boughtAndHeld(at, world.acme);
    await admin.run(CancelOrderDocument, { input: { orderId } });
    await untilAttempts(admin, orderId, ['CARD VOIDED']);
    expect([at.cards.intents.get(intent)?.status, capturesOf(intent)]).to.deep.equal(['canceled', []]);
    expect(await progress(orderId)).to.deep.include({ state: 'CANCELLED', paymentState: 'UNPAID', paid: euros('0.00') });
  });

  it('is cancelled also while the provider has yet to answer, and given up as soon as it has', async () => {
    const { admin } = world.acme;
    at.cards.failing(2, /payment_intents$/, mishaps.answerLost);
    const { orderId } = await bought(world.acme);
    const cancelled = present((await admin.run(CancelOrderDocument, { input: { orderId } })).cancelOrder);
    expect(cancelled).to.include({ state: 'CANCELLED' });
    await untilAttempts(admin, orderId, ['CARD VOIDED'], soon);
    const made = intentsFor(at, present((await paymentsOf(admin, orderId))[0]).id);
    expect(made.map(({ status }) => status)).to.deep.equal(['canceled']);
  });

  it('is captured once all of it has left, and not before', async () => {
    const { orderId, intent } = await boughtAndHeld(at, world.acme, 3);
    const lineId = present((await progress(orderId)).lines[0]).id;
    await fulfil(orderId, [{ lineId, quantity: 1 }]);
    await at.events.settled();
    expect(capturesOf(intent)).to.deep.equal([]);
    await fulfil(orderId);
    await until(async () => (await progress(orderId)).paymentState === 'PAID', 'it is paid');
    expect(capturesOf(intent)).to.deep.equal([3_000]);
    expect(await progress(orderId)).to.deep.include({ state: 'FULFILLED', paid: euros('30.00'), due: euros('0.00') });
  });

  it('is captured for what has left where the rest is cancelled, and by staff where the shop wants it so', async () => {
    const { admin } = world.acme;
    const { orderId, intent } = await boughtAndHeld(at, world.acme, 3);
    const lineId = present((await progress(orderId)).lines[0]).id;
    await fulfil(orderId, [{ lineId, quantity: 1 }]);
    await admin.run(CancelOrderDocument, { input: { orderId } });
    await until(async () => (await progress(orderId)).paymentState === 'PAID', 'it is paid');
    expect(capturesOf(intent)).to.deep.equal([1_000]);
    expect(await progress(orderId)).to.deep.include({ paid: euros('10.00'), refunded: euros('0.00') });

    await choose(admin, 'commerce.capturesAtFulfilment', 'false');
    const kept = await boughtAndHeld(at, world.acme);
    await fulfil(kept.orderId);
    await at.events.settled();
    expect(capturesOf(kept.intent)).to.deep.equal([]);
    await choose(admin, 'commerce.capturesAtFulfilment', 'true');
  });

  it('is refunded by line at the provider, once, although the answer is lost', async () => {
    const { admin } = world.acme;
    const { orderId, intent } = await boughtAndHeld(at, world.acme, 2);
    await fulfil(orderId);
    await until(async () => (await progress(orderId)).paymentState === 'PAID', 'it is paid');
    const lineId = present((await progress(orderId)).lines[0]).id;
    at.cards.failing(1, /refunds/, mishaps.answerLost);
    const variables = { input: { orderId, lines: [{ lineId, quantity: 1 }], reason: 'a dent' } };
    const clicks = await Promise.all(Array.from({ length: 5 }, () => sendKeyed(admin, RefundOrderDocument, variables, `refund-of-${orderId}`)));
    expect(clicks.filter(({ errors }) => errors.length === 0)).to.not.deep.equal([]);
    await untilAttempts(admin, orderId, ['CARD PARTLY_REFUNDED'], soon);
    const given = [...at.cards.refunds.values()].filter((one) => one.payment_intent === intent).map(({ amount }) => amount);
    expect(given).to.deep.equal([1_000]);
    expect(await progress(orderId)).to.deep.include({ paymentState: 'PARTLY_REFUNDED', refunded: euros('10.00') });
    expect(await countWrongSums(at, world.acme)).to.equal(0);
  });

  it('is one authorisation and one capture, however often is clicked', async () => {
    const { admin } = world.acme;
    const { shopper, amount } = await filledCart(world.acme);
    const twenty = Array.from({ length: 20 });
    const placed = await Promise.all(
      twenty.map(() => shopper.client.send<{ placeOrder: { id: string } }>(PlaceOrderDocument, placingOf(shopper, amount))),
    );
    expect(placed.flatMap(({ errors }) => errors)).to.deep.equal([]);
    const orderId = present(placed[0]?.data).placeOrder.id;
    const secret = await secretFor(shopper);
    await Promise.all(Array.from({ length: 5 }, () => confirmCard(at, world.acme, secret)));
    await untilOrder(shopper, 'CONFIRMED');
    const payments = await paymentsOf(admin, orderId);
    const intents = payments.flatMap(({ id }) => intentsFor(at, id));
    expect([payments.length, intents.length]).to.deep.equal([1, 1]);
    const sent = await Promise.all(twenty.map(() => fulfil(orderId)));
    expect(sent.filter(({ errors }) => errors.length === 0)).to.have.length(1);
    await until(async () => (await progress(orderId)).paymentState === 'PAID', 'it is paid');
    await at.events.settled();
    expect(capturesOf(present(intents[0]).id)).to.deep.equal([1_000]);
    expect(await countWrongSums(at, world.acme)).to.equal(0);
  });
});
