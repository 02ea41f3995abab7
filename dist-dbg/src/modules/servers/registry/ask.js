import { HOME_SERVER_ID } from '../../../kernel/context.js';
import { Refusal } from '../../../kernel/errors.js';
import { isConnectionLost } from '../../../platform/db/errors.js';
import { listServers } from '../queries.js';
/** What each server answers, in the order of the registry. One that is away is left out: `databaseServers` tells of it. */
export async function askServers(ctx, ask) {
    const servers = await ctx.control.read(listServers);
    const asked = servers.map(async (server) => {
        try {
            return [{ server, answer: await ctx.onServer(server.id).read(ask) }];
        }
        catch (error) {
            if (isAway(server.id, error))
                return [];
            throw error;
        }
    });
    return (await Promise.all(asked)).flat();
}
/** Whether the work failed because that server cannot be reached. Without the home server there is nothing to be done at all. */
export function isAway(server, error) {
    if (server === HOME_SERVER_ID)
        return false;
    return isConnectionLost(error) || (error instanceof Refusal && error.reason === 'DATABASE_UNAVAILABLE');
}
//# sourceMappingURL=ask.js.map