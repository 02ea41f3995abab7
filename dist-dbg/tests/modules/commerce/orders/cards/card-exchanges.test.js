import { expect } from 'chai';
import { CancelOrderDocument, FulfilOrderDocument } from '../../../../../schema/generated/graphql.js';
import { until } from '../../../../support/world.js';
import { euros } from '../../catalogue.js';
import { clientSecretOf } from '../../payments/payments.js';
import { present } from '../../pricing/pricing.js';
import { exchangeFor, oddsOf, sendBack, standingOf } from '../exchanges/exchanging.js';
import { read, sellable } from '../orders.js';
import { boughtAndHeld, confirmCard, paymentsOf, useCardShop } from './card-shop.js';
describe('an exchange of what was paid by card', () => {
    const at = useCardShop();
    const { world } = at;
    const refundsOf = (intent) => [...at.cards.refunds.values()].filter((one) => one.payment_intent === intent).map(({ amount }) => amount);
    async function cameBack() {
        const { admin } = world.acme;
        const { orderId, intent } = await boughtAndHeld(at, world.acme);
        await admin.run(FulfilOrderDocument, { input: { orderId } });
        await until(async () => (await read(admin, orderId)).paid.amount === '10.00', 'the card is captured');
        const lineId = present((await read(admin, orderId)).lines[0]).id;
        return { ...(await sendBack(admin, { sold: await sellable(admin), orderId, lineId })), intent };
    }
    it('asks the provider for nothing, and for the money back when the new order is cancelled', async () => {
        const { admin } = world.acme;
        const { orderId, returnId, intent } = await cameBack();
        const { replacement } = await exchangeFor(admin, returnId, '10.00');
        expect([replacement.state, await paymentsOf(admin, replacement.id)]).to.deep.equal(['CONFIRMED', []]);
        expect(refundsOf(intent)).to.deep.equal([]);
        await admin.run(CancelOrderDocument, { input: { orderId: replacement.id } });
        await until(async () => refundsOf(intent).length > 0, 'the provider gives it back');
        await until(async () => (await paymentsOf(admin, orderId))[0]?.refunded.amount === '10.00', 'that is known');
        expect([refundsOf(intent), await standingOf(admin, orderId)]).to.deep.equal([[1000], ['10.00', '10.00', '0.00', 'REFUNDED']]);
    });
    it('takes what is missing from a card that its holder confirms', async () => {
        const { admin } = world.acme;
        const { replacement } = await exchangeFor(admin, (await cameBack()).returnId, '15.00', 'CARD');
        expect([replacement.state, replacement.due]).to.deep.equal(['PLACED', euros('5.00')]);
        await confirmCard(at, world.acme, await clientSecretOf(admin, present((await paymentsOf(admin, replacement.id))[0]).id));
        await until(async () => (await read(admin, replacement.id)).state === 'CONFIRMED', 'the new order goes on');
        await admin.run(FulfilOrderDocument, { input: { orderId: replacement.id } });
        await until(async () => (await read(admin, replacement.id)).paymentState === 'PAID', 'the rest is captured');
        expect(await standingOf(admin, replacement.id)).to.deep.equal(['15.00', '0.00', '0.00', 'PAID']);
        expect(await oddsOf(world, world.acme)).to.deep.equal({ orders: [], difference: 0 });
    });
});
//# sourceMappingURL=card-exchanges.test.js.map