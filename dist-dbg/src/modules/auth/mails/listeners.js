import { settingOf } from '../../../kernel/entitlements.js';
import { on, onControl } from '../../../kernel/events.js';
import { findUserByEmail } from '../../users/public.js';
import { emailChangeRequested, emailChanged, emailVerificationRequested, invitationResent, passwordChanged, passwordResetRequested, sessionEnded, signUpRequested, signedIn, userInvited, } from '../events.js';
import { findInvitation } from '../invitations/queries.js';
import { invitationId } from '../invitations/tables.js';
import { findLinkById } from '../links/queries.js';
import { LINK_LIFETIME_MS, sendLink } from '../links/service.js';
import { linkId } from '../links/tables.js';
import { userSessions } from '../queries.js';
import { deviceOf } from '../sessions/device.js';
import { newDeviceMails } from '../sign-in/settings.js';
import { signUpId } from '../sign-up/control.tables.js';
import { findSignUp } from '../sign-up/queries.js';
import { SIGN_UP_LIFETIME_MS } from '../sign-up/service.js';
import { sessionId } from '../tables.js';
import { addressed, findActive, inWords, named, tellUser } from './notices.js';
import { emailChangeMail } from './texts/email-change.js';
import { emailChangedMail } from './texts/email-changed.js';
import { emailVerificationMail } from './texts/email-verification.js';
import { invitationMail } from './texts/invitation.js';
import { newDeviceMail } from './texts/new-device.js';
import { passwordChangedMail } from './texts/password-changed.js';
import { passwordResetMail } from './texts/password-reset.js';
import { sessionRevokedMail } from './texts/session-revoked.js';
import { signUpMail } from './texts/sign-up.js';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
export const mailListeners = [
    on(userInvited, sendInvitation),
    on(invitationResent, sendInvitation, { name: 'resendInvitation' }),
    on(passwordResetRequested, sendPasswordReset),
    on(emailVerificationRequested, sendEmailVerification),
    on(emailChangeRequested, sendEmailChange),
    on(passwordChanged, tellOfPassword),
    on(emailChanged, tellFormerAddress),
    on(sessionEnded, tellOfReplay),
    on(signedIn, tellOfNewDevice),
    onControl(signUpRequested, sendSignUp),
];
async function sendInvitation(ctx, event) {
    const { email } = event.payload;
    const id = linkId.parse(event.payload.linkId);
    const { link, invitation } = await ctx.read(async (db) => ({
        link: await findLinkById(db, id),
        invitation: await findInvitation(db, invitationId.parse(event.payload.invitationId)),
    }));
    // Accepted, taken back, or sent again since.
    if (!link || link.usedAt !== null || !invitation)
        return;
    await ctx.mail.send({
        ...addressed(ctx, event, { email, displayName: invitation.displayName, language: null }),
        template: invitationMail,
        values: { ...named(ctx, invitation), days: String(LINK_LIFETIME_MS.INVITATION / (24 * HOUR_MS)) },
        link: ctx.mail.linkTo('invitation', { tenant: ctx.tenant.slug, token: ctx.tokens.linkTokenOf(id) }),
    });
}
/** Only here, after the answer, is it asked whether there is such a user. */
async function sendPasswordReset(ctx, event) {
    const user = await ctx.read((db) => findUserByEmail(db, event.payload.email));
    if (!user || user.deactivatedAt !== null)
        return;
    const minutes = String(LINK_LIFETIME_MS.PASSWORD_RESET / MINUTE_MS);
    await sendLinkMail(ctx, event, {
        purpose: 'PASSWORD_RESET',
        user,
        email: user.email,
        page: 'password-reset',
        template: passwordResetMail,
        values: { minutes },
    });
}
async function sendEmailVerification(ctx, event) {
    const user = await findActive(ctx, event.payload.userId);
    const { email } = event.payload;
    const link = { purpose: 'EMAIL_VERIFICATION', page: 'email-verification', template: emailVerificationMail };
    if (user)
        await sendLinkMail(ctx, event, { ...link, user, email, values: { hours: String(LINK_LIFETIME_MS.EMAIL_VERIFICATION / HOUR_MS) } });
}
async function sendEmailChange(ctx, event) {
    const user = await findActive(ctx, event.payload.userId);
    const { email } = event.payload;
    const link = { purpose: 'EMAIL_CHANGE', page: 'email-change', template: emailChangeMail };
    if (user)
        await sendLinkMail(ctx, event, { ...link, user, email, values: { minutes: String(LINK_LIFETIME_MS.EMAIL_CHANGE / MINUTE_MS) } });
}
async function tellOfPassword(ctx, event) {
    await tellUser(ctx, event, { template: passwordChangedMail, values: { time: ctx.now() } });
}
async function tellFormerAddress(ctx, event) {
    const user = await findActive(ctx, event.payload.userId);
    if (!user)
        return;
    const { email, formerEmail } = event.payload;
    const to = addressed(ctx, event, { ...user, email: formerEmail });
    const values = { ...named(ctx, user), email, ...inWords({ time: ctx.now() }, to.language) };
    await ctx.mail.send({ ...to, template: emailChangedMail, values, link: null });
}
async function sendSignUp(ctx, event) {
    const id = signUpId.parse(event.payload.signUpId);
    const signUp = await ctx.control.read((db) => findSignUp(db, id));
    // Confirmed or forgotten since.
    if (!signUp)
        return;
    await ctx.mail.send({
        id: event.id,
        to: { name: '', address: signUp.email },
        language: signUp.language,
        template: signUpMail,
        values: { slug: signUp.slug, hours: String(SIGN_UP_LIFETIME_MS / HOUR_MS) },
        link: ctx.mail.linkTo('sign-up', { tenant: signUp.slug, token: ctx.tokens.linkTokenOf(id) }),
    });
}
/** Sessions end for many reasons; only one of them is an alarm. */
async function tellOfReplay(ctx, event) {
    if (event.payload.reason !== 'TOKEN_REUSED')
        return;
    const session = await ctx.read((db) => userSessions.findSession(db, sessionId.parse(event.payload.sessionId)));
    const device = deviceOf(session?.userAgent ?? null) ?? session?.address ?? '?';
    await tellUser(ctx, event, { template: sessionRevokedMail, values: { time: ctx.now(), device } });
}
async function tellOfNewDevice(ctx, event) {
    if (!event.payload.isNewDevice || !settingOf(ctx, newDeviceMails))
        return;
    const session = await ctx.read((db) => userSessions.findSession(db, sessionId.parse(event.payload.sessionId)));
    if (!session)
        return;
    const values = { time: session.createdAt, device: deviceOf(session.userAgent) ?? '?', address: session.address ?? '?' };
    await tellUser(ctx, event, { template: newDeviceMail, values });
}
function sendLinkMail(ctx, event, { purpose, page, user, email, template, values }) {
    return sendLink(ctx, event, {
        ...{ purpose, email, subjectId: user.id },
        send: (token) => ctx.mail.send({
            ...addressed(ctx, event, { ...user, email }),
            template,
            values: { ...named(ctx, user), ...values },
            link: ctx.mail.linkTo(page, { tenant: ctx.tenant.slug, token }),
        }),
    });
}
//# sourceMappingURL=listeners.js.map