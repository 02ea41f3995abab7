import { z } from 'zod';
import { line, optional } from '../../../../kernel/inputs.js';
import { customerId, orderId } from '../../ids.js';
import { momentSchema } from '../../pricing/periods.js';
import { invoiceKinds } from '../tables.js';
export const invoiceFilterSchema = z.strictObject({
    kinds: optional(z.array(z.enum(invoiceKinds)).max(invoiceKinds.length)),
    orderId: optional(orderId.schema),
    customerId: optional(customerId.schema),
    number: optional(line(100)),
    from: optional(momentSchema),
    until: optional(momentSchema),
});
//# sourceMappingURL=checks.js.map