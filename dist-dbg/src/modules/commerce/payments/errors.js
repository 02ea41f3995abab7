import { atFields, defineRefusal } from '../../../kernel/errors.js';
export const paymentNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_PAYMENT_NOT_FOUND', 'There is no such payment.', (id) => `There is no payment ${id}.`);
const captureTooLarge = defineRefusal('CONFLICT', 'COMMERCE_PAYMENT_CAPTURE_TOO_LARGE', 'More would be captured than is authorised, captured and given back taken off; the message tells how much can be captured.', (capturable) => `At most ${capturable} can be captured.`);
const refundTooLarge = defineRefusal('CONFLICT', 'COMMERCE_PAYMENT_REFUND_TOO_LARGE', 'More would be given back than was captured and not given back yet, refunds that are under way taken off; the message tells how much can be.', (refundable) => `At most ${refundable} can be given back.`);
export const operationOpen = defineRefusal('CONFLICT', 'COMMERCE_PAYMENT_OPERATION_OPEN', 'A capture or a void of the payment is under way: wait for what becomes of it. The message names the operation.', (operationId) => `The operation ${operationId} is under way.`);
export const notVoidable = defineRefusal('CONFLICT', 'COMMERCE_PAYMENT_NOT_VOIDABLE', 'Only a payment of which nothing was captured is voided: give back what was captured instead.');
export const capturedByHand = defineRefusal('CONFLICT', 'COMMERCE_PAYMENT_BY_HAND', 'Nobody can be asked for this money: record with `recordPayment` that it came.');
export const notByHand = defineRefusal('CONFLICT', 'COMMERCE_PAYMENT_NOT_BY_HAND', 'The provider says itself what came: only payments by cash, invoice and bank transfer are recorded by hand.');
const referenceTaken = defineRefusal('CONFLICT', 'COMMERCE_PAYMENT_REFERENCE_TAKEN', 'A receipt of money is recorded under this reference already: one reference stands for one receipt.');
const otherCurrency = defineRefusal('BAD_USER_INPUT', 'COMMERCE_PAYMENT_OTHER_CURRENCY', 'A payment moves in its own currency alone, which the message names.', (currencyCode) => `The payment is in ${currencyCode}.`);
const providerMissing = defineRefusal('CONFLICT', 'COMMERCE_PAYMENT_PROVIDER_MISSING', 'No provider takes payments of this method: configure one with `configurePaymentProvider`, or switch it on.');
export const tooManyOperations = defineRefusal('CONFLICT', 'COMMERCE_PAYMENT_TOO_MANY_OPERATIONS', 'A payment has at most 200 operations, so that each one stays quick.');
export const captureBeyond = (capturable) => atFields(captureTooLarge(capturable), ['input.amount']);
export const refundBeyond = (refundable) => atFields(refundTooLarge(refundable), ['input.amount']);
export const receiptTaken = () => atFields(referenceTaken(), ['input.reference']);
export const paymentCurrency = (currencyCode) => atFields(otherCurrency(currencyCode), ['input.amount.currencyCode']);
export const methodWithoutProvider = () => atFields(providerMissing(), ['input.method']);
//# sourceMappingURL=errors.js.map