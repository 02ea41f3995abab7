export { listActivityOf } from './activity/service.js';
export { ActivityConnection } from './activity/types.js';
export { recordControlEvents, recordEvents } from './service.js';
