import { atFields, invalidInput } from '../../../kernel/errors.js';
import { serverUnknown } from '../../../platform/db/errors.js';
import { listServers, lockServer } from '../../servers/public.js';
import { serverDraining, serverFull, serversFull } from '../errors.js';
import { countTenantsByServer, countTenantsOf } from '../queries.js';
export const ANYWHERE = { serverId: null, region: null };
/** What a server without a limit is taken to hold when it is compared with others. */
const USUAL_CAPACITY = 1_000;
/** So near to its capacity a server is locked and counted again, since others may be placing tenants on it at this moment. */
const NEARLY_FULL = 100;
/** To be called in the transaction that inserts the tenant. Servers in `down` are not chosen, though they may be asked for by name. */
export async function placeTenant(db, wish, down) {
    const servers = await listServers(db);
    const suitable = narrow(servers, wish);
    const [only] = suitable;
    // What nearly every installation has: one server without a limit, so that nothing need be counted.
    if (only && suitable.length === 1 && only.capacity === null)
        return only;
    const tenants = await countTenantsByServer(db);
    const loaded = suitable.map((server) => ({ ...server, tenants: tenants.get(server.id) ?? 0 })).sort(byLoad);
    const reachable = loaded.filter((server) => !down.has(server.id));
    for (const server of reachable.length > 0 ? reachable : loaded)
        if (await hasRoom(db, server))
            return server;
    throw wish.serverId === null ? serversFull() : serverFull();
}
/** The servers that the wish allows and that take new tenants. Throws when there is none. */
function narrow(servers, { serverId, region }) {
    const named = serverId === null ? servers : servers.filter((server) => server.id === serverId);
    if (named.length === 0)
        throw atFields(serverUnknown(), ['input.serverId']);
    const inRegion = region === null ? named : named.filter((server) => server.region === region);
    if (inRegion.length === 0)
        throw invalidInput([{ path: 'input.region', reason: 'UNKNOWN_REGION', message: regionMessage(servers, serverId) }]);
    const accepting = inRegion.filter((server) => server.drainingSince === null);
    if (accepting.length === 0)
        throw serverId === null ? serversFull() : serverDraining();
    return accepting;
}
function regionMessage(servers, serverId) {
    if (serverId !== null)
        return 'is not the region of the server that is asked for';
    const regions = [...new Set(servers.flatMap((server) => server.region ?? []))].sort();
    return regions.length === 0 ? 'no database server has a region' : `must be one of ${regions.join(', ')}`;
}
/** The least full first, then the one of greater weight, then the one with fewer tenants. */
function byLoad(a, b) {
    return shareOf(a) - shareOf(b) || b.weight - a.weight || a.tenants - b.tenants;
}
function shareOf({ tenants, capacity }) {
    return tenants / (capacity ?? USUAL_CAPACITY);
}
async function hasRoom(db, { id, capacity, tenants }) {
    if (capacity === null || tenants < capacity - NEARLY_FULL)
        return true;
    if (tenants >= capacity)
        return false;
    await lockServer(db, id);
    return (await countTenantsOf(db, id)) < capacity;
}
//# sourceMappingURL=placement.js.map