import { z } from 'zod';
import { defineEvent } from '../../../../kernel/events.js';
import { customerGroupId, shippingMethodId, shippingZoneId, taxCategoryId } from '../../ids.js';
const facts = z.object({
    shippingMethodId: shippingMethodId.schema,
    name: z.string(),
    position: z.int(),
    isActive: z.boolean(),
    taxCategoryId: taxCategoryId.schema.nullable(),
    customerGroupIds: z.array(customerGroupId.schema),
    weightMaxGrams: z.int().nullable(),
    version: z.int(),
    rates: z
        .array(z.object({
        shippingZoneId: shippingZoneId.schema,
        currencyCode: z.string(),
        basis: z.enum(['FLAT', 'WEIGHT', 'TOTAL']),
        tiers: z.array(z.object({ from: z.int(), priceMinor: z.int() })),
        freeFromMinor: z.int().nullable(),
    }))
        .nullable(),
});
const RATES = '`rates` has amounts in the smallest unit of their currency; `from` of a tier is in grams for WEIGHT and in that unit for TOTAL.';
export const shippingMethodCreated = defineEvent({
    name: 'commerce.shippingMethodCreated',
    version: 1,
    public: true,
    description: `A shipping method was created. ${RATES}`,
    subject: 'shippingMethodId',
    payload: facts,
});
export const shippingMethodUpdated = defineEvent({
    name: 'commerce.shippingMethodUpdated',
    version: 1,
    public: true,
    description: `A shipping method was changed. \`rates\` is null where they stayed as they were. ${RATES}`,
    subject: 'shippingMethodId',
    payload: facts,
});
export const shippingMethodDeleted = defineEvent({
    name: 'commerce.shippingMethodDeleted',
    version: 1,
    public: true,
    description: 'A shipping method was deleted with its rates.',
    subject: 'shippingMethodId',
    payload: z.object({ shippingMethodId: shippingMethodId.schema }),
});
//# sourceMappingURL=events.js.map