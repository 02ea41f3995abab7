import { z } from 'zod';
import { orderCreditId, orderId } from '../../ids.js';
export const issueInvoiceSchema = z.strictObject({ orderId: orderId.schema });
export const issueCreditNoteSchema = z.strictObject({ creditId: orderCreditId.schema });
//# sourceMappingURL=checks.js.map