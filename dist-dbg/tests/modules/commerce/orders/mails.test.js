import { expect } from 'chai';
import { CancelOrderDocument, ErasePersonalDataDocument, FulfilOrderDocument, IssueGiftCardDocument, OrderWithPaymentsDocument, RecordPaymentDocument, TrackShipmentDocument, } from '../../../../schema/generated/graphql.js';
import { useMailboxes } from '../../../support/mails.js';
import { useWorld } from '../../../support/world.js';
import { euros, unique } from '../catalogue.js';
import { choose, newCustomer, present } from '../pricing/pricing.js';
import { openAccount } from '../storefront/customers/account.js';
import { openStorefront } from '../storefront/shopper.js';
import { edit, refusalOfEdit } from './edits.js';
import { cameBack, exchange, payAll } from './exchanges/exchanging.js';
import { ADDRESS, place, read, sellable } from './orders.js';
describe('mails about orders', () => {
    const world = useWorld();
    const mails = useMailboxes(world);
    const someone = () => `${unique('buyer').toLowerCase()}@mail.test`;
    const subjectsTo = async (email) => (await mails.to(email)).map(({ subject }) => subject);
    const ordered = async (more = {}) => {
        const { variantId } = await sellable(world.acme.admin, 10, '9.99');
        return place(world.acme.admin, { lines: [{ variantId, quantity: 2 }], shippingAddress: ADDRESS, email: someone(), ...more });
    };
    it('say what was ordered and what it costs, and once however often it is told', async () => {
        const order = await ordered({ paymentMethod: 'BANK_TRANSFER' });
        const [mail] = await mails.to(order.email);
        expect(mail?.subject).to.equal(`Your order ${order.number} at ${world.acme.tenant.name}`);
        for (const part of ['Hello Kim Weber,', `2 × ${order.lines[0]?.productName} (One)`, '€19.98'])
            expect(mail?.text).to.contain(part);
        await mails.tellAgain('commerce.orderPlaced');
        expect(new Set((await mails.to(order.email)).map(({ id }) => id)).size).to.equal(1);
    });
    it('say whether the payment is waited for', async () => {
        const [waiting, promised] = [await ordered(), await ordered({ paymentMethod: 'INVOICE' })];
        expect((await mails.to(waiting.email))[0]?.text).to.contain('as soon as your payment has arrived');
        expect((await mails.to(promised.email))[0]?.text).to.contain('when it leaves');
    });
    it('say what has left and lead to where it is followed, also when that is known later', async () => {
        const { admin } = world.acme;
        const order = await ordered({ paymentMethod: 'CASH' });
        const sendOne = (more) => admin.run(FulfilOrderDocument, { input: { orderId: order.id, lines: [{ lineId: present(order.lines[0]).id, quantity: 1 }], ...more } });
        await sendOne({ carrier: 'dhl', trackingNumber: '00340434161094000001' });
        const [first] = await mails.to(order.email);
        expect(first?.subject).to.contain('is on its way');
        for (const part of ['1 × ', 'DHL 00340434161094000001', 'Follow the parcel:\nhttps://'])
            expect(first?.text).to.contain(part);
        const { fulfilOrder } = await sendOne({});
        const [plain] = await mails.to(order.email);
        expect(plain?.text).to.not.match(/travels|https:/);
        const shipmentId = present(fulfilOrder?.shipments.at(-1)).id;
        await admin.run(TrackShipmentDocument, { input: { shipmentId, trackingNumber: 'X 1', trackingUrl: 'https://parcels.example.com/X1' } });
        expect((await mails.to(order.email))[0]?.text).to.contain('https://parcels.example.com/X1');
        expect((await mails.to(order.email)).length).to.equal(4);
    });
    it('say what was given back, by payment and to gift cards', async () => {
        const { admin } = world.acme;
        const { code } = present((await admin.run(IssueGiftCardDocument, { input: { amount: euros('5.00') } })).issueGiftCard);
        const order = await ordered({ paymentMethod: 'INVOICE', giftCardCodes: [code] });
        const payments = present((await admin.run(OrderWithPaymentsDocument, { id: order.id })).order).payments;
        await admin.run(RecordPaymentDocument, { input: { id: present(payments[0]).id, amount: euros('14.98') } });
        await admin.run(CancelOrderDocument, { input: { orderId: order.id } });
        const refunds = (await mails.to(order.email)).filter(({ subject }) => subject.startsWith('Money back'));
        expect(refunds.map(({ text }) => /€[\d.]+/.exec(text)?.[0]).toSorted()).to.deep.equal(['€14.98', '€5.00']);
        expect((await read(admin, order.id)).refunded).to.deep.equal(euros('19.98'));
    });
    it('say what an edit has made of the order, what is to be paid in addition or comes back, and nothing of one that was refused', async () => {
        const { admin } = world.acme;
        const order = await ordered({ paymentMethod: 'INVOICE' });
        await payAll(admin, order.id);
        const quantityOf = async (quantity) => edit(admin, order.id, { lines: [{ lineId: present((await read(admin, order.id)).lines[0]).id, quantity }] });
        await quantityOf(3);
        const [dearer] = await mails.to(order.email);
        expect(dearer?.subject).to.equal(`Your order ${order.number} at ${world.acme.tenant.name} was changed`);
        for (const part of [`3 × ${order.lines[0]?.productName} (One)`, 'comes to €29.97. That is €9.99 more'])
            expect(dearer?.text).to.contain(part);
        expect(dearer?.text).to.not.contain('give back');
        await payAll(admin, order.id);
        await quantityOf(1);
        const cheaper = (await mails.to(order.email)).find(({ text }) => text.includes('comes to €9.99'));
        expect(cheaper?.text).to.contain('We give back €19.98').and.to.not.contain('more than before');
        const before = (await mails.to(order.email)).length;
        await edit(admin, order.id, { shippingAddress: { ...ADDRESS, line1: 'Am Markt 1' } });
        expect((await mails.to(order.email)).length).to.equal(before + 1);
        expect((await mails.to(order.email)).filter(({ text }) => text.includes('It goes to Kim Weber, Am Markt 1, 10969 Berlin.'))).to.have.length(1);
        const same = await refusalOfEdit(admin, order.id, { shippingAddress: { ...ADDRESS, line1: 'Am Markt 1' } });
        expect([same.reason, (await mails.to(order.email)).length]).to.deep.equal(['COMMERCE_NOTHING_TO_EDIT', before + 1]);
    });
    it('say of an order that was placed in exchange what it replaces, and no more mails than of any order', async () => {
        const { admin } = world.acme;
        const email = someone();
        const { orderId, returnId } = await cameBack(admin, { email });
        const { number } = await read(admin, orderId);
        const before = (await mails.to(email)).length;
        const { replacement } = await exchange(admin, returnId, { variantId: (await sellable(admin, 5, '10.00')).variantId });
        const [mail] = await mails.to(email);
        expect(mail?.subject).to.contain(`Your order ${replacement.number} at`);
        expect(mail?.text).to.contain(`It replaces what came back of your order ${number}; €10.00 of what you have paid for that counts for it.`);
        expect((await mails.to(email)).length).to.equal(before + 1);
        const unpaid = await cameBack(admin, { email, isPaid: false });
        await exchange(admin, unpaid.returnId, { variantId: (await sellable(admin, 5, '10.00')).variantId });
        expect((await mails.to(email))[0]?.text).to.match(/came back of your order \d+\.\s/);
    });
    it('are in the language of who has an account, and name them', async () => {
        await openStorefront(world.acme.admin);
        const { customer } = await openAccount(world.acme, mails, { language: 'FR' });
        const order = await ordered({ customerId: customer.id, email: customer.email, paymentMethod: 'CASH' });
        const [mail] = await mails.to(customer.email);
        expect(mail?.subject).to.equal(`Votre commande ${order.number} chez ${world.acme.tenant.name}`);
        expect(mail?.text)
            .to.contain('Bonjour Kim Park,')
            .and.to.match(/19,98\s€/);
        await edit(world.acme.admin, order.id, { lines: [{ lineId: present(order.lines[0]).id, quantity: 3 }] });
        const [edited] = await mails.to(customer.email);
        expect(edited?.subject).to.equal(`Votre commande ${order.number} chez ${world.acme.tenant.name} a été modifiée`);
        expect(edited?.text).to.match(/29,97\s€\. C'est 9,99\s€ de plus/);
    });
    it('can be switched off, each kind for itself', async () => {
        const { admin } = world.acme;
        const kinds = ['commerce.orderPlacedMails', 'commerce.orderEditedMails', 'commerce.orderShippedMails', 'commerce.orderRefundedMails'];
        const seen = [];
        for (const off of kinds) {
            await choose(admin, off, 'false');
            const order = await ordered({ paymentMethod: 'INVOICE' });
            const payments = present((await admin.run(OrderWithPaymentsDocument, { id: order.id })).order).payments;
            await admin.run(RecordPaymentDocument, { input: { id: present(payments[0]).id, amount: euros('19.98') } });
            const edited = await edit(admin, order.id, { lines: [{ lineId: present(order.lines[0]).id, quantity: 3 }] });
            await admin.run(FulfilOrderDocument, { input: { orderId: order.id, lines: [{ lineId: present(edited.lines[0]).id, quantity: 1 }] } });
            await admin.run(CancelOrderDocument, { input: { orderId: order.id } });
            const subjects = await subjectsTo(order.email);
            seen.push(subjects.length);
            await choose(admin, off, 'true');
        }
        expect(seen).to.deep.equal([3, 3, 3, 3]);
    });
    it('go to nobody who was erased', async () => {
        const { admin } = world.acme;
        const customerId = await newCustomer(admin);
        const order = await ordered({ customerId, paymentMethod: 'CASH' });
        await subjectsTo(order.email);
        await admin.run(ErasePersonalDataDocument, { input: { subjectId: customerId } });
        await admin.run(FulfilOrderDocument, { input: { orderId: order.id } });
        expect((await subjectsTo(order.email)).filter((subject) => subject.includes('on its way'))).to.deep.equal([]);
        expect(await subjectsTo((await read(admin, order.id)).email)).to.deep.equal([]);
    });
    it('say nothing of what happened days ago, as when a queue has stood still', async () => {
        const { admin } = world.acme;
        await choose(admin, 'commerce.orderPlacedMails', 'false');
        const order = await ordered();
        expect(await subjectsTo(order.email)).to.deep.equal([]);
        await choose(admin, 'commerce.orderPlacedMails', 'true');
        world.clock.advance('73h');
        await mails.tellAgain('commerce.orderPlaced');
        expect(await subjectsTo(order.email)).to.deep.equal([]);
    });
});
//# sourceMappingURL=mails.test.js.map