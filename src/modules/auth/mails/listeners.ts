/** What is written to people when something has happened to their accounts. Run by the worker, at least once for each event. */
import type { ControlCtx, Ctx } from '../../../kernel/context.js';
import { settingOf } from '../../../kernel/entitlements.js';
import { type DomainEvent, type Listener, on, onControl } from '../../../kernel/events.js';
import type { LinkPage, MailTemplate } from '../../../kernel/mail.js';
import { userId } from '../../access/public.js';
import { languageOf } from '../../tenancy/public.js';
import { type UserRow, findUserByEmail, findUserById } from '../../users/public.js';
import {
  emailChangeRequested,
  emailChanged,
  emailVerificationRequested,
  invitationResent,
  passwordChanged,
  passwordResetRequested,
  sessionEnded,
  signUpRequested,
  signedIn,
  userInvited,
} from '../events.js';
import { findInvitation } from '../invitations/queries.js';
import { invitationId } from '../invitations/tables.js';
import { findLinkById, findNewestLink } from '../links/queries.js';
import { LINK_LIFETIME_MS, issueLink, linkIdOf } from '../links/service.js';
import { type LinkPurpose, linkId } from '../links/tables.js';
import { userSessions } from '../queries.js';
import { deviceOf } from '../sessions/device.js';
import { newDeviceMails } from '../sign-in/settings.js';
import { signUpId } from '../sign-up/control.tables.js';
import { findSignUp } from '../sign-up/queries.js';
import { SIGN_UP_LIFETIME_MS } from '../sign-up/service.js';
import { sessionId } from '../tables.js';
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

