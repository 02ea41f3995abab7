import { z } from 'zod';
import { ifVersionSchema, optional } from '../../../../kernel/inputs.js';
import { customerAddressId, customerId } from '../../ids.js';
import { addressSchema } from '../address.js';
/** They are read whole, with each customer of a list: this keeps a book from becoming one. */
export const ADDRESSES_OF_CUSTOMER_MAX = 50;
export const addCustomerAddressSchema = z.strictObject({
    customerId: customerId.schema,
    address: addressSchema,
    isDefaultShipping: optional(z.boolean()),
    isDefaultBilling: optional(z.boolean()),
});
export const updateCustomerAddressSchema = z.strictObject({
    id: customerAddressId.schema,
    ifVersion: ifVersionSchema,
    address: optional(addressSchema),
    isDefaultShipping: optional(z.boolean()),
    isDefaultBilling: optional(z.boolean()),
});
export const removeCustomerAddressSchema = z.strictObject({ id: customerAddressId.schema });
//# sourceMappingURL=checks.js.map