import { requireFreshProof } from '../../../kernel/assurance.js';
import { tenantId } from '../../../kernel/context.js';
import { requireMail } from '../../../kernel/mail.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { keyset } from '../../../platform/db/keyset.js';
import { requireGrantable } from '../../access/public.js';
import { findTenantById, tenantNotFound } from '../../tenancy/public.js';
import { createInvitedUser, emailTaken, findUserByEmail } from '../../users/public.js';
import { invitationNotFound, invitationOpen, tooManyInvitations } from '../errors.js';
import { invitationAccepted, invitationResent, invitationRevoked, userInvited } from '../events.js';
import { updateLinksVoid } from '../links/queries.js';
import { followLink, getOpenLink, issueLink } from '../links/service.js';
import { hashNewPassword } from '../passwords/new-password.js';
import { openUserSession } from '../service.js';
import { byAge } from './order.js';
import { countInvitations, findInvitation, hasInvitation, insertInvitation, listInvitations, lockOpenInvitation, updateExpiredRevoked, updateInvitation, } from './queries.js';
import { invitationId, invitations } from './tables.js';
/** Protects strangers' mailboxes, and the name of our mail server, from a tenant that writes to everybody. */
const INVITATIONS_OF_TENANT = { name: 'invitations-of-tenant', burst: 100, everyMs: 60_000 };
/** One person is not written to over and over. */
const INVITATIONS_OF_EMAIL = { name: 'invitations-of-email', burst: 5, everyMs: 3_600_000 };
/** Bounds what a tenant can leave lying about. */
const PENDING_MAX = 1_000;
export async function inviteUser(ctx, { email, displayName, roleNames }) {
    requireMail(ctx);
    await ctx.throttle.take([INVITATIONS_OF_TENANT, ctx.tenant.id], [INVITATIONS_OF_EMAIL, email.toLowerCase()]);
    return ctx.write(async (tx) => {
        const { givesEverything } = await requireGrantable(tx, roleNames);
        // Other invitations are everyday work; administrators are not made with a device that somebody left unlocked.
        if (givesEverything)
            requireFreshProof(ctx);
        if ((await countInvitations(tx.db, { status: 'PENDING', now: ctx.now() })) >= PENDING_MAX)
            throw tooManyInvitations();
        return invite(tx, { email, displayName: displayName ?? nameOf(email), roleNames });
    });
}
/** By an operator: the way into a tenant whose administrators cannot open it any more, or whose first one let the link go by. */
export async function inviteAdministrator(ctx, { tenantId: id, email, displayName }) {
    requireMail(ctx);
    await ctx.throttle.take([INVITATIONS_OF_EMAIL, email.toLowerCase()]);
    return ctx.control.write(async (tx) => {
        const tenant = await findTenantById(tx.db, id);
        if (!tenant)
            throw tenantNotFound();
        const invited = { email, displayName: displayName ?? nameOf(email), roleNames: ['admin'] };
        return tx.onServer(tenant.serverId, (there) => there.asTenant(tenant, (inTenant) => invite(inTenant, invited)));
    });
}
/**
 * Invites a new tenant's first administrator, unless they were given a password and are a user already. Behind the onboarding, like the mail
 * itself: the tenant is there sooner. Told twice, it invites once.
 */