export const mailListeners: readonly Listener[] = [
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

async function sendInvitation(ctx: Ctx, event: DomainEvent<{ invitationId: string; linkId: string; email: string }>): Promise<void> {
  const { email } = event.payload;
  const id = linkId.parse(event.payload.linkId);
  const { link, invitation } = await ctx.read(async (db) => ({
    link: await findLinkById(db, id),
    invitation: await findInvitation(db, invitationId.parse(event.payload.invitationId)),
  }));
  // Accepted, taken back, or sent again since.
  if (!link || link.usedAt !== null || !invitation) return;
  await ctx.mail.send({
    ...addressed(ctx, event, { email, displayName: invitation.displayName }),
    template: invitationMail,
    values: { ...named(ctx, invitation), days: String(LINK_LIFETIME_MS.INVITATION / (24 * HOUR_MS)) },
    link: ctx.mail.linkTo('invitation', { tenant: ctx.tenant.slug, token: ctx.tokens.linkTokenOf(id) }),
  });
}

/** Only here, after the answer, is it asked whether there is such a user. */
async function sendPasswordReset(ctx: Ctx, event: DomainEvent<{ email: string }>): Promise<void> {
  const user = await ctx.read((db) => findUserByEmail(db, event.payload.email));
  if (!user || user.deactivatedAt !== null) return;
  const minutes = String(LINK_LIFETIME_MS.PASSWORD_RESET / MINUTE_MS);
  await sendLink(ctx, event, {
    purpose: 'PASSWORD_RESET',
    user,
    email: user.email,
    page: 'password-reset',
    template: passwordResetMail,
    values: { minutes },
  });
}

async function sendEmailVerification(ctx: Ctx, event: DomainEvent<{ userId: string; email: string }>): Promise<void> {
  const user = await findActive(ctx, event.payload.userId);
  const { email } = event.payload;
  const link = { purpose: 'EMAIL_VERIFICATION', page: 'email-verification', template: emailVerificationMail } as const;
  if (user) await sendLink(ctx, event, { ...link, user, email, values: { hours: String(LINK_LIFETIME_MS.EMAIL_VERIFICATION / HOUR_MS) } });
}

async function sendEmailChange(ctx: Ctx, event: DomainEvent<{ userId: string; email: string }>): Promise<void> {
  const user = await findActive(ctx, event.payload.userId);
  const { email } = event.payload;
  const link = { purpose: 'EMAIL_CHANGE', page: 'email-change', template: emailChangeMail } as const;
  if (user) await sendLink(ctx, event, { ...link, user, email, values: { minutes: String(LINK_LIFETIME_MS.EMAIL_CHANGE / MINUTE_MS) } });
}

async function tellOfPassword(ctx: Ctx, event: DomainEvent<{ holderId: string }>): Promise<void> {
  await tellHolder(ctx, event, { template: passwordChangedMail, values: { time: timeOf(ctx) } });
}

async function tellFormerAddress(ctx: Ctx, event: DomainEvent<{ userId: string; email: string; formerEmail: string }>): Promise<void> {
  const user = await findActive(ctx, event.payload.userId);
  if (!user) return;
  const { email, formerEmail } = event.payload;
  await ctx.mail.send({
    ...addressed(ctx, event, { email: formerEmail, displayName: user.displayName }),
    template: emailChangedMail,
    values: { ...named(ctx, user), email, time: timeOf(ctx) },
    link: null,
  });
}

async function sendSignUp(ctx: ControlCtx, event: DomainEvent<{ signUpId: string }>): Promise<void> {
  const id = signUpId.parse(event.payload.signUpId);
  const signUp = await ctx.control.read((db) => findSignUp(db, id));
  // Confirmed or forgotten since.
  if (!signUp) return;
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
async function tellOfReplay(ctx: Ctx, event: DomainEvent<{ sessionId: string; holderId: string; reason: string }>): Promise<void> {
  if (event.payload.reason !== 'TOKEN_REUSED') return;
  const session = await ctx.read((db) => userSessions.findSession(db, sessionId.parse(event.payload.sessionId)));
  const device = deviceOf(session?.userAgent ?? null) ?? session?.address ?? '?';
  await tellHolder(ctx, event, { template: sessionRevokedMail, values: { time: timeOf(ctx), device } });
}

async function tellOfNewDevice(ctx: Ctx, event: DomainEvent<{ sessionId: string; holderId: string; isNewDevice: boolean }>): Promise<void> {
  if (!event.payload.isNewDevice || !settingOf(ctx, newDeviceMails)) return;
  const session = await ctx.read((db) => userSessions.findSession(db, sessionId.parse(event.payload.sessionId)));
  if (!session) return;
  const values = { time: timeOf(ctx, session.createdAt), device: deviceOf(session.userAgent) ?? '?', address: session.address ?? '?' };
  await tellHolder(ctx, event, { template: newDeviceMail, values });
}

type Notice = { readonly template: MailTemplate; readonly values: Readonly<Record<string, string>> };

async function tellHolder(ctx: Ctx, event: DomainEvent<{ holderId: string }>, { template, values }: Notice): Promise<void> {
  const user = await findActive(ctx, event.payload.holderId);
  if (user) await ctx.mail.send({ ...addressed(ctx, event, user), template, values: { ...named(ctx, user), ...values }, link: null });
}

async function findActive(ctx: Ctx, id: string): Promise<UserRow | null> {
  const user = await ctx.read((db) => findUserById(db, userId.parse(id)));
  return user && user.deactivatedAt === null ? user : null;
}

type LinkMail = Notice & { readonly purpose: LinkPurpose; readonly page: LinkPage; readonly user: UserRow; readonly email: string };

/**
 * Sends the event's own link, also when the event comes again, and then makes it: a mail that was not sent must not count as handled. Nothing
 * is sent when the link was used, or replaced by a newer one.
 */
async function sendLink(ctx: Ctx, event: DomainEvent, { purpose, page, user, email, template, values }: LinkMail): Promise<void> {
  const id = linkIdOf(event.id);
  const known = await ctx.read((db) => findNewestLink(db, purpose, user.id));
  if (known && (known.id > id || (known.id === id && known.usedAt !== null))) return;
  await ctx.mail.send({
    ...addressed(ctx, event, { email, displayName: user.displayName }),
    template,
    values: { ...named(ctx, user), ...values },
    link: ctx.mail.linkTo(page, { tenant: ctx.tenant.slug, token: ctx.tokens.linkTokenOf(id) }),
  });
  await ctx.write((tx) => issueLink(tx, { id, purpose, subjectId: user.id, email }));
}

function addressed(ctx: Ctx, event: DomainEvent, { email, displayName }: Pick<UserRow, 'email' | 'displayName'>) {
  return { id: event.id, to: { name: displayName, address: email }, language: languageOf(ctx) };
}

function named({ tenant }: Ctx, { displayName }: Pick<UserRow, 'displayName'>) {
  return { name: displayName, tenant: tenant.name };
}

/** In the tenant's language, and in UTC, since nobody knows where the reader is. */
function timeOf(ctx: Ctx, moment = ctx.now()): string {
  const format = new Intl.DateTimeFormat(languageOf(ctx), { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(moment)} UTC`;
}
