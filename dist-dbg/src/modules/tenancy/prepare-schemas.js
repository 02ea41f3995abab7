import { refillPreparedSchemas } from '../../platform/db/prepared-schemas.js';
import { listServers } from '../servers/public.js';
import { optionalModules } from './onboarding/optional-modules.js';
import { listUsualModules } from './queries.js';
/** Schemas are kept ready for this many combinations of modules, and for all modules together. */
const COMBINATIONS_MAX = 5;
/** Keeps schemas ready on each server for the tenants to come. Returns how many were built. */
export async function prepareSchemas(database, { size, signal }) {
    const { servers, usual } = await database.readControl(async (db) => ({
        servers: await listServers(db),
        usual: await listUsualModules(db, COMBINATIONS_MAX),
    }));
    let built = 0;
    for (const server of servers) {
        // Nobody will be placed on a server that is drained.
        const combinations = server.drainingSince === null ? [...usual, optionalModules()] : [];
        built += await refillPreparedSchemas(database, { server: server.id, combinations, size, signal });
    }
    return built;
}
//# sourceMappingURL=prepare-schemas.js.map