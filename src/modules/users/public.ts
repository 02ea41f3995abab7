export { findUserByEmail, findUserById, listUserNames } from './queries.js';
export { createUser } from './service.js';
export type { UserRow } from './tables.js';
