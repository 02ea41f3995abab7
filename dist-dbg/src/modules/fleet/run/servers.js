/** The servers that tenants lie on, as far as the fleet has to do with them. */
import { sql } from 'drizzle-orm';
import { HOME_SERVER_ID } from '../../../kernel/context.js';
import { listServers } from '../../servers/public.js';
/** The servers that do not answer at this moment: their tenants are left as they are, and keep no other waiting. */
export async function findUnreachable(ctx) {
    const servers = (await ctx.control.read(listServers)).filter(({ id }) => id !== HOME_SERVER_ID);
    const asked = servers.map(async ({ id, name }) => {
        const isThere = await ctx
            .onServer(id)
            .watch((db) => db.execute(sql `select 1`))
            .then(() => true, () => false);
        return isThere ? [] : [{ id, name }];
    });
    return (await Promise.all(asked)).flat();
}
/** The connections of one who migrates tenants: one to each server that it comes to. */
export class ServerLanes {
    #database;
    #lanes = new Map();
    constructor(database) {
        this.#database = database;
    }
    /** For what the registry is to know. */
    get registry() {
        return this.on(HOME_SERVER_ID);
    }
    on(server) {
        const lane = this.#lanes.get(server) ?? this.#database.openMigrationLane(server);
        this.#lanes.set(server, lane);
        return lane;
    }
    async close() {
        await Promise.all([...this.#lanes.values()].map((lane) => lane.close()));
    }
}
//# sourceMappingURL=servers.js.map