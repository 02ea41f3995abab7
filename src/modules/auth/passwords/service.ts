import type { z } from 'zod';
import { check } from '../../../kernel/check.js';
import type { ControlCtx, Ctx, GatewayContext } from '../../../kernel/context.js';
import { requireMail } from '../../../kernel/mail.js';
import { signInRequired } from '../../../kernel/rules.js';
import type { Limit } from '../../../kernel/throttle.js';
import { hasPasswordCapacity, hashPassword, verifyPassword } from '../../../platform/crypto/password.js';
import { PASSWORD_LENGTH_MIN, passwordSchema } from '../../../platform/crypto/password-policy.js';
import { networkOf } from '../../../platform/throttle/network.js';
import { userId } from '../../access/public.js';
import { findUserById, updateUserCredentials } from '../../users/public.js';
import { type OperatorId, operatorId } from '../control.tables.js';
import { currentPasswordWrong, linkInvalid, signInBusy } from '../errors.js';
import { passwordChanged, passwordResetRequested } from '../events.js';
import { updateLinksVoid } from '../links/queries.js';
import { followLink, getOpenLink } from '../links/service.js';
import { findOperatorById, updateOperatorPassword } from '../queries.js';
import { type RealmDb, type RealmTx, inControl, inTenant, sessionOf } from '../realms/realm.js';
import { type Ending, endSessionsOf } from '../sessions/service.js';
import { ssoRequired } from '../sso/errors.js';
import type { changePasswordSchema, requestPasswordResetSchema, resetPasswordSchema } from './checks.js';
import { contextOf, hashNewPassword } from './new-password.js';

/** Whoever found a device unlocked must not try out its owner's password. */
const CHANGES_OF_ACCOUNT: Limit = { name: 'password-changes-of-account', burst: 10, everyMs: 60_000 };
/** Protects mailboxes from being filled. What lies in one already is still good, so beyond this nothing is sent and nothing is said. */
const RESETS_OF_EMAIL: Limit = { name: 'password-resets-of-email', burst: 3, everyMs: 20 * 60_000 };
/** Protects everybody's mailbox from one address. */
const RESETS_OF_ADDRESS: Limit = { name: 'password-resets-of-address', burst: 20, everyMs: 60_000 };

/** Protects the tenant's audit trail, which keeps what strangers ask for. */
const RESETS_OF_TENANT: Limit = { name: 'password-resets-of-tenant', burst: 200, everyMs: 5_000 };

type Change = z.output<typeof changePasswordSchema>;

/** With the present password. Every other session of the account ends. */
export async function changePassword(ctx: GatewayContext, change: Change): Promise<true> {
  const { holderId } = sessionOf(ctx.actor);
  await ctx.throttle.take([CHANGES_OF_ACCOUNT, holderId]);
  if (!hasPasswordCapacity()) throw signInBusy();
  await (ctx.actor.kind === 'operator' ? changeOperatorPassword(ctx, change) : changeUserPassword(ctx, change));
  return true;
}

async function changeUserPassword(ctx: Ctx, { currentPassword, newPassword }: Change): Promise<void> {
  const session = sessionOf(ctx.actor);
  const id = userId.parse(session.holderId);
  const user = await ctx.read((db) => findUserById(db, id));
  if (!user || user.deactivatedAt !== null) throw signInRequired();
  if (!(await verifyPassword(currentPassword, user.passwordHash))) throw currentPasswordWrong();
  const passwordHash = await hashNewPassword(ctx, { password: newPassword, owner: user, at: 'input.newPassword' });
  await ctx.write(async (tx) => {
    await updateUserCredentials(tx.db, id, { passwordHash }, ctx.now());
    // A link that was asked for before must not undo this.
    await updateLinksVoid(tx.db, { purpose: 'PASSWORD_RESET', subjectId: id, now: ctx.now() });
    await endSignInsOf(inTenant(tx), { holderId: id, except: session.id });
    tx.emit(passwordChanged({ holderId: id, how: 'CHANGED' }));
  });
}

