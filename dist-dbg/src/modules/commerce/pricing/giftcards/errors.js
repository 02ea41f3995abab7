import { atFields, defineRefusal } from '../../../../kernel/errors.js';
export const giftCardNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_GIFT_CARD_NOT_FOUND', 'There is no such gift card.', (id) => `There is no gift card ${id}.`);
const unknownCode = defineRefusal('NOT_FOUND', 'COMMERCE_GIFT_CARD_CODE_UNKNOWN', 'No gift card has this code. Too many wrong codes are refused for a while.');
const notGood = defineRefusal('CONFLICT', 'COMMERCE_GIFT_CARD_NOT_GOOD', 'The gift card has expired or was disabled.');
const otherCurrency = defineRefusal('CONFLICT', 'COMMERCE_GIFT_CARD_OTHER_CURRENCY', 'A gift card pays in its own currency alone, which the message names.', (currencyCode) => `The gift card is in ${currencyCode}.`);
const balanceShort = defineRefusal('CONFLICT', 'COMMERCE_GIFT_CARD_BALANCE_SHORT', 'The gift card holds less than the amount; nothing was taken from it.', (balance) => `The gift card holds ${balance}.`);
const refundTooLarge = defineRefusal('CONFLICT', 'COMMERCE_GIFT_CARD_REFUND_TOO_LARGE', 'More would be given back than was taken for the reference and not given back yet.');
const referenceReused = defineRefusal('CONFLICT', 'COMMERCE_GIFT_CARD_REFERENCE_REUSED', 'The card was moved by another amount under this reference already: one reference moves it once.');
export const giftCardCodeUnknown = () => atFields(unknownCode(), ['input.code']);
export const giftCardNotGood = () => atFields(notGood(), ['input.code']);
export const giftCardOtherCurrency = (currencyCode) => atFields(otherCurrency(currencyCode), ['input.amount.currencyCode']);
export const giftCardBalanceShort = (balance) => atFields(balanceShort(balance), ['input.amount']);
export const giftCardRefundTooLarge = () => atFields(refundTooLarge(), ['input.amount']);
export const giftCardReferenceReused = () => atFields(referenceReused(), ['input.reference']);
//# sourceMappingURL=errors.js.map