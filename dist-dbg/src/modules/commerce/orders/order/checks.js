import { z } from 'zod';
import { ifVersionSchema, line, optional } from '../../../../kernel/inputs.js';
import { emailSchema } from '../../../../kernel/person.js';
import { customerId, orderId } from '../../ids.js';
import { momentSchema } from '../../pricing/periods.js';
import { orderStates } from '../state/machine.js';
import { orderPaymentStates } from '../tables.js';
export const orderFilterSchema = z.strictObject({
    states: optional(z.array(z.enum(orderStates)).max(orderStates.length)),
    paymentStates: optional(z.array(z.enum(orderPaymentStates)).max(orderPaymentStates.length)),
    customerId: optional(customerId.schema),
    number: optional(line(100)),
    email: optional(emailSchema),
    from: optional(momentSchema),
    until: optional(momentSchema),
});
/** What every change of an order names. */
export const askedOrder = { orderId: orderId.schema, ifVersion: ifVersionSchema };
export const orderAskedSchema = z.strictObject(askedOrder);
export const cancelOrderSchema = z.strictObject({ ...askedOrder, reason: optional(line(200)) });
//# sourceMappingURL=checks.js.map