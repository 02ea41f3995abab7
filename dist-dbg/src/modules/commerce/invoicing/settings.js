import { booleanSetting, stringSetting } from '../../../kernel/settings.js';
import { NUMBER_FORMAT_LENGTH_MAX, isNumberFormat } from '../numbers/format.js';
const FORMAT = {
    tenantMaySet: true,
    lengthMax: NUMBER_FORMAT_LENGTH_MAX,
    form: 'text without digits around {number}, such as "INV-{number:6}" or "{year}-{number}"',
    matches: isNumberFormat,
};
export const invoiceNumberFormat = stringSetting({
    ...FORMAT,
    key: 'commerce.invoiceNumberFormat',
    description: 'How the numbers of invoices are written, as `commerce.orderNumberFormat`. They are taken when an invoice is issued, and have no gaps.',
    default: 'INV-{number}',
});
export const creditNoteNumberFormat = stringSetting({
    ...FORMAT,
    key: 'commerce.creditNoteNumberFormat',
    description: 'How the numbers of credit notes are written, as `commerce.orderNumberFormat`. They have no gaps.',
    default: 'CN-{number}',
});
export const invoicesAtFulfilment = booleanSetting({
    key: 'commerce.invoicesAtFulfilment',
    description: 'Whether an order is billed by itself as soon as all of it has left, and credits of billed orders get their credit notes. Nothing is issued by itself as long as `commerce.sellerAddress` is empty.',
    default: false,
    tenantMaySet: true,
});
const SELLER = { default: '', tenantMaySet: true };
export const sellerName = stringSetting({
    ...SELLER,
    key: 'commerce.sellerName',
    description: 'Who sells, as invoices name them; the name of the tenant when empty.',
    lengthMax: 120,
    form: 'a name of at most 120 characters',
});
export const sellerAddress = stringSetting({
    ...SELLER,
    key: 'commerce.sellerAddress',
    description: 'Where the seller is, as it stands on invoices, with commas between its lines. Nothing can be billed as long as it is empty.',
    lengthMax: 300,
    form: 'an address of at most 300 characters, such as "Lindenstraße 4, 10969 Berlin, Germany"',
});
export const sellerTaxNumber = stringSetting({
    ...SELLER,
    key: 'commerce.sellerTaxNumber',
    description: "The seller's VAT identification number or tax number, as it stands on invoices.",
    lengthMax: 40,
    form: 'a number of at most 40 characters, such as "DE123456789"',
});
export const invoiceFooter = stringSetting({
    ...SELLER,
    key: 'commerce.invoiceFooter',
    description: 'What stands at the end of every invoice, such as the bank account and the register of companies.',
    lengthMax: 500,
    form: 'at most 500 characters',
});
export const invoicingSettings = [
    ...[invoiceNumberFormat, creditNoteNumberFormat, invoicesAtFulfilment],
    ...[sellerName, sellerAddress, sellerTaxNumber, invoiceFooter],
];
//# sourceMappingURL=settings.js.map