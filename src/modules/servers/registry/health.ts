import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { ControlCtx, ServerId } from '../../../kernel/context.js';
import type { ServerDirectory } from '../directory.js';

/** A server that does not answer in this time is shown as unreachable. */
const ANSWER_MS_MAX = 2_000;

/** Whether the server answers at this moment. */
export async function answers(ctx: ControlCtx, id: ServerId): Promise<boolean> {
  const asked = ctx
    .onServer(id)
    .watch((db) => db.execute(sql`select 1`))
    .then(
      () => true,
      () => false,
    );
  return Promise.race([asked, sleep(ANSWER_MS_MAX, false, { ref: false })]);
}

/** Whether each database server answers, by name. One that does not keeps the gateway ready for the tenants of the others. */
export async function statesOf(ctx: ControlCtx, servers: ServerDirectory): Promise<Record<string, 'ok' | 'down'>> {
  const ids = await servers.list();
  const states = await Promise.all(ids.map(async (id) => [servers.find(id)?.name ?? id, (await answers(ctx, id)) ? 'ok' : 'down'] as const));
  return Object.fromEntries(states);
}
