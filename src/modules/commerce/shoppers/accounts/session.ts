/** What a customer holds who has signed in. */
import { invariant } from '../../../../kernel/assert.js';
import type { Tx } from '../../../../kernel/context.js';
import { type OpenSession, beginSession } from '../../../auth/public.js';
import { adoptCart } from '../../carts/changes/adopting.js';
import type { CartView } from '../../carts/view/view.js';
import { findCustomer } from '../../customers/queries.js';
import type { CustomerRow } from '../../customers/tables.js';
import type { CustomerAccount } from './queries.js';
import { inShop } from './realm.js';

/** Customers have none that could change. */
const NO_RIGHTS = { version: 0, modules: '', until: null };

export type CustomerSession = {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: Date;
  readonly customer: CustomerRow;
  /** That goes on, when one was named. */
  readonly cart: CartView | null;
};

type Opening = { readonly methods: readonly string[]; readonly cartToken: string | undefined };

/** In the transaction of what made sure of the customer. */
export async function openCustomerSession(tx: Tx, account: CustomerAccount, { methods, cartToken }: Opening): Promise<CustomerSession> {
  const session = await beginSession(inShop(tx), account.id, { methods });
  const cart = cartToken === undefined ? null : await adoptCart(tx, { cartToken, customerId: account.id, email: account.email });
  return toCustomerSession(tx, session, { account, cart });
}

type Known = { readonly account: CustomerAccount; readonly cart: CartView | null };

export async function toCustomerSession({ ctx, db }: Tx, session: OpenSession, { account, cart }: Known): Promise<CustomerSession> {
  const customer = await findCustomer(db, account.id, null);
  invariant(customer, 'every account is of a customer');
  const issued = ctx.tokens.issueAccess({
    ...{ kind: 'customer', subjectId: account.id, sessionId: session.id, tenantId: ctx.tenant.id },
    ...{ permissions: [], rights: NO_RIGHTS, assurance: session.assurance },
  });
  return { ...issued, refreshToken: session.refreshToken, customer, cart };
}
