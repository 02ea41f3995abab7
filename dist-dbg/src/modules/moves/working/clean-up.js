/** Removes what a move leaves behind: on the server that the tenant does not lie on everything, on the other one what noted its changes. */
import { invariant } from '../../../kernel/assert.js';
import { schemaOf } from '../../../kernel/context.js';
import { endCapture } from '../../../platform/db/copy/capture.js';
import { findPresence } from '../../../platform/db/presence.js';
import { deleteDeparture, hasDeparted } from '../../../platform/db/servers/departures.js';
import { inTurn } from '../../snapshots/public.js';
import { findTenantById } from '../../tenancy/public.js';
import { deleteMoves, findOpenMove, updateMove } from '../asking/queries.js';
import { deleteLeftovers } from '../crossing/waiting-rows.js';
import { moveUnderWay } from '../errors.js';
import { moveId } from '../ids.js';
import { copySchemaOf, leftSchemaOf, notesSchemaOf } from '../places.js';
/** Repeatable. Throws while one of the two servers cannot be reached: then it is done with a later look. */
export async function cleanUp(mover, move) {
    await clearAway(mover, move);
    await mover.ctx.control.write((tx) => updateMove(tx.db, move.id, { endedAt: mover.ctx.now() }));
}
/** The same before the work begins anew. */
export async function clearAway(mover, move) {
    const tenant = await mover.ctx.control.read((db) => findTenantById(db, move.tenantId));
    if (!tenant)
        return;
    const { serverId, id } = tenant;
    const hasLeft = await mover.ctx.onServer(serverId).read((db) => hasDeparted(db, id, moveId.toUuid(move.id)));
    invariant(!hasLeft, 'nothing of a move is cleared away while its tenant is between two servers');
    const other = serverId === move.sourceId ? move.targetId : move.sourceId;
    await endNotes(mover, { serverId, schema: schemaOf(id), move });
    await dropStates(mover, { tenant, other, move });
}
/** Everything of a tenant's moves outside the server that it lies on, and what the registry says of them. For its erasure. */
export async function removeTenantMoves(mover, { id }) {
    const removed = await inTurn(mover, id, async (turned) => {
        const move = await turned.ctx.control.read((db) => findOpenMove(db, id));
        if (move)
            await clearAway(turned, move);
        for (const server of await turned.database.servers()) {
            if (await turned.ctx.onServer(server).read((db) => hasDeparted(db, id))) {
                await turned.ctx.onServer(server).write(({ db }) => deleteDeparture(db, id));
            }
        }
        await turned.ctx.control.write((tx) => deleteMoves(tx.db, id));
        return true;
    });
    if (!removed)
        throw moveUnderWay();
}
async function endNotes({ database }, { serverId, schema, move }) {
    const connection = await database.openCopyConnection(serverId);
    try {
        await endCapture(connection, { schema, notes: notesSchemaOf(move.id) });
    }
    finally {
        await connection.close();
    }
}
async function dropStates({ ctx }, { tenant, other, move }) {
    await ctx.onServer(other).write(async (tx) => {
        for (const schema of [copySchemaOf(move.id), leftSchemaOf(move.id), schemaOf(tenant.id)]) {
            const { schema: isThere, role, usable } = await findPresence(tx.db, schema);
            if (isThere)
                await tx.script(`drop schema "${schema}" cascade`);
            // Two databases of one cluster share their roles: one of the tenant's name that may not use this schema is that of the live one.
            if (role && (usable || schema !== schemaOf(tenant.id)))
                await tx.script(`drop role "${schema}"`);
        }
        await tx.script(`drop schema if exists "${notesSchemaOf(move.id)}" cascade`);
        await deleteLeftovers(tx.db, tenant.id);
    });
}
//# sourceMappingURL=clean-up.js.map