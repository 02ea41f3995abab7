import { userSessions } from '../queries.js';
import { inTenant } from '../realms/realm.js';
import { sessionId } from '../tables.js';
import { endSession } from './service.js';
/** A session of the user in which an operator acts. It has no refresh token, and ends like every other session of the user. */
export async function beginImpersonatedSession({ ctx, db }, { holderId, expiresAt }) {
    const { address, userAgent, actor } = ctx;
    const now = ctx.now();
    const id = sessionId.mint();
    // The operator's proofs: of those of the user there are none.
    const proved = 'assurance' in actor ? { methods: [...actor.assurance.methods], authenticatedAt: actor.assurance.authenticatedAt } : {};
    await userSessions.insertSession(db, { id, holderId, address, userAgent, createdAt: now, lastSeenAt: now, expiresAt, ...proved });
    return id;
}
export async function endImpersonatedSession(tx, { id, holderId }) {
    await endSession(inTenant(tx), { id: sessionId.parse(id), holderId }, 'IMPERSONATION_ENDED');
}
/** Whether nobody has ended it: the operator by signing out, the user, or whatever ends all sessions of the user. */
export async function isSessionOpen(tx, id) {
    const session = await userSessions.findSession(tx.db, sessionId.parse(id));
    return session !== null && session.endedAt === null;
}
//# sourceMappingURL=impersonated.js.map