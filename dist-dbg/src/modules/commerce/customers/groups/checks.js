import { z } from 'zod';
import { problem } from '../../../../kernel/check.js';
import { ifVersionSchema, line } from '../../../../kernel/inputs.js';
import { customerGroupId, customerId } from '../../ids.js';
/** Bounds one statement and one event. */
const MEMBERS_OF_CHANGE_MAX = 100;
/** Their groups are read whenever prices are: this keeps a customer from becoming a list. */
export const GROUPS_OF_CUSTOMER_MAX = 20;
const nameSchema = line(120);
const membersSchema = z
    .array(customerId.schema)
    .max(MEMBERS_OF_CHANGE_MAX, `must be at most ${MEMBERS_OF_CHANGE_MAX} customers`)
    .nullish()
    .transform((ids) => [...new Set(ids ?? [])]);
export const createCustomerGroupSchema = z.strictObject({ name: nameSchema });
export const updateCustomerGroupSchema = z.strictObject({ id: customerGroupId.schema, ifVersion: ifVersionSchema, name: nameSchema });
export const deleteCustomerGroupSchema = z.strictObject({ id: customerGroupId.schema });
export const changeMembersSchema = z
    .strictObject({ id: customerGroupId.schema, add: membersSchema, remove: membersSchema })
    .superRefine(({ add, remove }, ctx) => {
    const both = remove.findIndex((id) => add.includes(id));
    if (both >= 0)
        ctx.addIssue({ code: 'custom', path: ['remove', both], ...problem('CONTRADICTION', 'must not be added at the same time') });
});
//# sourceMappingURL=checks.js.map