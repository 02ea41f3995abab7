import { check } from '../../../../kernel/check.js';
import { recordCustomerConsentSchema } from '../../customers/consents/checks.js';
import { recordConsent } from '../../customers/consents/service.js';
import { customerNotFound } from '../../customers/errors.js';
import { lockCustomer } from '../../customers/queries.js';
import { getCustomer } from '../../customers/service.js';
import { requirePresent } from '../../presence.js';
import { lockAccount, updateAccount } from '../accounts/queries.js';
import { endSignInsOf } from '../accounts/realm.js';
import { customerAccountMissing } from '../errors.js';
import { customerAccountBlocked, customerAccountUnblocked } from '../events.js';
import { accountOfCustomerSchema } from './checks.js';
/** Ends the customer's sessions; once more changes nothing. */
export async function blockCustomerAccount(ctx, input) {
    const { customerId } = check(accountOfCustomerSchema, input);
    await ctx.write(async (tx) => {
        const account = await lockAccount(tx.db, customerId);
        if (!account)
            throw customerAccountMissing();
        if (account.blockedAt !== null)
            return;
        await updateAccount(tx.db, customerId, { blockedAt: ctx.now() });
        await endSignInsOf(tx, customerId, { reason: 'DEACTIVATED', except: null });
        tx.emit(customerAccountBlocked({ customerId }));
    });
    return getCustomer(ctx, customerId);
}
export async function unblockCustomerAccount(ctx, input) {
    const { customerId } = check(accountOfCustomerSchema, input);
    await ctx.write(async (tx) => {
        const account = await lockAccount(tx.db, customerId);
        if (!account)
            throw customerAccountMissing();
        if (account.blockedAt === null)
            return;
        await updateAccount(tx.db, customerId, { blockedAt: null });
        tx.emit(customerAccountUnblocked({ customerId }));
    });
    return getCustomer(ctx, customerId);
}
/** What the customer told somebody of the shop, who answers for it. */
export async function recordCustomerConsent(ctx, input) {
    const { customerId, granted, textVersion = null } = check(recordCustomerConsentSchema, input);
    await ctx.write(async (tx) => {
        const found = await lockCustomer(tx.db, customerId);
        requirePresent(found ? [customerId] : [], [{ id: customerId, path: 'input.customerId' }], customerNotFound);
        await recordConsent(tx, customerId, { granted, textVersion, source: 'STAFF' });
    });
    return getCustomer(ctx, customerId);
}
//# sourceMappingURL=service.js.map