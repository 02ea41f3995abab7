export { emailTaken, userNotFound } from './errors.js';
export { personById } from './loaders.js';
export { UserType } from './people/types.js';
export type { SeenPerson } from './people/visibility.js';
export { findUserByEmail, findUserById, lockUser, pinUser, updateUserCredentials, updateUserHash } from './queries.js';
export { createInvitedUser, createUser } from './service.js';
export type { UserRow } from './tables.js';
