import type { z } from 'zod';
import type { Ctx, Tx } from '../../../kernel/context.js';
import { requireMail } from '../../../kernel/mail.js';
import { signInRequired } from '../../../kernel/rules.js';
import type { Limit } from '../../../kernel/throttle.js';
import { hasPasswordCapacity, verifyPassword } from '../../../platform/crypto/password.js';
import { violatesUnique } from '../../../platform/db/errors.js';
import { type UserId, userId } from '../../access/public.js';
import { type UserRow, emailTaken, findUserById, lockUser, updateUserCredentials } from '../../users/public.js';
import { currentPasswordWrong, emailAlreadyVerified, emailUnchanged, linkInvalid, signInBusy } from '../errors.js';
import { emailChangeRequested, emailChanged, emailVerificationRequested, emailVerified } from '../events.js';
import { updateLinksVoid } from '../links/queries.js';
import { followLink, getOpenLink } from '../links/service.js';
import { sessionOf } from '../realms/realm.js';
import type { addressTokenSchema, requestEmailChangeSchema } from './checks.js';

/** Protects mailboxes, and the password that a change asks for. */
const REQUESTS_OF_ACCOUNT: Limit = { name: 'email-requests-of-account', burst: 5, everyMs: 10 * 60_000 };

type Token = z.output<typeof addressTokenSchema>;

/** Sends a link to the address that the signed-in user has. */
export async function requestEmailVerification(ctx: Ctx): Promise<true> {
  requireMail(ctx);
  const user = await getSelf(ctx);
  if (user.emailVerifiedAt !== null) throw emailAlreadyVerified();
  await ctx.throttle.take([REQUESTS_OF_ACCOUNT, user.id]);
  await ctx.write(async (tx) => tx.emit(emailVerificationRequested({ userId: user.id, email: user.email })));
  return true;
}

/** By the link of a mail; nobody need be signed in. */
export async function verifyEmail(ctx: Ctx, { token }: Token): Promise<true> {
  await getOpenLink(ctx, { purpose: 'EMAIL_VERIFICATION', token });
  await ctx.write(async (tx) => {
    const { email, subjectId } = await followLink(tx, { purpose: 'EMAIL_VERIFICATION', token });
    const user = await getActive(tx, userId.parse(subjectId));
    if (user.email !== email) throw linkInvalid();
    await updateUserCredentials(tx.db, user.id, { emailVerifiedAt: ctx.now() }, ctx.now());
    tx.emit(emailVerified({ userId: user.id, email }));
  });
  return true;
}

/**
 * Sends a link to the new address; the old one stays until it is followed. Whether the new one belongs to somebody already is said to
 * whoever reads its mailbox, and to nobody else.
 */
export async function requestEmailChange(ctx: Ctx, { newEmail, currentPassword }: z.output<typeof requestEmailChangeSchema>): Promise<true> {
  requireMail(ctx);
  const user = await getSelf(ctx);
  await ctx.throttle.take([REQUESTS_OF_ACCOUNT, user.id]);
  if (!hasPasswordCapacity()) throw signInBusy();
  if (!(await verifyPassword(currentPassword, user.passwordHash))) throw currentPasswordWrong();
  if (newEmail.toLowerCase() === user.email.toLowerCase()) throw emailUnchanged();
  await ctx.write(async (tx) => tx.emit(emailChangeRequested({ userId: user.id, email: newEmail })));
  return true;
}

/** By the link in the new mailbox. The old address is told by mail. */
export async function confirmEmailChange(ctx: Ctx, { token }: Token): Promise<true> {
  await getOpenLink(ctx, { purpose: 'EMAIL_CHANGE', token });
  await ctx.write(async (tx) => {
    const { email, subjectId } = await followLink(tx, { purpose: 'EMAIL_CHANGE', token });
    const { id, email: formerEmail } = await getActive(tx, userId.parse(subjectId));
    await updateUserCredentials(tx.db, id, { email, emailVerifiedAt: ctx.now() }, ctx.now()).catch((error: unknown) => {
      throw violatesUnique(error, 'users_email') ? Object.assign(emailTaken(), { cause: error }) : error;
    });
    // A password must not be reset by whoever has the old mailbox.
    await updateLinksVoid(tx.db, { purpose: 'PASSWORD_RESET', subjectId: id, now: ctx.now() });
    tx.emit(emailChanged({ userId: id, email, formerEmail }));
  });
  return true;
}

async function getSelf(ctx: Ctx): Promise<UserRow> {
  const { holderId } = sessionOf(ctx.actor);
  const user = await ctx.read((db) => findUserById(db, userId.parse(holderId)));
  if (!user || user.deactivatedAt !== null) throw signInRequired();
  return user;
}

async function getActive({ db }: Tx, id: UserId): Promise<UserRow> {
  const user = await lockUser(db, id);
  if (!user || user.deactivatedAt !== null) throw linkInvalid();
  return user;
}
