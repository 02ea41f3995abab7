/** What the customer has agreed to pay in all. Staff may leave it out. */
import { toDecimal } from '../../../../kernel/money.js';
import { currencyMixed } from '../../pricing/errors.js';
import { orderTotalChanged } from '../errors.js';
export function requireAgreed(payable, expected) {
    if (expected === undefined)
        return;
    if (expected.currencyCode !== payable.currencyCode)
        throw currencyMixed(['input.expectedPayable.currencyCode']);
    if (expected.amountMinor !== payable.amountMinor)
        throw orderTotalChanged(`${toDecimal(payable).amount} ${payable.currencyCode}`);
}
//# sourceMappingURL=agreed.js.map