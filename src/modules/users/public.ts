export { hasOtherAdministrator, listAdministrators } from './administrators.js';
export { emailTaken, userNotFound } from './errors.js';
export { personById } from './loaders.js';
export { UserType } from './people/types.js';
export { type SeenPerson, onlyFor } from './people/visibility.js';
export { findUserByEmail, findUserById, hasActiveUser, lockUser, pinUser, updateUserCredentials, updateUserHash } from './queries.js';
export { createFederatedUser, createInvitedUser, createUser } from './service.js';
export type { UserRow } from './tables.js';
