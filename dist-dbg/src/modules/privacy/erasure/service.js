import { z } from 'zod';
import { invariant } from '../../../kernel/assert.js';
import { check } from '../../../kernel/check.js';
import { HOME_SERVER_ID } from '../../../kernel/context.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { violatesUnique } from '../../../platform/db/errors.js';
import { userId } from '../../access/public.js';
import { alreadyErased, erasesThemself } from '../errors.js';
import { erasureId } from '../ids.js';
import { findErasedPerson, findErasureOf, listErasureRows } from '../queries.js';
import { getSubject, subjectSchema } from '../subject.js';
import { eraseInControl, erasePerson } from './erase.js';
/**
 * Erases what the tenant has of a person: rows go, or lose what is personal where others refer to them, and the trails lose the values. A signed
 * certificate says what was done.
 */
export async function erasePersonalData(ctx, input) {
    const { subjectId } = check(subjectSchema, input);
    const { tenant } = ctx;
    const requestedBy = actingUser(ctx);
    if (subjectId === requestedBy)
        throw erasesThemself();
    return ctx.control.write(async (control) => {
        const done = await findUnfinished(ctx, control, subjectId);
        if (done) {
            await eraseInControl(control, { tenant, row: done, contacts: [] });
            return done;
        }
        const erased = await erasePerson(control, { tenant, requestedBy, find: ({ db }) => getUnerased(db, subjectId) }).catch((error) => {
            throw violatesUnique(error, 'personal_data_erasures_subject') ? alreadyErased() : error;
        });
        invariant(erased, 'a person who was found is erased');
        return erased;
    });
}
async function getUnerased(db, subjectId) {
    if (await findErasureOf(db, subjectId))
        throw alreadyErased();
    return getSubject(db, subjectId);
}
/** An erasure that was committed on the tenant's server, of which the control plane was not told. */
async function findUnfinished({ tenant }, control, subjectId) {
    if (tenant.serverId === HOME_SERVER_ID || (await findErasedPerson(control.db, tenant.id, subjectId)))
        return null;
    return control.onServer(tenant.serverId, (there) => there.asTenant(tenant, ({ db }) => findErasureOf(db, subjectId)));
}
const byTime = { name: 'privacy.erased', values: z.tuple([z.iso.datetime(), z.uuid()]) };
export async function pageErasures(ctx, page) {
    const request = pageRequest(page, byTime);
    const rows = await ctx.read((db) => listErasureRows(db, request));
    return toPage(rows, request, (row) => [row.erasedAt.toISOString(), erasureId.toUuid(row.id)]);
}
function actingUser({ actor }) {
    invariant(actor.kind === 'user', 'the rules let only users of the tenant erase');
    return userId.parse(actor.id);
}
//# sourceMappingURL=service.js.map