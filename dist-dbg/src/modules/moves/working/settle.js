/** What is left to do when a tenant has changed servers, and nobody waits for. */
import { schemaOf } from '../../../kernel/context.js';
import { checkForeignKeys } from '../../../platform/db/copy/guards.js';
import { updateMove } from '../asking/queries.js';
import { deleteStragglers, insertHeld, readStragglers } from '../crossing/waiting-rows.js';
/** Processes that do not know yet where the tenant is have told it of jobs on the server that it left: they know by then. */
const STRAGGLERS_MS = 5_000;
/** Repeatable. */
export async function settle(mover, move) {
    const { ctx, database } = mover;
    const { id, tenantId, sourceId, targetId, switchedAt } = move;
    if (switchedAt === null || ctx.now().getTime() - switchedAt.getTime() < STRAGGLERS_MS)
        return;
    await carryStragglers(mover, { tenantId, from: sourceId, to: targetId });
    const connection = await database.openCopyConnection(targetId);
    try {
        await checkForeignKeys(connection, schemaOf(tenantId));
    }
    finally {
        await connection.close();
    }
    await ctx.control.write((tx) => updateMove(tx.db, id, { settledAt: ctx.now() }));
}
export async function carryStragglers({ ctx }, { tenantId, from, to }) {
    const { ids, ...held } = await ctx.onServer(from).read((db) => readStragglers(db, tenantId));
    await ctx.onServer(to).write((tx) => insertHeld(tx, held, ctx.now()));
    await ctx.onServer(from).write(({ db }) => deleteStragglers(db, tenantId, ids));
}
//# sourceMappingURL=settle.js.map