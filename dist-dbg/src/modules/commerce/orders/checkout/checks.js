import { z } from 'zod';
import { ifVersionSchema } from '../../../../kernel/inputs.js';
import { priceSchema } from '../../../../kernel/money.js';
import { cartTokenSchema } from '../../carts/changes/checks.js';
import { paymentMethods } from '../../payments/tables.js';
import { giftCardCodesSchema, orNull } from '../placing/checks.js';
export const placeOrderSchema = z.strictObject({
    cartToken: cartTokenSchema,
    ifVersion: ifVersionSchema,
    expectedPayable: priceSchema,
    paymentMethod: orNull(z.enum(paymentMethods)),
    giftCardCodes: giftCardCodesSchema,
});
//# sourceMappingURL=checks.js.map