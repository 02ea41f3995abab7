import { expect } from 'chai';
import { DownloadPlacedInvoiceDocument, MyInvoicesDocument, PlaceOrderDocument, PlacedOrderInvoicesDocument, SignOutCustomerDocument, } from '../../../../schema/generated/graphql.js';
import { useMailboxes } from '../../../support/mails.js';
import { textOfPdf } from '../../../support/pdf.js';
import { until, useWorld } from '../../../support/world.js';
import { choose, present } from '../pricing/pricing.js';
import { openAccount } from '../storefront/customers/account.js';
import { add, newCart, openStorefront, variantOnSale } from '../storefront/shopper.js';
import { bill, billable, ordered } from './invoicing.js';
describe('invoices of shoppers', () => {
    const world = useWorld();
    const mails = useMailboxes(world);
    before(async () => {
        for (const { admin } of [world.acme, world.globex])
            await openStorefront(admin);
        await billable(world.acme.admin);
        await choose(world.acme.admin, 'commerce.goodsAreSent', 'false');
    });
    /** An order of a stranger, and what it was billed by. */
    async function billed() {
        const { admin, anonymous } = world.acme;
        const { cartToken } = await newCart(anonymous, { email: 'kim@mail.test' });
        const { payable } = await add({ client: anonymous, cartToken }, (await variantOnSale(admin)).id, 1);
        const input = { cartToken, expectedPayable: payable, paymentMethod: 'BANK_TRANSFER' };
        const { id } = present((await anonymous.run(PlaceOrderDocument, { input })).placeOrder);
        return { cartToken, orderId: id, invoice: await bill(admin, id) };
    }
    const fetched = (url) => fetch(`${world.url}${url}`);
    it('are read and fetched with the token of the cart, and nobody else’s', async () => {
        const { anonymous } = world.acme;
        const [mine, other] = [await billed(), await billed()];
        const { placedOrder } = await anonymous.run(PlacedOrderInvoicesDocument, { cartToken: mine.cartToken });
        expect(present(placedOrder).invoices.map(({ id, number }) => [id, number])).to.deep.equal([[mine.invoice.id, mine.invoice.number]]);
        const inputOf = ({ invoice }) => ({ input: { cartToken: mine.cartToken, invoiceId: invoice.id } });
        const { downloadPlacedInvoice } = await anonymous.run(DownloadPlacedInvoiceDocument, inputOf(mine));
        const response = await fetched(present(downloadPlacedInvoice).url);
        expect([response.status, response.headers.get('content-type')]).to.deep.equal([200, 'application/pdf']);
        expect(textOfPdf(Buffer.from(await response.arrayBuffer()))).to.contain(`Invoice ${mine.invoice.number}`);
        expect(await anonymous.refusal(DownloadPlacedInvoiceDocument, inputOf(other))).to.include({ reason: 'COMMERCE_INVOICE_NOT_FOUND' });
        const elsewhere = await world.globex.anonymous.refusal(DownloadPlacedInvoiceDocument, inputOf(mine));
        expect(elsewhere).to.include({ reason: 'COMMERCE_ORDER_NOT_FOUND' });
        world.clock.advance('61s');
        expect((await fetched(present(downloadPlacedInvoice).url)).status).to.equal(404);
    });
    it('are those of a signed-in customer, for as long as they are signed in', async () => {
        const { admin } = world.acme;
        const [kim, lee] = [await openAccount(world.acme, mails), await openAccount(world.acme, mails)];
        const order = await ordered(admin, 1, { customerId: kim.customer.id });
        const invoice = await bill(admin, order.id);
        const of = async (who) => present((await who.session.run(MyInvoicesDocument)).customerMe).orders.nodes.flatMap(({ invoices }) => invoices.map(({ id }) => id));
        expect([await of(kim), await of(lee)]).to.deep.equal([[invoice.id], []]);
        const variables = { input: { cartToken: order.id, invoiceId: invoice.id } };
        expect(await lee.session.outcome(DownloadPlacedInvoiceDocument, variables)).to.equal('COMMERCE_ORDER_NOT_FOUND');
        const url = present((await kim.session.run(DownloadPlacedInvoiceDocument, variables)).downloadPlacedInvoice).url;
        expect((await fetched(url)).status).to.equal(200);
        await kim.session.run(SignOutCustomerDocument);
        await until(async () => (await fetched(url)).status === 404, 'the ticket ends with the session');
    });
    it('are not fetched without end from one address', async () => {
        const { cartToken, invoice } = await billed();
        // What others have fetched counts no more.
        world.clock.advance('1m');
        const input = { cartToken, invoiceId: invoice.id };
        const { url } = present((await world.acme.anonymous.run(DownloadPlacedInvoiceDocument, { input })).downloadPlacedInvoice);
        const statuses = await Promise.all(Array.from({ length: 20 }, async () => {
            const response = await fetched(url);
            await response.arrayBuffer();
            return response.status;
        }));
        expect(new Set(statuses)).to.deep.equal(new Set([200, 429]));
    });
});
//# sourceMappingURL=shoppers.test.js.map