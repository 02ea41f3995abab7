/** Lays an invoice or credit note out on paper, from its snapshot alone. */
import { Paper } from '../../../../platform/pdf/paper.js';
import { figuresIn } from './figures.js';
import { words } from './words.js';
/** Together as wide as the paper. */
const WIDTHS = [149, 40, 62, 56, 46, 62, 68];
const LEFT = Paper.width - 190;
export async function layOutInvoice(invoice) {
    const { content, number, issuedAt, currencyCode } = invoice;
    const say = words[content.language];
    const title = `${invoice.kind === 'INVOICE' ? say.invoice : say.creditNote} ${number}`;
    const paper = new Paper({ title, author: content.seller.name, language: content.language, writtenAt: issuedAt });
    const sheet = { paper, invoice, content, say, in: figuresIn(content.language, currencyCode) };
    writeParties(sheet, title);
    await writeLines(sheet);
    await writeTotals(sheet);
    for (const note of content.notes)
        paper.write(note);
    return paper.finish((page, pages) => [content.seller.footer, say.page(page, pages)].filter((part) => part !== null).join('\n'));
}
function writeParties({ paper, invoice, content, say, in: figures }, title) {
    const { seller, buyer, corrects } = content;
    paper.write(seller.name, { bold: true, size: 14 });
    paper.write(seller.address.join(', '));
    if (seller.taxNumber !== null)
        paper.write(`${say.taxNumber}: ${seller.taxNumber}`);
    paper.space(36);
    paper.beside(() => {
        for (const part of linesOfAddress(buyer.address, figures))
            paper.write(part, { width: LEFT - 20 });
        paper.write(buyer.email, { width: LEFT - 20 });
        if (buyer.vatId !== null)
            paper.write(`${say.vatId}: ${buyer.vatId}`, { width: LEFT - 20 });
    }, () => {
        const right = { left: LEFT, width: 190 };
        paper.write(`${say.date}: ${figures.day(invoice.issuedAt)}`, right);
        paper.write(`${say.order}: ${content.orderNumber}, ${figures.day(new Date(content.orderedAt))}`, right);
        if (content.suppliedAt !== null)
            paper.write(`${say.supplied}: ${figures.day(new Date(content.suppliedAt))}`, right);
    });
    paper.space(30);
    paper.write(title, { bold: true, size: 16 });
    if (corrects !== null)
        paper.write(say.corrects(corrects.number, figures.day(new Date(corrects.issuedAt))));
    paper.space(12);
}
function linesOfAddress(address, { country }) {
    if (address === null)
        return [];
    const { recipient, company, line1, line2, city, region, postalCode, countryCode } = address;
    const place = [postalCode, city, region].filter((part) => part !== null).join(' ');
    return [company, recipient, line1, line2, place, country(countryCode)].filter((part) => part !== null);
}
async function writeLines({ paper, content, say, in: figures }) {
    const head = cellsOf([say.item, say.quantity, say.unitPrice, say.discount, say.tax, say.net, say.total]);
    await paper.row(head, { bold: true });
    paper.line();
    const orNothing = (amountMinor) => (amountMinor === null || amountMinor === 0 ? '' : figures.amount(amountMinor));
    const rateOf = (rate) => (rate ? `${figures.percentage(rate.millionths)} %` : '');
    for (const { name, variantTitle, sku, quantity, unitPriceMinor, discountMinor, rate, netMinor, totalMinor } of content.lines) {
        const price = unitPriceMinor === null ? '' : figures.amount(unitPriceMinor);
        const item = `${name}, ${variantTitle} (${sku})`;
        const cells = [item, String(quantity), price, orNothing(discountMinor), rateOf(rate), figures.amount(netMinor), figures.amount(totalMinor)];
        await paper.row(cellsOf(cells), { head });
    }
    if (content.shipping !== null) {
        const { name, share, netMinor, totalMinor } = content.shipping;
        const cells = [say.shipping(name), '', '', '', rateOf(share?.rate), figures.amount(netMinor), figures.amount(totalMinor)];
        await paper.row(cellsOf(cells), { head });
    }
    paper.line();
}
async function writeTotals({ paper, invoice, content, say, in: figures }) {
    const sum = (label, amount, bold = false) => paper.row(sumCells(label, amount), { bold });
    await sum(say.net, figures.amount(invoice.netMinor));
    for (const { rate, netMinor, taxMinor } of content.taxes)
        if (rate)
            await sum(say.taxAt(figures.percentage(rate.millionths), figures.amount(netMinor)), figures.amount(taxMinor));
    await sum(say.total, figures.amount(invoice.totalMinor));
    if (invoice.roundingMinor !== 0)
        await sum(say.rounding, figures.amount(invoice.roundingMinor));
    await sum(invoice.kind === 'INVOICE' ? say.toPay : say.credited, figures.amountWithCurrency(invoice.payableMinor), true);
    paper.space(16);
    const includes = new Set(content.lines.filter(({ unitPriceMinor }) => unitPriceMinor !== null).map(({ includesTax }) => includesTax));
    if (includes.size === 1 && invoice.taxMinor !== 0)
        paper.write(includes.has(true) ? say.pricesInclude : say.pricesExclude);
}
function cellsOf(texts) {
    return texts.map((text, index) => ({ text, width: WIDTHS[index] ?? 0, align: index === 0 ? 'left' : 'right' }));
}
function sumCells(label, amount) {
    return [
        { text: '', width: 180 },
        { text: label, width: 183, align: 'right' },
        { text: amount, width: 120, align: 'right' },
    ];
}
//# sourceMappingURL=layout.js.map