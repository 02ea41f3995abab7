import { expect } from 'chai';
import { CapturePaymentDocument, OrderWithPaymentsDocument, VoidPaymentDocument } from '../../../../schema/generated/graphql.js';
import { until } from '../../../support/world.js';
import { euros, problemsOf } from '../catalogue.js';
import { clientSecretOf, tellOf, untilState, useCards } from '../payments/payments.js';
import { present } from '../pricing/pricing.js';
import { edit, refusalOfEdit } from './edits.js';
import { place, read, sellable } from './orders.js';
describe('editOrder of what is paid by card', () => {
    const at = useCards();
    const { world } = at;
    const paymentsOf = async (client, id) => present((await client.run(OrderWithPaymentsDocument, { id })).order).payments;
    const confirm = async (client, id) => {
        const intent = at.cards.confirm(await clientSecretOf(client, id));
        await tellOf(at, world.acme, { type: 'payment_intent.amount_capturable_updated', object: intent });
        return untilState(client, id, 'AUTHORISED');
    };
    it('waits while its holder is asked, then asks for the difference by a second payment, and gives back what was taken too much', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10, '10.00');
        const { id, lines } = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 1 }], paymentMethod: 'CARD' });
        const wanted = { lines: [{ lineId: present(lines[0]).id, quantity: 3 }] };
        expect(problemsOf(await refusalOfEdit(admin, id, wanted))).to.deep.equal(['input.orderId COMMERCE_ORDER_BEING_PAID']);
        const [first] = await paymentsOf(admin, id);
        await confirm(admin, present(first).id);
        await until(async () => (await read(admin, id)).state === 'CONFIRMED', 'the order is confirmed');
        const edited = await edit(admin, id, wanted);
        expect([edited.state, edited.due]).to.deep.equal(['CONFIRMED', euros('30.00')]);
        const [, second, ...none] = await paymentsOf(admin, id);
        expect([second?.method, second?.amount, none]).to.deep.equal(['CARD', euros('20.00'), []]);
        await confirm(admin, present(second).id);
        for (const payment of [first, second]) {
            await admin.run(CapturePaymentDocument, { input: { id: present(payment).id } });
            await untilState(admin, present(payment).id, 'CAPTURED');
        }
        const less = await edit(admin, id, { lines: [{ lineId: present(edited.lines[0]).id, quantity: 2 }] });
        expect([less.payable, less.refunded, less.due]).to.deep.equal([euros('20.00'), euros('10.00'), euros('0.00')]);
        await untilState(admin, present(second).id, 'PARTLY_REFUNDED');
        const refunds = at.cards.posts(/refunds/).map(({ fields }) => fields.get('amount'));
        expect(refunds).to.deep.equal(['1000']);
    });
    it('begins one payment for all of it where the one that waited was given up', async () => {
        const { admin } = world.acme;
        const sold = await sellable(admin, 10, '10.00');
        const { id, lines } = await place(admin, { lines: [{ variantId: sold.variantId, quantity: 1 }], paymentMethod: 'CARD' });
        const [waiting] = await paymentsOf(admin, id);
        await clientSecretOf(admin, present(waiting).id);
        await admin.run(VoidPaymentDocument, { input: { id: present(waiting).id } });
        await untilState(admin, present(waiting).id, 'VOIDED');
        await edit(admin, id, { lines: [{ lineId: present(lines[0]).id, quantity: 2 }] });
        expect((await paymentsOf(admin, id)).map(({ state, amount }) => [state, amount.amount])).to.deep.equal([
            ['VOIDED', '10.00'],
            ['PENDING', '20.00'],
        ]);
    });
});
//# sourceMappingURL=card-edits.test.js.map