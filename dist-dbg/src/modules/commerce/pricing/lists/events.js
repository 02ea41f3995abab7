import { z } from 'zod';
import { defineEvent } from '../../../../kernel/events.js';
import { customerGroupId, priceListId, variantId } from '../../ids.js';
const listFacts = z.object({
    priceListId: priceListId.schema,
    name: z.string(),
    currencyCode: z.string(),
    customerGroupId: customerGroupId.schema.nullable(),
    includesTax: z.boolean(),
    priority: z.int(),
    validFrom: z.iso.datetime(),
    validUntil: z.iso.datetime().nullable(),
    isActive: z.boolean(),
    version: z.int(),
});
export const priceListCreated = defineEvent({
    name: 'commerce.priceListCreated',
    version: 1,
    public: true,
    description: 'A price list was created, without prices yet.',
    subject: 'priceListId',
    payload: listFacts,
});
export const priceListUpdated = defineEvent({
    name: 'commerce.priceListUpdated',
    version: 1,
    public: true,
    description: "A price list's name, period, priority or state was changed. `version` counts its changes.",
    subject: 'priceListId',
    payload: listFacts,
});
export const priceListDeleted = defineEvent({
    name: 'commerce.priceListDeleted',
    version: 1,
    public: true,
    description: 'A price list was deleted with its prices.',
    subject: 'priceListId',
    payload: z.object({ priceListId: priceListId.schema }),
});
export const pricesSet = defineEvent({
    name: 'commerce.pricesSet',
    version: 1,
    public: true,
    description: 'Prices of a list were set or, where `amountMinor` is null, removed. `amountMinor` is in the smallest unit of the currency.',
    subject: 'priceListId',
    payload: z.object({
        priceListId: priceListId.schema,
        currencyCode: z.string(),
        prices: z.array(z.object({ variantId: variantId.schema, minimumQuantity: z.int(), amountMinor: z.int().nullable() })),
    }),
});
//# sourceMappingURL=events.js.map