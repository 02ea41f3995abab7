/** What a customer holds who has signed in. */
import { invariant } from '../../../../kernel/assert.js';
import { beginSession } from '../../../auth/public.js';
import { adoptCart } from '../../carts/changes/adopting.js';
import { findCustomer } from '../../customers/queries.js';
import { inShop } from './realm.js';
/** Customers have none that could change. */
const NO_RIGHTS = { version: 0, modules: '', until: null };
/** In the transaction of what made sure of the customer. */
export async function openCustomerSession(tx, account, { methods, cartToken }) {
    const session = await beginSession(inShop(tx), account.id, { methods });
    const cart = cartToken === undefined ? null : await adoptCart(tx, { cartToken, customerId: account.id, email: account.email });
    return toCustomerSession(tx, session, { account, cart });
}
export async function toCustomerSession({ ctx, db }, session, { account, cart }) {
    const customer = await findCustomer(db, account.id, null);
    invariant(customer, 'every account is of a customer');
    const issued = ctx.tokens.issueAccess({
        ...{ kind: 'customer', subjectId: account.id, sessionId: session.id, tenantId: ctx.tenant.id },
        ...{ permissions: [], rights: NO_RIGHTS, assurance: session.assurance },
    });
    return { ...issued, refreshToken: session.refreshToken, customer, cart };
}
//# sourceMappingURL=session.js.map