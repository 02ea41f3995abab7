import { atFields, defineRefusal } from '../../../../kernel/errors.js';
export const customerGroupNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_CUSTOMER_GROUP_NOT_FOUND', 'There is no such group of customers.', (id) => `There is no group of customers ${id}.`);
const taken = defineRefusal('CONFLICT', 'COMMERCE_CUSTOMER_GROUP_NAME_TAKEN', 'Another group of customers has the name already, regardless of case.');
export const customerGroupInUse = defineRefusal('CONFLICT', 'COMMERCE_CUSTOMER_GROUP_IN_USE', 'A price list is for this group: delete it first, or its prices would be for everybody.');
export const tooManyGroupsOfCustomer = defineRefusal('CONFLICT', 'COMMERCE_TOO_MANY_GROUPS_OF_CUSTOMER', 'A customer would be in more groups than a customer may be in.', (most) => `A customer is in at most ${most} groups.`);
export const customerGroupNameTaken = () => atFields(taken(), ['input.name']);
//# sourceMappingURL=errors.js.map