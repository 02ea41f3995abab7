import { defineRefusal } from '../../../../kernel/errors.js';
export const customerAddressNotFound = defineRefusal('NOT_FOUND', 'COMMERCE_CUSTOMER_ADDRESS_NOT_FOUND', 'There is no such address in the book of any customer.', (id) => `There is no address ${id}.`);
export const addressBookFull = defineRefusal('CONFLICT', 'COMMERCE_ADDRESS_BOOK_FULL', 'The customer has as many addresses as a customer may have: remove one first.', (most) => `A customer has at most ${most} addresses.`);
//# sourceMappingURL=errors.js.map