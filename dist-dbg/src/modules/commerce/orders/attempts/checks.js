import { z } from 'zod';
import { cartTokenSchema } from '../../carts/changes/checks.js';
import { paymentMethods } from '../../payments/tables.js';
import { askedOrder } from '../order/checks.js';
const paymentMethod = z.enum(paymentMethods);
export const payPlacedOrderSchema = z.strictObject({ cartToken: cartTokenSchema, paymentMethod });
export const requestOrderPaymentSchema = z.strictObject({ ...askedOrder, paymentMethod });
//# sourceMappingURL=checks.js.map