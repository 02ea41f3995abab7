/** The servers that tenants lie on, as far as the fleet has to do with them. */
import { sql } from 'drizzle-orm';
import { type ControlCtx, HOME_SERVER_ID, type ServerDb, type ServerId } from '../../../kernel/context.js';
import type { Database } from '../../../platform/db/database.js';
import type { MigrationLane } from '../../../platform/db/migration-lane.js';
import { listServers } from '../../servers/public.js';

/** Reads what lies on a server. */
export type ReadOn = <T>(server: ServerId, work: (db: ServerDb) => Promise<T>) => Promise<T>;

export type Unreachable = { readonly id: ServerId; readonly name: string };

/** The servers that do not answer at this moment: their tenants are left as they are, and keep no other waiting. */
export async function findUnreachable(ctx: ControlCtx): Promise<readonly Unreachable[]> {
  const servers = (await ctx.control.read(listServers)).filter(({ id }) => id !== HOME_SERVER_ID);
  const asked = servers.map(async ({ id, name }) => {
    const isThere = await ctx
      .onServer(id)
      .watch((db) => db.execute(sql`select 1`))
      .then(
        () => true,
        () => false,
      );
    return isThere ? [] : [{ id, name }];
  });
  return (await Promise.all(asked)).flat();
}

/** The connections of one who migrates tenants: one to each server that it comes to. */
export class ServerLanes {
  readonly #database: Database;
  readonly #lanes = new Map<ServerId, MigrationLane>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** For what the registry is to know. */
  get registry(): MigrationLane {
    return this.on(HOME_SERVER_ID);
  }

  on(server: ServerId): MigrationLane {
    const lane = this.#lanes.get(server) ?? this.#database.openMigrationLane(server);
    this.#lanes.set(server, lane);
    return lane;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#lanes.values()].map((lane) => lane.close()));
  }
}
