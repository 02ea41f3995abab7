export { listActivityOf } from './activity/service.js';
export { ActivityConnection } from './activity/types.js';
export { controlEntriesOfSubjects } from './loaders.js';
export type { ControlEntry } from './queries.js';
export { recordControlEvents, recordEvents } from './service.js';
