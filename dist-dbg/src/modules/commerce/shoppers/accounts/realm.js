/** Customers sign in by the code by which everybody does. What is theirs: where sessions and links are kept, and how it is told. */
import { invariant } from '../../../../kernel/assert.js';
import { tenantSessionsEnded } from '../../../auth/events.js';
import { endSessionsOf, linksWith } from '../../../auth/public.js';
import { customerId } from '../../ids.js';
import { customerSessionEnded, customerSignedIn } from '../events.js';
import { hasCustomerSessions, shopLinks, shopSessions } from './queries.js';
const MINUTE_MS = 60_000;
/** How long a link may lie in a mailbox before it is followed. */
export const CUSTOMER_LINK_LIFETIME_MS = {
    PASSWORD_RESET: 30 * MINUTE_MS,
    SIGN_IN: 10 * MINUTE_MS,
    EMAIL_CHANGE: 60 * MINUTE_MS,
};
export const linksOfCustomers = linksWith({ queries: shopLinks, lifetimeMs: CUSTOMER_LINK_LIFETIME_MS });
const facts = {
    signedIn: ({ sessionId, holderId, isNewDevice }) => customerSignedIn({ sessionId, customerId: customerId.parse(holderId), isNewDevice }),
    sessionEnded: ({ sessionId, holderId, reason }) => customerSessionEnded({ sessionId, customerId: customerId.parse(holderId), reason }),
};
export function inShop({ db, ctx, emit }) {
    return { db, ctx, emit, facts, queries: shopSessions, tenantId: ctx.tenant.id, validFrom: ctx.tenant.sessionsValidFrom };
}
/** Sessions, and links by which others could begin. Returns how many sessions were open. */
export async function endSignInsOf(tx, id, ending) {
    const now = tx.ctx.now();
    for (const purpose of ['PASSWORD_RESET', 'SIGN_IN', 'EMAIL_CHANGE'])
        await shopLinks.updateLinksVoid(tx.db, { purpose, subjectId: id, now });
    return endSessionsOf(inShop(tx), { holderId: id, ...ending });
}
/** The access tokens of an erased customer are refused from within two seconds on, though the rows of the sessions go. */
export async function endSessionsOfErasedCustomer(tx, subjectId) {
    const parsed = customerId.schema.safeParse(subjectId);
    if (parsed.success && (await hasCustomerSessions(tx.db)))
        await endSignInsOf(tx, parsed.data, { reason: 'DEACTIVATED', except: null });
}
/** Another state of the tenant takes the place of the present one: no customer stays signed in to either. */
export async function endReplacedCustomerSessions({ db, ctx, emit }) {
    if (!(await hasCustomerSessions(db)))
        return;
    const ended = await shopSessions.endEverySession(db, ctx.tenant.id, { endedAt: ctx.now(), endReason: 'STATE_REPLACED' });
    emit(tenantSessionsEnded({ tenantId: ctx.tenant.id, sessions: ended, reason: 'STATE_REPLACED' }));
}
/** Whether the shop lets the customer in. */
export function isOpen({ blockedAt }) {
    return blockedAt === null;
}
/** The session and the customer who asks. */
export function customerOf({ actor }) {
    invariant(actor.kind === 'customer', 'the rules let only signed-in customers through');
    return { id: customerId.parse(actor.id), sessionId: actor.sessionId };
}
//# sourceMappingURL=realm.js.map