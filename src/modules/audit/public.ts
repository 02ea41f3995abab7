export { controlEntriesOfSubjects } from './loaders.js';
export type { ControlEntry } from './queries.js';
export { recordControlEvents, recordEvents } from './service.js';
