/** Whether a database may become, or stay, one of our servers: every fault named by the input field that it lies in. */
import type { ControlCtx, ServerDb, ServerId, UnregisteredDatabase } from '../../../kernel/context.js';
import { type FieldProblem, invalidInput } from '../../../kernel/errors.js';
import type { ServerKind } from '../../../platform/db/servers/access.js';
import { type ServerProblem, connectProblem, examineServer } from '../../../platform/db/servers/examination.js';
import { countTenantSchemas, readOwner } from '../../../platform/db/servers/preparation.js';
import { findServer } from '../queries.js';

/** `expected` is the server that should be found there; null for one that is to be registered. */
type Question = { readonly kind: ServerKind; readonly expected: ServerId | null };

/** Throws `INVALID_INPUT` with all that is wrong. */
export async function requireUsable(ctx: ControlCtx, database: UnregisteredDatabase, { kind, expected }: Question): Promise<void> {
  const found = await lookAt(database, kind);
  if (found.problems.length > 0) throw invalidInput(found.problems.map(toField));
  const problem = await ownerProblem(ctx, found, expected);
  if (problem) throw invalidInput([problem]);
}

type Found = { readonly problems: readonly ServerProblem[]; readonly owner: ServerId | null; readonly tenants: number };

async function lookAt(database: UnregisteredDatabase, kind: ServerKind): Promise<Found> {
  try {
    return await database.read(async (db: ServerDb) => ({
      problems: await examineServer(db, kind),
      owner: await readOwner(db),
      tenants: await countTenantSchemas(db),
    }));
  } catch (error) {
    const problem = connectProblem(error);
    if (problem === null) throw error;
    return { problems: [problem], owner: null, tenants: 0 };
  }
}

/** A database that has tenants of somebody else must never become ours by a slip of the pen. */
async function ownerProblem(ctx: ControlCtx, { owner, tenants }: Found, expected: ServerId | null): Promise<FieldProblem | null> {
  const path = 'input.database';
  if (expected !== null) {
    return owner === expected ? null : { path, reason: 'OTHER_SERVER', message: 'is not the database of this server' };
  }
  const known = owner === null ? null : await ctx.control.read((db) => findServer(db, owner));
  if (known) return { path, reason: 'ALREADY_REGISTERED', message: `is the server ${known.name} already` };
  return tenants > 0 ? { path, reason: 'IN_USE', message: 'holds tenants of another installation' } : null;
}

function toField({ about, reason, message }: ServerProblem): FieldProblem {
  return { path: `input.${about}`, reason, message };
}
