import { defineRefusal } from '../../kernel/errors.js';
export const operatorAccessNotAllowed = defineRefusal('FORBIDDEN', 'IMPERSONATION_NOT_ALLOWED', 'The tenant has not agreed that operators act as its users, or the time is over. One of its administrators must allow it.');
export const userNotFound = defineRefusal('NOT_FOUND', 'IMPERSONATION_USER_NOT_FOUND', 'The tenant has no such user, or the user is deactivated.');
export const impersonationOver = defineRefusal('FORBIDDEN', 'IMPERSONATION_OVER', 'There is no such impersonation of yours, its time is over, or it was ended.');
//# sourceMappingURL=errors.js.map