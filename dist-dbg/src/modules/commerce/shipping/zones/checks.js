import { z } from 'zod';
import { ifVersionSchema, line, optional } from '../../../../kernel/inputs.js';
import { shippingZoneId } from '../../ids.js';
import { areasSchema } from '../../places/checks.js';
/** They are listed whole. */
export const SHIPPING_ZONES_MAX = 200;
const nameSchema = line(120);
export const createShippingZoneSchema = z.strictObject({ name: nameSchema, areas: areasSchema });
export const updateShippingZoneSchema = z.strictObject({
    id: shippingZoneId.schema,
    ifVersion: ifVersionSchema,
    name: optional(nameSchema),
    areas: optional(areasSchema),
});
export const deleteShippingZoneSchema = z.strictObject({ id: shippingZoneId.schema });
//# sourceMappingURL=checks.js.map