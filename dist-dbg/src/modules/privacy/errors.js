import { defineRefusal } from '../../kernel/errors.js';
export const subjectNotFound = defineRefusal('NOT_FOUND', 'PRIVACY_SUBJECT_NOT_FOUND', 'The tenant has no such person: neither a user nor a customer.');
export const alreadyErased = defineRefusal('CONFLICT', 'PRIVACY_ALREADY_ERASED', "The person's data was erased already.");
export const erasesThemself = defineRefusal('CONFLICT', 'PRIVACY_NOT_ONESELF', 'Nobody erases themself: another administrator does it, so that one is always left.');
export const erasureNotFound = defineRefusal('NOT_FOUND', 'PRIVACY_ERASURE_NOT_FOUND', 'No data of such a person was erased.');
//# sourceMappingURL=errors.js.map