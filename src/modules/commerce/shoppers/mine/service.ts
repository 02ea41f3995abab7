/** What customers see and change of themselves: always of whoever is signed in, never of an id that was sent. */
import { check } from '../../../../kernel/check.js';
import type { Ctx } from '../../../../kernel/context.js';
import { signInRequired } from '../../../../kernel/rules.js';
import type { Limit } from '../../../../kernel/throttle.js';
import { addCustomerAddress, removeCustomerAddress, updateCustomerAddress } from '../../addresses/book/service.js';
import type { CustomerAddressRow } from '../../addresses/book/tables.js';
import { countLinesOfCarts, listCartsOfCustomer } from '../../carts/queries.js';
import { type SetMyMarketingConsent, setMyMarketingConsentSchema } from '../../customers/consents/checks.js';
import { recordConsent } from '../../customers/consents/service.js';
import { findCustomer } from '../../customers/queries.js';
import { updateCustomer } from '../../customers/service.js';
import type { CustomerRow } from '../../customers/tables.js';
import { findAccount } from '../accounts/queries.js';
import { customerOf, isOpen } from '../accounts/realm.js';
import type { AddMyAddressInput, UpdateMyProfileInput } from './inputs.js';

/** Each is a row for good: nobody needs to change their mind more often. */
const DECISIONS_OF_CUSTOMER: Limit = { name: 'consents-of-customer', burst: 20, everyMs: 30 * 60_000 };
/** Customers rarely have two; the newest changes come first. */
const CARTS_SHOWN_MAX = 10;

export async function getCustomerMe(ctx: Ctx): Promise<CustomerRow> {
  const { id } = customerOf(ctx);
  const customer = await ctx.read(async (db) => {
    const account = await findAccount(db, id);
    return account && isOpen(account) ? findCustomer(db, id, null) : null;
  });
  if (!customer) throw signInRequired();
  return customer;
}

export function updateMyProfile(ctx: Ctx, { ifVersion, displayName, phone }: UpdateMyProfileInput): Promise<CustomerRow> {
  return updateCustomer(ctx, { id: customerOf(ctx).id, ifVersion, displayName, phone });
}

export function addMyAddress(ctx: Ctx, { address, isDefaultShipping, isDefaultBilling }: AddMyAddressInput): Promise<CustomerAddressRow> {
  return addCustomerAddress(ctx, { customerId: customerOf(ctx).id, address, isDefaultShipping, isDefaultBilling });
}

export function updateMyAddress(ctx: Ctx, input: Parameters<typeof updateCustomerAddress>[1]): Promise<CustomerAddressRow> {
  return updateCustomerAddress(ctx, input, customerOf(ctx).id);
}

export function removeMyAddress(ctx: Ctx, input: Parameters<typeof removeCustomerAddress>[1]): Promise<CustomerAddressRow> {
  return removeCustomerAddress(ctx, input, customerOf(ctx).id);
}

export async function setMyMarketingConsent(ctx: Ctx, input: SetMyMarketingConsent): Promise<CustomerRow> {
  const { granted, textVersion = null } = check(setMyMarketingConsentSchema, input);
  const { id } = customerOf(ctx);
  await ctx.throttle.take([DECISIONS_OF_CUSTOMER, id]);
  await ctx.write((tx) => recordConsent(tx, id, { granted, textVersion, source: 'ACCOUNT' }));
  return getCustomerMe(ctx);
}

export async function listMyCarts(ctx: Ctx, { id }: CustomerRow) {
  return ctx.read(async (db) => {
    const carts = await listCartsOfCustomer(db, { customerId: id, now: ctx.now(), limit: CARTS_SHOWN_MAX });
    const lines = await countLinesOfCarts(
      db,
      carts.map((cart) => cart.id),
    );
    return carts.map(({ id: cart, currencyCode, updatedAt, expiresAt }) => ({
      id: cart,
      currencyCode,
      updatedAt,
      expiresAt,
      lines: lines.get(cart) ?? 0,
    }));
  });
}