async function changeOperatorPassword(ctx: ControlCtx, { currentPassword, newPassword }: Change): Promise<void> {
  const session = sessionOf(ctx.actor);
  const id = operatorId.parse(session.holderId);
  const operator = await ctx.control.read((db) => findOperatorById(db, id));
  if (!operator || operator.disabledAt !== null) throw signInRequired();
  if (!(await verifyPassword(currentPassword, operator.passwordHash))) throw currentPasswordWrong();
  const terms = { lengthMin: PASSWORD_LENGTH_MIN, context: contextOf(operator, []) };
  const passwordHash = await hashPassword(check(passwordSchema(terms), newPassword, 'input.newPassword'));
  await ctx.control.write(async (tx) => {
    await updateOperatorPassword(tx.db, id, passwordHash);
    await endSignInsOf(inControl(tx), { holderId: id, except: session.id });
    tx.emit(passwordChanged({ holderId: id, how: 'CHANGED' }));
  });
}

/**
 * Always true, and always the same work: who has an account is found out by the listener, after the answer. Whether a mail goes is seen in
 * the mailbox alone.
 */
export async function requestPasswordReset(ctx: Ctx, { email }: z.output<typeof requestPasswordResetSchema>): Promise<true> {
  requireMail(ctx);
  await ctx.throttle.take([RESETS_OF_ADDRESS, networkOf(ctx.address)], [RESETS_OF_TENANT, ctx.tenant.id]);
  if (!(await ctx.throttle.mayTake([RESETS_OF_EMAIL, `${ctx.tenant.id}:${email.toLowerCase()}`]))) return true;
  await ctx.write(async (tx) => tx.emit(passwordResetRequested({ tenantId: ctx.tenant.id, email })));
  return true;
}

/** By the link of a mail. Ends all sessions of the account; one signs in with the new password. */
export async function resetPassword(ctx: Ctx, { token, newPassword }: z.output<typeof resetPasswordSchema>): Promise<true> {
  const link = await getOpenLink(ctx, { purpose: 'PASSWORD_RESET', token });
  const id = userId.parse(link.subjectId);
  const user = await ctx.read((db) => findUserById(db, id));
  if (!user) throw linkInvalid();
  const passwordHash = await hashNewPassword(ctx, { password: newPassword, owner: user, at: 'input.newPassword' });
  await ctx.write(async (tx) => {
    const { email } = await followLink(tx, { purpose: 'PASSWORD_RESET', token });
    const now = ctx.now();
    const changed = await updateUserCredentials(tx.db, id, { passwordHash }, now);
    // The account was closed, or has another address, since the link was sent.
    if (!changed || changed.deactivatedAt !== null || changed.email !== email) throw linkInvalid();
    if (await inTenant(tx).isSsoRequired(id)) throw ssoRequired();
    if (changed.emailVerifiedAt === null) await updateUserCredentials(tx.db, id, { emailVerifiedAt: now }, now);
    await endSignInsOf(inTenant(tx), { holderId: id, except: null });
    tx.emit(passwordChanged({ holderId: id, how: 'RESET' }));
  });
  return true;
}

/** Another password for an operator, who cannot ask for one by mail. For the machine alone: whoever may do this needs no password. Ends all their sessions. */
export async function resetOperatorPassword(ctx: ControlCtx, id: OperatorId, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await ctx.control.write(async (tx) => {
    await updateOperatorPassword(tx.db, id, passwordHash);
    await endSignInsOf(inControl(tx), { holderId: id, except: null });
    tx.emit(passwordChanged({ holderId: id, how: 'RESET' }));
  });
}

/** Sessions that the former password began, and sign-ins that it began and that wait for a second factor. */
async function endSignInsOf<Db extends RealmDb>(tx: RealmTx<Db>, { holderId, except }: Pick<Ending, 'holderId' | 'except'>): Promise<void> {
  await tx.factors.deleteChallengesOf(tx.db, holderId);
  await endSessionsOf(tx, { holderId, reason: 'PASSWORD_CHANGED', except });
}
