/** What customers see and change of themselves: always of whoever is signed in, never of an id that was sent. */
import { check } from '../../../../kernel/check.js';
import { signInRequired } from '../../../../kernel/shield.js';
import { addCustomerAddress, removeCustomerAddress, updateCustomerAddress } from '../../addresses/book/service.js';
import { countLinesOfCarts, listCartsOfCustomer } from '../../carts/queries.js';
import { setMyMarketingConsentSchema } from '../../customers/consents/checks.js';
import { recordConsent } from '../../customers/consents/service.js';
import { findCustomer } from '../../customers/queries.js';
import { updateCustomer } from '../../customers/service.js';
import { findAccount } from '../accounts/queries.js';
import { customerOf, isOpen } from '../accounts/realm.js';
/** Each is a row for good: nobody needs to change their mind more often. */
const DECISIONS_OF_CUSTOMER = { name: 'consents-of-customer', burst: 20, everyMs: 30 * 60_000 };
/** Customers rarely have two; the newest changes come first. */
const CARTS_SHOWN_MAX = 10;
export async function getCustomerMe(ctx) {
    const { id } = customerOf(ctx);
    const customer = await ctx.read(async (db) => {
        const account = await findAccount(db, id);
        return account && isOpen(account) ? findCustomer(db, id, null) : null;
    });
    if (!customer)
        throw signInRequired();
    return customer;
}
export function updateMyProfile(ctx, { ifVersion, displayName, phone }) {
    return updateCustomer(ctx, { id: customerOf(ctx).id, ifVersion, displayName, phone });
}
export function addMyAddress(ctx, { address, isDefaultShipping, isDefaultBilling }) {
    return addCustomerAddress(ctx, { customerId: customerOf(ctx).id, address, isDefaultShipping, isDefaultBilling });
}
export function updateMyAddress(ctx, input) {
    return updateCustomerAddress(ctx, input, customerOf(ctx).id);
}
export function removeMyAddress(ctx, input) {
    return removeCustomerAddress(ctx, input, customerOf(ctx).id);
}
export async function setMyMarketingConsent(ctx, input) {
    const { granted, textVersion = null } = check(setMyMarketingConsentSchema, input);
    const { id } = customerOf(ctx);
    await ctx.throttle.take([DECISIONS_OF_CUSTOMER, id]);
    await ctx.write((tx) => recordConsent(tx, id, { granted, textVersion, source: 'ACCOUNT' }));
    return getCustomerMe(ctx);
}
export async function listMyCarts(ctx, { id }) {
    return ctx.read(async (db) => {
        const carts = await listCartsOfCustomer(db, { customerId: id, now: ctx.now(), limit: CARTS_SHOWN_MAX });
        const lines = await countLinesOfCarts(db, carts.map((cart) => cart.id));
        return carts.map(({ id: cart, currencyCode, updatedAt, expiresAt }) => ({
            id: cart,
            currencyCode,
            updatedAt,
            expiresAt,
            lines: lines.get(cart) ?? 0,
        }));
    });
}
//# sourceMappingURL=service.js.map