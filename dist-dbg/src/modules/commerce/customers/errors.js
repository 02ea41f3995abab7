import { atFields, defineRefusal } from '../../../kernel/errors.js';
export const customerNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_CUSTOMER_NOT_FOUND', 'There is no such customer.', (id) => `There is no customer ${id}.`);
const takenEmail = defineRefusal('CONFLICT', 'COMMERCE_CUSTOMER_EMAIL_TAKEN', 'Another customer of this tenant has the e-mail address already, regardless of case.');
export const customerEmailTaken = () => atFields(takenEmail(), ['input.email']);
//# sourceMappingURL=errors.js.map