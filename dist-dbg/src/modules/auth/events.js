import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
/** What happens to accounts is the tenant's own matter: audited, and never offered to webhooks. */
const own = { version: 1, public: false };
export const endReasons = [
    'SIGNED_OUT',
    'TOKEN_REUSED',
    'ENDED_BY_HOLDER',
    'ENDED_BY_ADMIN',
    'PASSWORD_CHANGED',
    'DEACTIVATED',
    'TOO_MANY',
    'FACTOR_ADDED',
    'FACTORS_RESET',
    'SSO_REQUIRED',
    'IMPERSONATION_ENDED',
];
export const signedIn = defineEvent({
    ...own,
    name: 'auth.signedIn',
    description: 'Somebody signed in and a session began.',
    subject: 'sessionId',
    doneBy: 'holderId',
    payload: z.object({ sessionId: z.string(), holderId: z.string(), isNewDevice: z.boolean() }),
});
export const sessionEnded = defineEvent({
    ...own,
    name: 'auth.sessionEnded',
    description: 'A session ended: by signing out, by its holder or an administrator, by a new password, by a deactivation, by a first second factor or its reset, or because a used refresh token came again.',
    subject: 'sessionId',
    payload: z.object({ sessionId: z.string(), holderId: z.string(), reason: z.enum(endReasons) }),
});
export const tenantSessionsEnded = defineEvent({
    name: 'auth.tenantSessionsEnded',
    version: 1,
    public: false,
    description: "All of a tenant's sessions ended at once, because another state of the tenant took the place of the present one; or all that had not begun through a provider, because that is required from now on.",
    subject: 'tenantId',
    payload: z.object({ tenantId: z.string(), sessions: z.number().int(), reason: z.enum(['STATE_REPLACED', 'SSO_REQUIRED']) }),
});
export const operatorCreated = defineEvent({
    ...own,
    name: 'auth.operatorCreated',
    description: 'A platform operator was created.',
    subject: 'operatorId',
    payload: z.object({ operatorId: z.string(), email: z.string() }),
});
const operator = { ...own, subject: 'operatorId' };
const permissions = z.array(z.string()).nullable();
export const operatorUpdated = defineEvent({
    ...operator,
    name: 'auth.operatorUpdated',
    description: 'The name or the permissions of an operator were changed; null means all permissions.',
    payload: z.object({ operatorId: z.string(), permissions, before: permissions }),
});
export const operatorDeactivated = defineEvent({
    ...operator,
    name: 'auth.operatorDeactivated',
    description: 'An operator was deactivated: their sessions have ended and they cannot sign in.',
    payload: z.object({ operatorId: z.string() }),
});
export const operatorReactivated = defineEvent({
    ...operator,
    name: 'auth.operatorReactivated',
    description: 'A deactivated operator may sign in again.',
    payload: z.object({ operatorId: z.string() }),
});
const invitationPayload = z.object({ invitationId: z.string(), email: z.string(), linkId: z.string() });
export const userInvited = defineEvent({
    ...own,
    name: 'auth.userInvited',
    description: 'Somebody was invited to become a user; a mail takes them the link.',
    subject: 'invitationId',
    payload: invitationPayload.extend({ roles: z.array(z.string()) }),
});
export const invitationResent = defineEvent({
    ...own,
    name: 'auth.invitationResent',
    description: 'An invitation was sent again with a new link; the old link stopped working.',
    subject: 'invitationId',
    payload: invitationPayload,
});
export const invitationRevoked = defineEvent({
    ...own,
    name: 'auth.invitationRevoked',
    description: 'An invitation was taken back.',
    subject: 'invitationId',
    payload: invitationPayload.omit({ linkId: true }),
});
export const invitationAccepted = defineEvent({
    ...own,
    name: 'auth.invitationAccepted',
    description: 'An invited person chose a password and became a user.',
    subject: 'invitationId',
    doneBy: 'userId',
    payload: z.object({ invitationId: z.string(), userId: z.string() }),
});
export const passwordResetRequested = defineEvent({
    ...own,
    name: 'auth.passwordResetRequested',
    description: 'Somebody asked for a new password for an e-mail address, whether it belongs to a user or not.',
    // Not the address: what an entry of the trail is about stays there when a person is erased.
    subject: 'tenantId',
    payload: z.object({ tenantId: z.string(), email: z.string() }),
});
export const passwordChanged = defineEvent({
    ...own,
    name: 'auth.passwordChanged',
    description: 'Somebody has a new password: CHANGED with the old one, or RESET by a link, or for an operator by the command line.',
    subject: 'holderId',
    doneBy: 'holderId',
    payload: z.object({ holderId: z.string(), how: z.enum(['CHANGED', 'RESET']) }),
});
const addressPayload = z.object({ userId: z.string(), email: z.string() });
export const emailVerificationRequested = defineEvent({
    ...own,
    name: 'auth.emailVerificationRequested',
    description: 'A user asked for a link that proves their e-mail address.',
    subject: 'userId',
    payload: addressPayload,
});
export const emailVerified = defineEvent({
    ...own,
    name: 'auth.emailVerified',
    description: 'A user proved that the e-mail address is theirs.',
    subject: 'userId',
    doneBy: 'userId',
    payload: addressPayload,
});
export const emailChangeRequested = defineEvent({
    ...own,
    name: 'auth.emailChangeRequested',
    description: 'A user wants another e-mail address, to which a link goes.',
    subject: 'userId',
    payload: addressPayload,
});
export const emailChanged = defineEvent({
    ...own,
    name: 'auth.emailChanged',
    description: 'A user signs in with another e-mail address from now on: by a link that they followed, or because a directory outside says so.',
    subject: 'userId',
    doneBy: 'userId',
    payload: addressPayload.extend({ formerEmail: z.string() }),
});
export const signUpRequested = defineEvent({
    ...own,
    name: 'auth.signUpRequested',
    description: 'Somebody asked for a tenant of their own; a mail takes them the link.',
    subject: 'signUpId',
    // Nothing of the person, who may never confirm: what was asked for is forgotten within a day.
    payload: z.object({ signUpId: z.string() }),
});
export const signUpConfirmed = defineEvent({
    ...own,
    name: 'auth.signUpConfirmed',
    description: 'Somebody followed the link of a sign-up, and the tenant was made or is about to be.',
    subject: 'tenantId',
    payload: z.object({ tenantId: z.string(), signUpId: z.string(), slug: z.string() }),
});
export const signingKeyMade = defineEvent({
    ...own,
    name: 'auth.signingKeyMade',
    description: 'The installation has a new key for access tokens, which signs from a moment on.',
    subject: 'kid',
    payload: z.object({ kid: z.string(), signsFrom: z.string() }),
});
export const signingKeysRetired = defineEvent({
    ...own,
    name: 'auth.signingKeysRetired',
    description: 'Keys for access tokens have no valid token left.',
    subject: 'kid',
    payload: z.object({ kid: z.string(), retired: z.array(z.string()) }),
});
export const signingKeysRevoked = defineEvent({
    ...own,
    name: 'auth.signingKeysRevoked',
    description: 'Keys were given up, with everything that they had signed.',
    subject: 'kid',
    payload: z.object({ kid: z.string(), revoked: z.array(z.string()) }),
});
export const authEvents = [
    signedIn,
    sessionEnded,
    tenantSessionsEnded,
    operatorCreated,
    operatorUpdated,
    operatorDeactivated,
    operatorReactivated,
    userInvited,
    invitationResent,
    invitationRevoked,
    invitationAccepted,
    passwordResetRequested,
    passwordChanged,
    emailVerificationRequested,
    emailVerified,
    emailChangeRequested,
    emailChanged,
    signUpRequested,
    signUpConfirmed,
    signingKeyMade,
    signingKeysRetired,
    signingKeysRevoked,
];
//# sourceMappingURL=events.js.map