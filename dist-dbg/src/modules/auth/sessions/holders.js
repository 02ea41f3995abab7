import { mapPage, pageRequest, toPage } from '../../../kernel/page.js';
import { findUserById, userNotFound } from '../../users/public.js';
import { sessionNotFound } from '../errors.js';
import { controlSessions, userSessions } from '../queries.js';
import { inTenant, sessionOf, writeRealm } from '../realms/realm.js';
import { sessionId } from '../tables.js';
import { byAge } from './order.js';
import { endSession, endSessionsOf } from './service.js';
/** The open sessions of whoever asks, user or operator. */
export async function pageOwnSessions(ctx, args) {
    const { holderId } = sessionOf(ctx.actor);
    return ctx.actor.kind === 'operator'
        ? pageOf({ ctx, holderId, queries: controlSessions, read: ctx.control.read }, args)
        : pageOf({ ctx, holderId, queries: userSessions, read: (work) => ctx.read(work) }, args);
}
/** The open sessions of a user of the tenant. */
export async function pageUserSessions(ctx, user, args) {
    if (!(await ctx.read((db) => findUserById(db, user))))
        throw userNotFound(user);
    return pageOf({ ctx, holderId: user, queries: userSessions, read: (work) => ctx.read(work) }, args);
}
/** One of one's own sessions. */
export async function endOwnSession(ctx, id) {
    const { holderId } = sessionOf(ctx.actor);
    if (!(await writeRealm(ctx, (tx) => endSession(tx, { id, holderId }, 'ENDED_BY_HOLDER'))))
        throw sessionNotFound();
    return true;
}
/** All of one's own sessions but the one that asks. Returns how many were open. */
export function endOtherSessions(ctx) {
    const { id, holderId } = sessionOf(ctx.actor);
    return writeRealm(ctx, (tx) => endSessionsOf(tx, { holderId, reason: 'ENDED_BY_HOLDER', except: id }));
}
/** All sessions of a user, by an administrator. Returns how many were open. */
export function endUserSessions(ctx, user) {
    return ctx.write(async (tx) => {
        if (!(await findUserById(tx.db, user)))
            throw userNotFound(user);
        return endSessionsOf(inTenant(tx), { holderId: user, reason: 'ENDED_BY_ADMIN', except: null });
    });
}
async function pageOf({ ctx, holderId, queries, read }, args) {
    const request = pageRequest(args, byAge);
    const now = ctx.now();
    const rows = await read((db) => queries.listOpenSessions(db, holderId, { now, request }));
    const page = toPage(rows, request, (row) => [row.createdAt.toISOString(), sessionId.toUuid(row.id)]);
    const current = 'sessionId' in ctx.actor ? ctx.actor.sessionId : null;
    return {
        ...mapPage(page, (row) => ({ ...row, isCurrent: row.id === current })),
        count: () => read((db) => queries.countOpenSessions(db, holderId, now)),
    };
}
//# sourceMappingURL=holders.js.map