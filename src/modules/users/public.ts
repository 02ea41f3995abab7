export { personById } from './loaders.js';
export { UserType } from './people/types.js';
export type { SeenPerson } from './people/visibility.js';
export { findUserByEmail, findUserById, pinUser } from './queries.js';
export { createUser } from './service.js';
export type { UserRow } from './tables.js';
