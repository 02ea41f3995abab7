import type { Ctx } from '../../../../kernel/context.js';
import { connectionNotFound } from '../errors.js';
import type { SsoConnectionId } from '../ids.js';
import type { SsoConnectionRow } from '../tables.js';
import { findConnection } from './queries.js';

export async function getConnection(ctx: Ctx, id: SsoConnectionId): Promise<SsoConnectionRow> {
  const connection = await ctx.read((db) => findConnection(db, id));
  if (!connection) throw connectionNotFound();
  return connection;
}
