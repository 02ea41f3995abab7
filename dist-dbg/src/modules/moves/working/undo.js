/** The way back, to a source that nobody has changed since. */
import { setTimeout as sleep } from 'node:timers/promises';
import { schemaOf } from '../../../kernel/context.js';
import { listTables } from '../../../platform/db/copy/layout.js';
import { fingerprint } from '../../../platform/db/copy/reader.js';
import { hasDeparted } from '../../../platform/db/servers/departures.js';
import { BEHIND_WRITERS, replaceAnchor } from '../../audit/public.js';
import { findMove, updateMove } from '../asking/queries.js';
import { cross } from '../crossing/cross.js';
import { moveHasWrites } from '../errors.js';
import { moveUndoRefused, moveUndone } from '../events.js';
import { moveId } from '../ids.js';
import { copySchemaOf, leftSchemaOf } from '../places.js';
import { cleanUp } from './clean-up.js';
import { isInTheWay, refusalOf } from './failures.js';
const TRIES_MAX = 5;
const PAUSE_MS = 250;
export async function goBack(mover, move) {
    const { ctx } = mover;
    const { id, tenantId } = move;
    try {
        await crossBack(mover, move);
    }
    catch (error) {
        const { reason, message } = refusalOf(mover, error, { tenantId, moveId: id });
        // It has left and could not come back: the next look goes on with it.
        if (await ctx.onServer(move.targetId).read((db) => hasDeparted(db, tenantId, moveId.toUuid(id))))
            throw error;
        const refused = await ctx.control.write(async (tx) => {
            const row = await findMove(tx.db, id);
            if (!row || row.undoneAt !== null)
                return null;
            tx.emit(moveUndoRefused({ tenantId, moveId: id, reason }));
            return updateMove(tx.db, id, { undoAskedAt: null, undoLosesWrites: false, failureReason: reason, failureMessage: message });
        });
        if (refused)
            return;
    }
    const undone = await ctx.control.read((db) => findMove(db, id));
    if (undone && undone.undoneAt !== null)
        await cleanUp(mover, undone);
}
async function crossBack(mover, move) {
    const { ctx, database } = mover;
    const { id, tenantId, sourceId, targetId, undoLosesWrites, switchedAt } = move;
    const [kept, live] = [await database.openCopyConnection(sourceId), await database.openCopyConnection(targetId)];
    const sides = { kept, live, keptSchema: leftSchemaOf(id), liveSchema: schemaOf(tenantId) };
    const requireSame = undoLosesWrites ? async () => { } : () => requireNoWrites(sides);
    try {
        // Once before anybody has to wait for it.
        if (move.undoneAt === null)
            await requireSame().catch(unlessGone);
        for (let tries = 1;; tries += 1) {
            try {
                await cross(mover, {
                    move,
                    from: targetId,
                    to: sourceId,
                    aside: copySchemaOf(id),
                    comes: leftSchemaOf(id),
                    lostSince: undoLosesWrites ? switchedAt : null,
                    require: async () => { },
                    prepare: requireSame,
                    async inControl(tx, { tenant, pauseMs, trailEnd }) {
                        // Sealed since the switch was only the copy.
                        await replaceAnchor(tx, tenant, trailEnd);
                        tx.emit(moveUndone({ tenantId, moveId: id, losesWrites: undoLosesWrites, pauseMs }));
                        return { undoneAt: ctx.now(), pauseMs };
                    },
                });
                return;
            }
            catch (error) {
                if (tries === TRIES_MAX || !isInTheWay(error))
                    throw error;
                await sleep(PAUSE_MS);
            }
        }
    }
    finally {
        await Promise.all([kept.close(), live.close()]);
    }
}
/** Somebody was interrupted on the way back: the live schema has its other name already, and there is nothing to compare any more. */
function unlessGone(error) {
    if (!(error instanceof LiveIsGone))
        throw error;
}
class LiveIsGone extends Error {
    name = 'LiveIsGone';
}
async function requireNoWrites({ kept, live, keptSchema, liveSchema }) {
    const tables = await listTables(live, liveSchema);
    if (tables.length === 0)
        throw new LiveIsGone('The live schema has its other name already');
    const there = new Map((await listTables(kept, keptSchema)).map((table) => [table.name, table]));
    const changed = [];
    for (const table of tables) {
        if (BEHIND_WRITERS.includes(table.name))
            continue;
        const other = there.get(table.name);
        const isSame = other?.columns.join() === table.columns.join() && (await hasSameRows({ kept, live, keptSchema, liveSchema }, table));
        if (!isSame)
            changed.push(table.name);
    }
    if (changed.length > 0 || there.size !== tables.length)
        throw moveHasWrites(changed.join(', '));
}
async function hasSameRows({ kept, live, keptSchema, liveSchema }, table) {
    const [before, now] = await Promise.all([fingerprint(kept, keptSchema, table), fingerprint(live, liveSchema, table)]);
    return before.rows === now.rows && before.hash === now.hash;
}
//# sourceMappingURL=undo.js.map