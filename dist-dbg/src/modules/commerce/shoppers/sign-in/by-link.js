/** Signing in by a link in a mail, with or without a password. */
import { check } from '../../../../kernel/check.js';
import { linkInvalid } from '../../../auth/public.js';
import { customerId } from '../../ids.js';
import { pinAccount } from '../accounts/queries.js';
import { isOpen, linksOfCustomers } from '../accounts/realm.js';
import { openCustomerSession } from '../accounts/session.js';
import { customerSignInLinkRequested } from '../events.js';
import { mayMail } from '../mails/limits.js';
import { requestCustomerSignInLinkSchema, signInCustomerByLinkSchema } from './checks.js';
/** Always true, and always the same work: who has an account is found out by the listener, after the answer. */
export async function requestCustomerSignInLink(ctx, input) {
    const { email } = check(requestCustomerSignInLinkSchema, input);
    if (!(await mayMail(ctx, email)))
        return true;
    await ctx.write(async (tx) => tx.emit(customerSignInLinkRequested({ tenantId: ctx.tenant.id, email })));
    return true;
}
export async function signInCustomerByLink(ctx, input) {
    const { token, cartToken } = check(signInCustomerByLinkSchema, input);
    await linksOfCustomers.getOpenLink(ctx, { purpose: 'SIGN_IN', token });
    return ctx.write(async (tx) => {
        const { email, subjectId } = await linksOfCustomers.followLink(tx, { purpose: 'SIGN_IN', token });
        const account = await pinAccount(tx.db, customerId.parse(subjectId));
        // Blocked, or with another address, since the link was sent.
        if (!account || !isOpen(account) || account.email !== email)
            throw linkInvalid();
        return openCustomerSession(tx, account, { methods: ['link'], cartToken });
    });
}
//# sourceMappingURL=by-link.js.map