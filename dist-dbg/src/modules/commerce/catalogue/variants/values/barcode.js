import { problem } from '../../../../../kernel/check.js';
import { line } from '../../../../../kernel/inputs.js';
/** GTIN-8, UPC-A (GTIN-12), EAN (GTIN-13) and GTIN-14. Codes of any other form are the shop's own. */
const GTIN = /^(\d{8}|\d{12,14})$/;
export const barcodeSchema = line(64).refine((code) => !GTIN.test(code) || hasCheckDigit(code), problem('WRONG_CHECK_DIGIT', 'must have the right last digit: one was mistyped'));
/** The digits before the last one count three and one times by turns, from the right; with the last one they give a multiple of ten (GS1 General Specifications, 7.9). */
function hasCheckDigit(code) {
    const sum = [...code].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
    return sum % 10 === 0;
}
/** The same for two writings of one article's number, as the index of the table compares them. */
export function articleOf(barcode) {
    return /^\d{8,14}$/.test(barcode) ? barcode.padStart(14, '0') : barcode;
}
//# sourceMappingURL=barcode.js.map