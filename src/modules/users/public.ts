export { findUserByEmail, findUserById } from './queries.js';
export { createUser } from './service.js';
export type { UserRow } from './tables.js';
