import { expect } from 'chai';
import { ErasePersonalDataDocument, InvoiceDocument, InvoicesDocument, IssueCreditNoteDocument, IssueInvoiceDocument, SetCustomerTaxStatusDocument, UpdateProductDocument, } from '../../../../schema/generated/graphql.js';
import { joins } from '../../../../src/kernel/events.js';
import { invoiceIssued } from '../../../../src/modules/commerce/invoicing/events.js';
import { useWorld } from '../../../support/world.js';
import { euros } from '../catalogue.js';
import { ADDRESS, rowOf, toldOf, withListener } from '../orders/orders.js';
import { choose, newCustomer, present } from '../pricing/pricing.js';
import { SELLER_ADDRESS, bill, billable, cancel, credit, issuedOf, note, ordered, ship } from './invoicing.js';
describe('invoices and credit notes', () => {
    const world = useWorld();
    it('ask who sells first, and say nothing of orders that came to nothing', async () => {
        const { admin } = world.globex;
        const { id: orderId } = await ordered(admin);
        expect(await admin.refusal(IssueInvoiceDocument, { input: { orderId } })).to.include({ reason: 'COMMERCE_SELLER_UNKNOWN' });
        await billable(admin);
        await cancel(admin, orderId);
        const refused = await admin.refusal(IssueInvoiceDocument, { input: { orderId } });
        expect([refused.reason, refused.fields]).to.deep.equal([
            'COMMERCE_NOTHING_TO_BILL',
            [{ path: 'input.orderId', reason: 'COMMERCE_NOTHING_TO_BILL', message: present(refused.fields)[0]?.message }],
        ]);
        expect((await bill(admin, (await ordered(admin)).id)).number).to.equal('INV-1');
    });
    it('say what was sold to whom, with taxes, and stay so whatever changes', async () => {
        const { admin } = world.acme;
        await billable(admin);
        await choose(admin, 'commerce.sellerTaxNumber', 'DE123456789');
        const order = await ordered(admin, 3, { shippingAddress: ADDRESS });
        const invoice = await bill(admin, order.id);
        expect(invoice).to.deep.include({
            ...{ kind: 'INVOICE', orderId: order.id, orderNumber: order.number, net: order.net, tax: order.tax, total: order.total },
            ...{ payable: euros('29.97'), notes: [], creditId: null, correctsNumber: null, language: 'en' },
        });
        expect(invoice.seller).to.deep.equal({
            name: world.acme.tenant.name,
            address: SELLER_ADDRESS.split(', '),
            taxNumber: 'DE123456789',
            footer: null,
        });
        expect(invoice.buyer.address).to.include({ recipient: 'Kim Weber', postalCode: '10969' });
        const [line] = order.lines;
        expect(invoice.lines).to.have.length(1);
        expect(invoice.lines[0]).to.deep.include({ lineId: line?.id, sku: line?.sku, quantity: 3, unitPrice: euros('9.99'), total: euros('29.97') });
        await choose(admin, 'commerce.sellerName', 'Another Name Ltd');
        await admin.run(UpdateProductDocument, { input: { id: present(line).productId, name: 'Renamed' } });
        expect((await admin.run(InvoiceDocument, { id: invoice.id })).invoice).to.deep.equal(invoice);
        await choose(admin, 'commerce.sellerName', '');
    });
    it('say that the buyer owes the tax, with both numbers, where that is so', async () => {
        const { admin } = world.acme;
        const customerId = await newCustomer(admin);
        await admin.run(SetCustomerTaxStatusDocument, { input: { customerId, vatId: 'fr 123 456 789 01' } });
        const shippingAddress = { recipient: 'Camille Roux', line1: '1 rue de la Paix', city: 'Paris', postalCode: '75002', countryCode: 'FR' };
        const invoice = await bill(admin, (await ordered(admin, 1, { customerId, shippingAddress })).id);
        expect(invoice.notes).to.deep.equal(['Reverse charge: the buyer owes the VAT.']);
        expect(invoice.taxes.map(({ treatment, tax }) => [treatment, tax.amount])).to.deep.equal([['REVERSE_CHARGE', '0.00']]);
        expect([invoice.buyer.vatId, invoice.tax, invoice.customerId]).to.deep.equal(['FR12345678901', euros('0.00'), customerId]);
    });
    it('are one of an order however often it is asked for, and take numbers without gaps', async () => {
        const { admin } = world.acme;
        const [one, other] = [await ordered(admin), await ordered(admin)];
        const before = await rowOf(world, world.acme, `select count(*)::int as last from invoices where kind = 'INVOICE'`);
        const numbers = await Promise.all([...Array.from({ length: 8 }, () => one), ...Array.from({ length: 8 }, () => other)].map(({ id }) => bill(admin, id)));
        expect(new Set(numbers.map(({ number }) => number))).to.deep.equal(new Set([`INV-${before.last + 1}`, `INV-${before.last + 2}`]));
        expect(await rowOf(world, world.acme, `select count(*)::int as last from invoices where kind = 'INVOICE'`)).to.deep.equal({
            last: before.last + 2,
        });
        expect((await issuedOf(admin, one.id)).length).to.equal(1);
    });
    it('are nothing at all where a listener that books them fails, and no number is lost', async () => {
        const { admin } = world.acme;
        const { id: orderId } = await ordered(admin);
        const failing = joins(invoiceIssued, async () => {
            throw new Error('the ledger is closed');
        });
        await withListener(failing, async () => {
            expect((await admin.send(IssueInvoiceDocument, { input: { orderId } })).errors).to.have.length(1);
        });
        expect(await issuedOf(admin, orderId)).to.deep.equal([]);
        await bill(admin, orderId);
        const counted = await rowOf(world, world.acme, `select max(substr(number, 5)::int) = count(*) as gapless from invoices where kind = 'INVOICE' and number like 'INV-%'`);
        expect(counted).to.deep.equal({ gapless: true });
    });
    it('correct an invoice by what was credited, once for each credit, and add up to it', async () => {
        const { admin } = world.acme;
        const order = await ordered(admin, 3);
        await ship(admin, order.id);
        const lineId = present(order.lines[0]).id;
        const first = await credit(admin, order.id, { lineId, quantity: 1 });
        expect(await admin.refusal(IssueCreditNoteDocument, { input: { creditId: first } })).to.include({ reason: 'COMMERCE_ORDER_NOT_BILLED' });
        const invoice = await bill(admin, order.id);
        const second = await credit(admin, order.id, { lineId, quantity: 2 });
        const notes = await Promise.all([first, second, second].map((id) => note(admin, id)));
        expect(notes.map(({ payable, correctsId, correctsNumber, lines }) => [payable.amount, correctsId, correctsNumber, lines[0]?.quantity])).to.deep.equal([
            ['9.99', invoice.id, invoice.number, 1],
            ['19.98', invoice.id, invoice.number, 2],
            ['19.98', invoice.id, invoice.number, 2],
        ]);
        expect(new Set(notes.map(({ number }) => number)).size).to.equal(2);
        expect((await issuedOf(admin, order.id)).map(({ kind }) => kind)).to.deep.equal(['INVOICE', 'CREDIT_NOTE', 'CREDIT_NOTE']);
    });
    it('tell the books what they say, without names', async () => {
        const told = [
            ...(await toldOf(world, world.acme, 'commerce.invoiceIssued')),
            ...(await toldOf(world, world.acme, 'commerce.creditNoteIssued')),
        ];
        expect(told.length).to.be.greaterThan(5);
        for (const { netMinor, taxMinor, totalMinor, taxes } of told) {
            expect(netMinor + taxMinor).to.equal(totalMinor);
            expect(taxes.reduce((sum, tax) => sum + tax.taxMinor, 0)).to.equal(taxMinor);
        }
        expect(JSON.stringify(told)).to.not.match(/Kim|mail\.test|Lindenstra/);
    });
    it('are listed the latest first, page by page, and never those of another tenant', async () => {
        const { admin } = world.acme;
        const page = async (variables) => present((await admin.run(InvoicesDocument, variables)).invoices);
        const all = await page({ first: 50 });
        expect(all.nodes.map(({ issuedAt }) => issuedAt)).to.deep.equal(all.nodes
            .map(({ issuedAt }) => issuedAt)
            .toSorted()
            .toReversed());
        const [begin, rest] = [
            await page({ first: 2 }),
            await page({ first: 50, after: present(all.nodes.length > 2 ? (await page({ first: 2 })).pageInfo.endCursor : null) }),
        ];
        expect([...begin.nodes, ...rest.nodes]).to.deep.equal(all.nodes);
        expect(all.totalCount).to.equal(all.nodes.length);
        const notes = await page({ filter: { kinds: ['CREDIT_NOTE'] } });
        expect(new Set(notes.nodes.map(({ kind }) => kind))).to.deep.equal(new Set(['CREDIT_NOTE']));
        const [one] = all.nodes;
        expect((await page({ filter: { number: present(one).number } })).nodes.map(({ id }) => id)).to.deep.equal([one?.id]);
        const theirs = present((await world.globex.admin.run(InvoicesDocument, { first: 50 })).invoices);
        expect(theirs.nodes.map(({ number }) => number)).to.deep.equal(['INV-1']);
        expect(await world.globex.admin.refusal(InvoiceDocument, { id: present(one).id })).to.include({ reason: 'COMMERCE_INVOICE_NOT_FOUND' });
    });
    it('are issued by those who take orders, and read by those who see them', async () => {
        const { id: orderId } = await ordered(world.acme.admin);
        expect(await world.acme.viewer.refusal(IssueInvoiceDocument, { input: { orderId } })).to.include({ reason: 'PERMISSION_MISSING' });
        await bill(world.acme.manager, orderId);
        expect(await issuedOf(world.acme.viewer, orderId)).to.have.length(1);
    });
    it('stay as they were issued when whom they are for is erased', async () => {
        const { admin } = world.acme;
        const customerId = await newCustomer(admin);
        const invoice = await bill(admin, (await ordered(admin, 1, { customerId, billingAddress: ADDRESS })).id);
        await admin.run(ErasePersonalDataDocument, { input: { subjectId: customerId } });
        expect((await admin.run(InvoiceDocument, { id: invoice.id })).invoice).to.deep.equal(invoice);
        expect(invoice.buyer.address).to.include({ recipient: 'Kim Weber' });
    });
    it('are not changed by anybody, the tenant itself included', async () => {
        const { ctx } = world.acme;
        for (const statement of [`update invoices set number = 'X'`, 'delete from invoices']) {
            const failed = await ctx.write(({ db }) => db.execute(statement)).catch((error) => error);
            expect(String(failed.cause ?? failed)).to.match(/permission denied/);
        }
    });
});
//# sourceMappingURL=issuing.test.js.map