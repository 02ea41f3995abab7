import { check } from '../../../../kernel/check.js';
import type { Ctx } from '../../../../kernel/context.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { signInRequired } from '../../../../kernel/rules.js';
import type { Limit } from '../../../../kernel/throttle.js';
import { hasPasswordCapacity, verifyPassword } from '../../../../platform/crypto/password.js';
import { hashNewPassword, linkInvalid, sessionId, signInBusy } from '../../../auth/public.js';
import { customerId } from '../../ids.js';
import { type CustomerAccount, findAccount, lockAccount, updateAccount } from '../accounts/queries.js';
import { customerOf, endSignInsOf, isOpen, linksOfCustomers } from '../accounts/realm.js';
import { customerPasswordWrong } from '../errors.js';
import { customerPasswordChanged, customerPasswordResetRequested } from '../events.js';
import { mayMail } from '../mails/limits.js';
import { customerPasswordLengthMin } from '../settings.js';
import {
  type ChangeCustomerPassword,
  type RequestCustomerPasswordReset,
  type ResetCustomerPassword,
  changeCustomerPasswordSchema,
  requestCustomerPasswordResetSchema,
  resetCustomerPasswordSchema,
} from './checks.js';

/** Whoever found a device unlocked must not try out its owner's password. */
const CHANGES_OF_CUSTOMER: Limit = { name: 'password-changes-of-customer', burst: 10, everyMs: 60_000 };

/** Always true, and always the same work: who has an account is found out by the listener, after the answer. */
export async function requestCustomerPasswordReset(ctx: Ctx, input: RequestCustomerPasswordReset): Promise<true> {
  const { email } = check(requestCustomerPasswordResetSchema, input);
  if (!(await mayMail(ctx, email))) return true;
  await ctx.write(async (tx) => tx.emit(customerPasswordResetRequested({ tenantId: ctx.tenant.id, email })));
  return true;
}

/** By the link of a mail. Ends all sessions of the customer, who signs in with the new password. */
export async function resetCustomerPassword(ctx: Ctx, input: ResetCustomerPassword): Promise<true> {
  const { token, newPassword } = check(resetCustomerPasswordSchema, input);
  const link = await linksOfCustomers.getOpenLink(ctx, { purpose: 'PASSWORD_RESET', token });
  const id = customerId.parse(link.subjectId);
  const account = await ctx.read((db) => findAccount(db, id));
  if (!account) throw linkInvalid();
  const passwordHash = await hashFor(ctx, account, newPassword);
  await ctx.write(async (tx) => {
    const { email } = await linksOfCustomers.followLink(tx, { purpose: 'PASSWORD_RESET', token });
    const locked = await lockAccount(tx.db, id);
    // Blocked, or with another address, since the link was sent.
    if (!locked || !isOpen(locked) || locked.email !== email) throw linkInvalid();
    await updateAccount(tx.db, id, { passwordHash });
    await endSignInsOf(tx, id, { reason: 'PASSWORD_CHANGED', except: null });
    tx.emit(customerPasswordChanged({ customerId: id, how: 'RESET' }));
  });
  return true;
}

/** With the present password. Every other session of the customer ends. Who has none gets one by `requestCustomerPasswordReset`. */
export async function changeCustomerPassword(ctx: Ctx, input: ChangeCustomerPassword): Promise<true> {
  const { currentPassword, newPassword } = check(changeCustomerPasswordSchema, input);
  const { id, sessionId: session } = customerOf(ctx);
  await ctx.throttle.take([CHANGES_OF_CUSTOMER, id]);
  if (!hasPasswordCapacity()) throw signInBusy();
  const account = await ctx.read((db) => findAccount(db, id));
  if (!account || !isOpen(account)) throw signInRequired();
  if (!(await verifyPassword(currentPassword, account.passwordHash))) throw customerPasswordWrong();
  const passwordHash = await hashFor(ctx, account, newPassword);
  await ctx.write(async (tx) => {
    await updateAccount(tx.db, id, { passwordHash });
    await endSignInsOf(tx, id, { reason: 'PASSWORD_CHANGED', except: sessionId.parse(session) });
    tx.emit(customerPasswordChanged({ customerId: id, how: 'CHANGED' }));
  });
  return true;
}

function hashFor(ctx: Ctx, owner: CustomerAccount, password: string): Promise<string> {
  return hashNewPassword(ctx, { password, owner, at: 'input.newPassword', lengthMin: settingOf(ctx, customerPasswordLengthMin) });
}
