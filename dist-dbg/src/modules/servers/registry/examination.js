import { invalidInput } from '../../../kernel/errors.js';
import { connectProblem, examineServer } from '../../../platform/db/servers/examination.js';
import { countTenantSchemas, readOwner } from '../../../platform/db/servers/preparation.js';
import { findServer } from '../queries.js';
/** Throws `INVALID_INPUT` with all that is wrong. */
export async function requireUsable(ctx, database, { kind, expected }) {
    const found = await lookAt(database, kind);
    if (found.problems.length > 0)
        throw invalidInput(found.problems.map(toField));
    const problem = await ownerProblem(ctx, found, expected);
    if (problem)
        throw invalidInput([problem]);
}
async function lookAt(database, kind) {
    try {
        return await database.read(async (db) => ({
            problems: await examineServer(db, kind),
            owner: await readOwner(db),
            tenants: await countTenantSchemas(db),
        }));
    }
    catch (error) {
        const problem = connectProblem(error);
        if (problem === null)
            throw error;
        return { problems: [problem], owner: null, tenants: 0 };
    }
}
/** A database that has tenants of somebody else must never become ours by a slip of the pen. */
async function ownerProblem(ctx, { owner, tenants }, expected) {
    const path = 'input.database';
    if (expected !== null) {
        return owner === expected ? null : { path, reason: 'OTHER_SERVER', message: 'is not the database of this server' };
    }
    const known = owner === null ? null : await ctx.control.read((db) => findServer(db, owner));
    if (known)
        return { path, reason: 'ALREADY_REGISTERED', message: `is the server ${known.name} already` };
    return tenants > 0 ? { path, reason: 'IN_USE', message: 'holds tenants of another installation' } : null;
}
function toField({ about, reason, message }) {
    return { path: `input.${about}`, reason, message };
}
//# sourceMappingURL=examination.js.map