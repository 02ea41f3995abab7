export { ServerDirectory } from './directory.js';
export { type ServerRow, findServer, listServers, lockServer } from './queries.js';
export { regionSchema } from './registry/checks.js';
export { answers } from './registry/health.js';
export { serverOf } from './registry/service.js';
export { DatabaseServerType } from './registry/types.js';
