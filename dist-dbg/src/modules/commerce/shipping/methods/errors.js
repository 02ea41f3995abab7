import { atFields, defineRefusal } from '../../../../kernel/errors.js';
export const shippingMethodNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_SHIPPING_METHOD_NOT_FOUND', 'There is no such shipping method.', (id) => `There is no shipping method ${id}.`);
const nameTaken = defineRefusal('CONFLICT', 'COMMERCE_SHIPPING_METHOD_NAME_TAKEN', 'Another shipping method has the name already, regardless of case.');
export const tooManyShippingMethods = defineRefusal('CONFLICT', 'COMMERCE_TOO_MANY_SHIPPING_METHODS', 'The tenant has as many shipping methods as a tenant may have.', (most) => `There are ${most} already, the most that there may be.`);
export const shippingMethodNameTaken = () => atFields(nameTaken(), ['input.name']);
//# sourceMappingURL=errors.js.map