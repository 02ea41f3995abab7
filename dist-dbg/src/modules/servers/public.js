export { noteRead } from './credentials/reading.js';
export { countOtherSecrets, rewrapSecrets, serverSecrets } from './credentials/rewrap.js';
export { continueRotations } from './credentials/rotation.js';
export { ServerDirectory } from './directory.js';
export { findServer, listServers, lockServer } from './queries.js';
export { askServers, isAway } from './registry/ask.js';
export { regionSchema } from './registry/checks.js';
export { statesOf } from './registry/health.js';
export { serverOf } from './registry/service.js';
export { DatabaseServerType } from './registry/types.js';
export { writeHolding, writeSpanning } from './spanning.js';
//# sourceMappingURL=public.js.map