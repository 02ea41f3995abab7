import { check } from '../../../../kernel/check.js';
import { NOBODY, continueSession, credentialsWrong, endSession, refreshTokenInvalid, sessionId, tryPassword } from '../../../auth/public.js';
import { customerId } from '../../ids.js';
import { findAccount, findAccountByEmail, pinAccount, shopSessions, updateAccountHash } from '../accounts/queries.js';
import { customerOf, inShop, isOpen } from '../accounts/realm.js';
import { openCustomerSession, toCustomerSession } from '../accounts/session.js';
import { refreshCustomerSessionSchema, signInCustomerSchema } from './checks.js';
export async function signInCustomer(ctx, input) {
    const { email, password, cartToken } = check(signInCustomerSchema, input);
    return tryPassword(ctx, {
        name: `${ctx.tenant.id}:customers:${email}`,
        password,
        find: () => ctx.read(async (db) => {
            const account = await findAccountByEmail(db, email);
            const recent = await shopSessions.listRecentSessions(db, account?.id ?? NOBODY);
            return { account: account && { ...account, isActive: isOpen(account) }, recent, wrong: credentialsWrong };
        }),
        open: (account, { renewed }) => ctx.write(async (tx) => {
            // Whoever blocks an account ends the sessions that they see, so this one must not begin beside them.
            const pinned = await pinAccount(tx.db, account.id);
            if (!pinned || !isOpen(pinned))
                throw credentialsWrong();
            if (renewed)
                await updateAccountHash(tx.db, account.id, renewed);
            return openCustomerSession(tx, pinned, { methods: ['pwd'], cartToken });
        }),
    });
}
/** The next pair of tokens for the session. */
export async function refreshCustomerSession(ctx, input) {
    const { refreshToken } = check(refreshCustomerSessionSchema, input);
    const refreshed = await ctx.write(async (tx) => {
        const session = await continueSession(inShop(tx), refreshToken);
        const account = session && (await findAccount(tx.db, customerId.parse(session.holderId)));
        return session && account && isOpen(account) ? toCustomerSession(tx, session, { account, cart: null }) : null;
    });
    // Thrown only here: the end of a session whose token was reused must be committed.
    if (!refreshed)
        throw refreshTokenInvalid();
    return refreshed;
}
/** Ends the session of the access token. True also when it had ended before. */
export async function signOutCustomer(ctx) {
    const { id, sessionId: session } = customerOf(ctx);
    await ctx.write((tx) => endSession(inShop(tx), { id: sessionId.parse(session), holderId: id }, 'SIGNED_OUT'));
    return true;
}
//# sourceMappingURL=service.js.map