import { getRights } from '../../access/public.js';
import { findUserById } from '../../users/public.js';
/** Of what a source was given, what whoever gave it holds at this moment: a right that was taken from them is taken from their sources. */
export async function permissionsOf(ctx, { permissions, grantedBy }) {
    if (grantedBy === null || permissions.length === 0)
        return [];
    return ctx.read(async (db) => {
        const user = await findUserById(db, grantedBy);
        if (!user || user.deactivatedAt !== null)
            return [];
        const held = new Set((await getRights(db, ctx, grantedBy)).permissions);
        return permissions.filter((name) => held.has(name));
    });
}
//# sourceMappingURL=permissions.js.map