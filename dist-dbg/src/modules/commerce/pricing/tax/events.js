import { z } from 'zod';
import { defineEvent } from '../../../../kernel/events.js';
import { customerId, productId, taxCategoryId, taxRateId, taxZoneId, variantId } from '../../ids.js';
const categoryFacts = z.object({ taxCategoryId: taxCategoryId.schema, code: z.string(), name: z.string(), version: z.int() });
export const taxCategoryCreated = defineEvent({
    name: 'commerce.taxCategoryCreated',
    version: 1,
    public: true,
    description: 'A tax category was created.',
    subject: 'taxCategoryId',
    payload: categoryFacts,
});
export const taxCategoryUpdated = defineEvent({
    name: 'commerce.taxCategoryUpdated',
    version: 1,
    public: true,
    description: 'A tax category was renamed. `version` counts its changes.',
    subject: 'taxCategoryId',
    payload: categoryFacts,
});
export const taxCategoryDeleted = defineEvent({
    name: 'commerce.taxCategoryDeleted',
    version: 1,
    public: true,
    description: 'A tax category that nothing belonged to was deleted.',
    subject: 'taxCategoryId',
    payload: z.object({ taxCategoryId: taxCategoryId.schema }),
});
export const taxCategoryAssigned = defineEvent({
    name: 'commerce.taxCategoryAssigned',
    version: 1,
    public: true,
    description: 'Products or variants belong to a tax category from now on.',
    subject: 'taxCategoryId',
    payload: z.object({ taxCategoryId: taxCategoryId.schema, productIds: z.array(productId.schema), variantIds: z.array(variantId.schema) }),
});
const zoneFacts = z.object({
    taxZoneId: taxZoneId.schema,
    name: z.string(),
    areas: z.array(z.object({ countryCode: z.string(), region: z.string().nullable(), postalPrefix: z.string().nullable() })),
    reverseCharge: z.boolean(),
    version: z.int(),
});
export const taxZoneCreated = defineEvent({
    name: 'commerce.taxZoneCreated',
    version: 1,
    public: true,
    description: 'A tax zone was created, without rates yet.',
    subject: 'taxZoneId',
    payload: zoneFacts,
});
export const taxZoneUpdated = defineEvent({
    name: 'commerce.taxZoneUpdated',
    version: 1,
    public: true,
    description: 'The name, the areas or the reverse charge of a tax zone was changed. `version` counts its changes.',
    subject: 'taxZoneId',
    payload: zoneFacts,
});
export const taxZoneDeleted = defineEvent({
    name: 'commerce.taxZoneDeleted',
    version: 1,
    public: true,
    description: 'A tax zone without rates was deleted.',
    subject: 'taxZoneId',
    payload: z.object({ taxZoneId: taxZoneId.schema }),
});
export const taxRateCreated = defineEvent({
    name: 'commerce.taxRateCreated',
    version: 1,
    public: true,
    description: 'A tax rate holds for a zone and a category. `percentage` is exact decimal text such as "19" or "8.875".',
    subject: 'taxRateId',
    payload: z.object({
        taxRateId: taxRateId.schema,
        taxZoneId: taxZoneId.schema,
        taxCategoryId: taxCategoryId.schema,
        percentage: z.string(),
        validFrom: z.iso.datetime(),
        validUntil: z.iso.datetime().nullable(),
    }),
});
export const taxRateEnded = defineEvent({
    name: 'commerce.taxRateEnded',
    version: 1,
    public: true,
    description: 'The end of a tax rate was set.',
    subject: 'taxRateId',
    payload: z.object({ taxRateId: taxRateId.schema, validUntil: z.iso.datetime() }),
});
export const customerTaxStatusSet = defineEvent({
    name: 'commerce.customerTaxStatusSet',
    version: 1,
    public: true,
    description: "A customer's VAT id or exemption was set or removed. What it is must be read: events hold no personal data.",
    subject: 'customerId',
    payload: z.object({ customerId: customerId.schema, hasVatId: z.boolean(), isExempt: z.boolean(), version: z.int() }),
});
//# sourceMappingURL=events.js.map