import { atFields, defineRefusal } from '../../kernel/errors.js';
export const emailTaken = defineRefusal('CONFLICT', 'USERS_EMAIL_TAKEN', 'The e-mail address already belongs to a user of this tenant.');
export const userNotFound = defineRefusal('NOT_FOUND', 'USERS_USER_NOT_FOUND', 'There is no such user.', (id) => `There is no user ${id}.`);
export const lastAdministrator = defineRefusal('CONFLICT', 'USERS_LAST_ADMINISTRATOR', 'Nobody could administer the tenant any more: at least one active user must hold the role of administrators, without an end.');
export const tooManySettings = defineRefusal('CONFLICT', 'USERS_TOO_MANY_SETTINGS', 'A user has as many settings as there may be.', (most) => `There may be ${most} settings at most.`);
const staleVersion = defineRefusal('CONFLICT', 'USERS_VERSION_STALE', 'Someone has changed it since the version that `ifVersion` names; the message tells the present version. Read it again and decide anew.', (current) => `It was changed meanwhile: its version is now ${current}.`);
export const versionStale = (current) => atFields(staleVersion(current), ['input.ifVersion']);
//# sourceMappingURL=errors.js.map