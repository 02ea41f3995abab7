import { atFields, defineRefusal } from '../../../kernel/errors.js';
export const invoiceNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_INVOICE_NOT_FOUND', 'There is no such invoice or credit note.', (id) => `There is no invoice ${id}.`);
const creditNotThere = defineRefusal('NOT_FOUND', 'COMMERCE_CREDIT_NOT_FOUND', 'There is no such credit.', (id) => `There is no credit ${id}.`);
export const sellerUnknown = defineRefusal('CONFLICT', 'COMMERCE_SELLER_UNKNOWN', 'An invoice has to say where the seller is: set `commerce.sellerAddress` first.');
const nothingToBill = defineRefusal('CONFLICT', 'COMMERCE_NOTHING_TO_BILL', 'The order was cancelled before anything of it had left, so there is nothing to be billed.', (number) => `Order ${number} was cancelled.`);
const notBilled = defineRefusal('CONFLICT', 'COMMERCE_ORDER_NOT_BILLED', 'A credit note corrects an invoice, and the order has none yet: issue that first.', (number) => `Order ${number} has no invoice.`);
export const creditNotFound = (id) => atFields(creditNotThere(id), ['input.creditId']);
export const orderHasNothingToBill = (number) => atFields(nothingToBill(number), ['input.orderId']);
export const orderNotBilled = (number) => atFields(notBilled(number), ['input.creditId']);
//# sourceMappingURL=errors.js.map