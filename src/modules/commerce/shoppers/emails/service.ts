/** Another e-mail address, which is another name to sign in with: proved by a link before it counts. */
import { invariant } from '../../../../kernel/assert.js';
import { check } from '../../../../kernel/check.js';
import type { Ctx } from '../../../../kernel/context.js';
import { signInRequired } from '../../../../kernel/rules.js';
import { hasPasswordCapacity, verifyPassword } from '../../../../platform/crypto/password.js';
import { whenTaken } from '../../../../platform/db/errors.js';
import { linkInvalid, signInBusy } from '../../../auth/public.js';
import { customerUpdated } from '../../customers/events.js';
import { lockCustomer, updateCustomerRow } from '../../customers/queries.js';
import { customerId } from '../../ids.js';
import { findAccount, lockAccount, shopLinks } from '../accounts/queries.js';
import { customerOf, isOpen, linksOfCustomers } from '../accounts/realm.js';
import { customerPasswordWrong } from '../errors.js';
import { customerEmailChangeRequested, customerEmailChanged } from '../events.js';
import { mayMail } from '../mails/limits.js';
import { type ConfirmMyEmailChange, type RequestMyEmailChange, confirmMyEmailChangeSchema, requestMyEmailChangeSchema } from './checks.js';

/**
 * Sends a link to the new address; the old one stays until it is followed. Whether the new one is somebody's already is said to whoever reads its
 * mailbox, and to nobody else. Whoever has no password sets one first: an unlocked device must not be enough.
 */
export async function requestMyEmailChange(ctx: Ctx, input: RequestMyEmailChange): Promise<true> {
  const { newEmail, currentPassword } = check(requestMyEmailChangeSchema, input);
  const { id } = customerOf(ctx);
  // Counted for the account as well: the password must not be tried out here.
  if (!(await mayMail(ctx, id)) || !(await mayMail(ctx, newEmail))) return true;
  if (!hasPasswordCapacity()) throw signInBusy();
  const account = await ctx.read((db) => findAccount(db, id));
  if (!account || !isOpen(account)) throw signInRequired();
  if (!(await verifyPassword(currentPassword, account.passwordHash))) throw customerPasswordWrong();
  await ctx.write(async (tx) => tx.emit(customerEmailChangeRequested({ customerId: id, email: newEmail })));
  return true;
}

/** By the link in the new mailbox. The old address is told by mail. */
export async function confirmMyEmailChange(ctx: Ctx, input: ConfirmMyEmailChange): Promise<true> {
  const { token } = check(confirmMyEmailChangeSchema, input);
  await linksOfCustomers.getOpenLink(ctx, { purpose: 'EMAIL_CHANGE', token });
  await ctx.write(async (tx) => {
    const { email, subjectId } = await linksOfCustomers.followLink(tx, { purpose: 'EMAIL_CHANGE', token });
    const id = customerId.parse(subjectId);
    const customer = await lockCustomer(tx.db, id);
    const account = await lockAccount(tx.db, id);
    if (!customer || !account || !isOpen(account)) throw linkInvalid();
    // Whose it has become since is not told: this link is good for nothing any more.
    const changed = await updateCustomerRow(tx.db, { ...customer, email, updatedAt: ctx.now() }).catch(whenTaken('customers_email', linkInvalid));
    invariant(changed, 'a locked customer stays');
    // Whoever has the old mailbox must not come in by what lies in it.
    for (const purpose of ['PASSWORD_RESET', 'SIGN_IN'] as const) await shopLinks.updateLinksVoid(tx.db, { purpose, subjectId: id, now: ctx.now() });
    tx.emit(customerUpdated({ customerId: id, version: changed.version }));
    tx.emit(customerEmailChanged({ customerId: id, email, formerEmail: customer.email }));
  });
  return true;
}
