import { expect } from 'chai';
import { AuditLogDocument, DownloadInvoiceDocument } from '../../../../schema/generated/graphql.js';
import { pagesOfPdf, textOfPdf } from '../../../support/pdf.js';
import { useWorld } from '../../../support/world.js';
import { euros, newProduct, unique } from '../catalogue.js';
import { ADDRESS, place } from '../orders/orders.js';
import { choose, present } from '../pricing/pricing.js';
import { bill, billable, credit, note, ordered, ship } from './invoicing.js';
describe('the paper of an invoice', () => {
    const world = useWorld();
    before(() => billable(world.acme.admin));
    const ticketFor = async (client, invoiceId) => present((await client.run(DownloadInvoiceDocument, { input: { invoiceId } })).downloadInvoice).url;
    const fetched = async (client, invoiceId) => fetch(`${world.url}${await ticketFor(client, invoiceId)}`);
    const paperOf = async (client, invoiceId) => Buffer.from(await (await fetched(client, invoiceId)).arrayBuffer());
    it('says who sold what to whom for how much, in every script of Europe', async () => {
        const { admin } = world.acme;
        await choose(admin, 'commerce.invoiceFooter', 'IBAN DE02 1203 0000 0000 2020 51');
        const order = await ordered(admin, 3, { billingAddress: { ...ADDRESS, recipient: 'Łucja Őri', company: 'Καφές ΑΕ' } });
        const invoice = await bill(admin, order.id);
        const response = await fetched(admin, invoice.id);
        expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')]).to.deep.equal([
            200,
            'application/pdf',
            `attachment; filename="invoice-${invoice.number}.pdf"`,
        ]);
        const text = textOfPdf(Buffer.from(await response.arrayBuffer()));
        for (const part of [
            ...[world.acme.tenant.name, 'Hafenstraße 1, 20457 Hamburg, Germany', `Invoice ${invoice.number}`, 'Łucja Őri', 'Καφές ΑΕ', '10969 Berlin'],
            ...[`Order: ${order.number}`, '9.99', '29.97', 'EUR', 'Amount due', 'IBAN DE02 1203 0000 0000 2020 51', 'Page 1 of 1'],
        ])
            expect(text).to.contain(part);
        expect(text.replaceAll('\n', '')).to.contain(present(order.lines[0]).sku);
        expect(text).to.not.contain('?');
    });
    it('is the same file whenever it is fetched, whatever the settings say by then', async () => {
        const { admin } = world.acme;
        const { id } = await bill(admin, (await ordered(admin)).id);
        const first = await paperOf(admin, id);
        world.clock.advance('2d');
        await choose(admin, 'commerce.sellerName', 'Another Name Ltd');
        expect((await paperOf(admin, id)).equals(first)).to.equal(true);
        await choose(admin, 'commerce.sellerName', '');
    });
    it('goes on over as many pages as it needs, each with the heads of its columns', async () => {
        const { admin } = world.acme;
        const variants = Array.from({ length: 100 }, () => ({ sku: unique('PAGED'), title: 'One', price: euros('1.00'), stockOnHand: 1 }));
        const product = await newProduct(admin, { variants });
        const { id } = await place(admin, { lines: product.variants.map((variant) => ({ variantId: variant.id, quantity: 1 })), paymentMethod: 'CASH' });
        const file = await paperOf(admin, (await bill(admin, id)).id);
        const text = textOfPdf(file);
        expect(pagesOfPdf(file)).to.be.greaterThan(2);
        expect(text.match(/^Unit price$/gm)).to.have.length(pagesOfPdf(file));
        expect(text).to.contain(`Page 2 of ${pagesOfPdf(file)}`);
        const skus = product.variants.filter(({ sku }) => !text.replaceAll('\n', '').includes(sku));
        expect(skus).to.deep.equal([]);
    });
    it('is of credit notes, too, in the language of whom they are for', async () => {
        const { admin } = world.acme;
        await choose(admin, 'tenancy.language', 'de');
        const order = await ordered(admin, 2);
        await ship(admin, order.id);
        const creditId = await credit(admin, order.id, { lineId: present(order.lines[0]).id, quantity: 1 });
        const invoice = await bill(admin, order.id);
        const { id, number } = await note(admin, creditId);
        const text = textOfPdf(await paperOf(admin, id));
        for (const part of [`Rechnungskorrektur ${number}`, `Korrigiert Rechnung ${invoice.number} vom`, 'Gutgeschriebener Betrag', '9,99'])
            expect(text).to.contain(part);
        expect(textOfPdf(await paperOf(admin, invoice.id))).to.contain('Rechnungsbetrag');
        await choose(admin, 'tenancy.language', 'en');
    });
    it('is for a minute, for those who see orders, and at this shop alone', async () => {
        const { admin, viewer } = world.acme;
        const { id } = await bill(admin, (await ordered(admin)).id);
        const url = await ticketFor(viewer, id);
        expect((await fetch(`${world.url}${url}`)).status).to.equal(200);
        expect((await fetch(`${world.url}${url}x`)).status).to.equal(404);
        world.clock.advance('61s');
        expect((await fetch(`${world.url}${url}`)).status).to.equal(404);
        expect(await world.globex.admin.refusal(DownloadInvoiceDocument, { input: { invoiceId: id } })).to.include({
            reason: 'COMMERCE_INVOICE_NOT_FOUND',
        });
        expect(await world.acme.anonymous.refusal(DownloadInvoiceDocument, { input: { invoiceId: id } })).to.include({ code: 'UNAUTHENTICATED' });
        const { auditLog } = await admin.run(AuditLogDocument, { filter: { actions: ['commerce.invoiceFileRequested'], objectId: id }, first: 5 });
        expect(auditLog?.nodes).to.have.length(1);
    });
});
//# sourceMappingURL=paper.test.js.map