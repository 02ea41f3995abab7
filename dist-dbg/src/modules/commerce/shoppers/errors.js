import { defineRefusal } from '../../../kernel/errors.js';
export const customerRequired = defineRefusal('FORBIDDEN', 'COMMERCE_CUSTOMER_REQUIRED', 'This is for customers of the shop who have signed in, about themselves.');
export const storefrontClosed = defineRefusal('FORBIDDEN', 'COMMERCE_STOREFRONT_CLOSED', 'The shop is not open for shoppers at the moment.');
export const customerAccountMissing = defineRefusal('NOT_FOUND', 'COMMERCE_CUSTOMER_ACCOUNT_MISSING', 'The customer has no account to sign in with.');
export const registrationBusy = defineRefusal('RATE_LIMITED', 'COMMERCE_REGISTRATION_BUSY', 'Too many people wait for the confirmation of their account at this shop. Try again in some hours.');
export const customerPasswordWrong = defineRefusal('FORBIDDEN', 'COMMERCE_CUSTOMER_PASSWORD_WRONG', 'The present password is another one.');
//# sourceMappingURL=errors.js.map