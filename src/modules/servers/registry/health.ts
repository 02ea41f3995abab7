import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { ControlCtx, ServerId } from '../../../kernel/context.js';

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