export async function inviteFirstAdministrator(ctx, { payload }) {
    await ctx.control.write(async (tx) => {
        const tenant = await findTenantById(tx.db, tenantId.parse(payload.tenantId));
        if (!tenant || payload.adminEmail === '')
            return;
        await tx.onServer(tenant.serverId, (there) => there.asTenant(tenant, (inTenant) => inviteUnlessKnown(inTenant, payload.adminEmail)));
    });
}
async function inviteUnlessKnown(tx, email) {
    if ((await findUserByEmail(tx.db, email)) || (await hasInvitation(tx.db, email)))
        return;
    await makeInvitation(tx, { email, displayName: nameOf(email), roleNames: ['admin'] });
}
/** Sends a new link, which is good for as long as the first one was; the old one stops working. */
export async function resendInvitation(ctx, id) {
    requireMail(ctx);
    const known = await ctx.read((db) => findInvitation(db, id));
    if (!known)
        throw invitationNotFound();
    await ctx.throttle.take([INVITATIONS_OF_TENANT, ctx.tenant.id], [INVITATIONS_OF_EMAIL, known.email.toLowerCase()]);
    return ctx.write(async (tx) => {
        const { email, roleNames } = await getLocked(tx, id);
        // What was promised is promised again, so it is asked again.
        await requireGrantable(tx, roleNames);
        const link = await issueLink(tx, { purpose: 'INVITATION', subjectId: id, email });
        if (!link)
            throw invitationNotFound();
        tx.emit(invitationResent({ invitationId: id, email, linkId: link.id }));
        return getUpdated(tx, id, { expiresAt: link.expiresAt });
    });
}
export function revokeInvitation(ctx, id) {
    return ctx.write(async (tx) => {
        const { email } = await getLocked(tx, id);
        await updateLinksVoid(tx.db, { purpose: 'INVITATION', subjectId: id, now: ctx.now() });
        tx.emit(invitationRevoked({ invitationId: id, email }));
        return getUpdated(tx, id, { revokedAt: ctx.now() });
    });
}
/** Makes the user, with the address proved by the link, and signs them in. */
export async function acceptInvitation(ctx, { token, password, displayName }) {
    const link = await getOpenLink(ctx, { purpose: 'INVITATION', token });
    const known = await ctx.read((db) => findInvitation(db, invitationId.parse(link.subjectId)));
    const owner = { email: link.email, displayName: displayName ?? known?.displayName ?? '' };
    const passwordHash = await hashNewPassword(ctx, { password, owner, at: 'input.password' });
    return ctx.write(async (tx) => {
        const { subjectId } = await followLink(tx, { purpose: 'INVITATION', token });
        const invitation = await getLocked(tx, invitationId.parse(subjectId));
        const { email, roleNames } = invitation;
        const user = await createInvitedUser(tx, { email, displayName: displayName ?? invitation.displayName, passwordHash, roleNames });
        await updateInvitation(tx.db, invitation.id, { acceptedAt: ctx.now() });
        tx.emit(invitationAccepted({ invitationId: invitation.id, userId: user.id }));
        return openUserSession(tx, user);
    });
}
export async function pageInvitations(ctx, filter, args) {
    const request = pageRequest(args, byAge);
    const rows = await ctx.read((db) => listInvitations(db, filter, keyset([invitations.createdAt, invitations.id], 'desc', request)));
    return toPage(rows, request, (row) => [row.createdAt.toISOString(), invitationId.toUuid(row.id)]);
}
export function totalInvitations(ctx, filter) {
    return ctx.read((db) => countInvitations(db, filter));
}
export function statusOf({ acceptedAt, revokedAt, expiresAt }, now) {
    if (acceptedAt !== null)
        return 'ACCEPTED';
    if (revokedAt !== null)
        return 'REVOKED';
    return expiresAt <= now ? 'EXPIRED' : 'PENDING';
}
async function invite(tx, invited) {
    const { email } = invited;
    if (await findUserByEmail(tx.db, email))
        throw emailTaken();
    await updateExpiredRevoked(tx.db, { email, now: tx.ctx.now() });
    return makeInvitation(tx, invited);
}
/** For an address of which nobody knows anything yet. */
async function makeInvitation(tx, { email, displayName, roleNames }) {
    const { db, ctx } = tx;
    const createdAt = ctx.now();
    const id = invitationId.mint();
    const link = await issueLink(tx, { purpose: 'INVITATION', subjectId: id, email });
    const invitedBy = 'id' in ctx.actor ? ctx.actor.id : null;
    const invitation = link && (await insertInvitation(db, { id, email, displayName, roleNames, invitedBy, createdAt, expiresAt: link.expiresAt }));
    if (!invitation)
        throw invitationOpen();
    tx.emit(userInvited({ invitationId: id, email, linkId: link.id, roles: roleNames }));
    return invitation;
}
async function getLocked({ db }, id) {
    const invitation = await lockOpenInvitation(db, id);
    if (!invitation)
        throw invitationNotFound();
    return invitation;
}
async function getUpdated({ db }, id, change) {
    const invitation = await updateInvitation(db, id, change);
    if (!invitation)
        throw invitationNotFound();
    return invitation;
}
/** Until they say otherwise, people are called as their mailbox is. */
function nameOf(email) {
    return email.split('@')[0] ?? email;
}
//# sourceMappingURL=service.js.map