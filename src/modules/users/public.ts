export { emailTaken } from './errors.js';
export { findUserByEmail, findUserById, lockUser, updateUserCredentials, updateUserHash } from './queries.js';
export { createInvitedUser, createUser } from './service.js';
export type { UserRow } from './tables.js';
