import { z } from 'zod';
import { ifVersionSchema, line, optional } from '../../../../kernel/inputs.js';
import { shipmentId } from '../../ids.js';
import { askedOrder } from '../order/checks.js';
import { listOfLines, piecesSchema } from '../pieces.js';
import { orNull } from '../placing/checks.js';
const tracking = {
    carrier: orNull(line(60)),
    trackingNumber: orNull(line(100)),
    trackingUrl: orNull(z.url({ protocol: /^https$/, error: 'must be an address that begins with https://' }).max(500, 'must have at most 500 characters')),
};
export const fulfilOrderSchema = z.strictObject({ ...askedOrder, lines: optional(listOfLines(piecesSchema)), ...tracking });
export const trackShipmentSchema = z.strictObject({ shipmentId: shipmentId.schema, ifVersion: ifVersionSchema, ...tracking });
//# sourceMappingURL=checks.js.map