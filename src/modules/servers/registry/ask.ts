import { type ControlCtx, HOME_SERVER_ID, type ServerDb, type ServerId } from '../../../kernel/context.js';
import { Refusal } from '../../../kernel/errors.js';
import { isConnectionLost } from '../../../platform/db/errors.js';
import { type ServerRow, listServers } from '../queries.js';

type Answer<T> = { readonly server: ServerRow; readonly answer: T };

/** What each server answers, in the order of the registry. One that is away is left out: `databaseServers` tells of it. */
export async function askServers<T>(ctx: ControlCtx, ask: (db: ServerDb) => Promise<T>): Promise<readonly Answer<T>[]> {
  const servers = await ctx.control.read(listServers);
  const asked = servers.map(async (server): Promise<readonly Answer<T>[]> => {
    try {
      return [{ server, answer: await ctx.onServer(server.id).read(ask) }];
    } catch (error) {
      if (isAway(server.id, error)) return [];
      throw error;
    }
  });
  return (await Promise.all(asked)).flat();
}

/** Whether the work failed because that server cannot be reached. Without the home server there is nothing to be done at all. */
export function isAway(server: ServerId, error: unknown): boolean {
  if (server === HOME_SERVER_ID) return false;
  return isConnectionLost(error) || (error instanceof Refusal && error.reason === 'DATABASE_UNAVAILABLE');
}
