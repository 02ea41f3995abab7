import type { Ctx, TenantDb } from '../../../../kernel/context.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { languageOf } from '../../../tenancy/public.js';
import type { OrderRow } from '../../orders/tables.js';
import { listTaxStatusesOfCustomers } from '../../pricing/tax/queries.js';
import { findAccount } from '../../shoppers/accounts/queries.js';
import type { InvoiceSeller } from '../content/content.js';
import type { Parties } from '../content/write.js';
import { sellerUnknown } from '../errors.js';
import { invoiceFooter, sellerAddress, sellerName, sellerTaxNumber } from '../settings.js';

export function isSellerKnown(ctx: Ctx): boolean {
  return settingOf(ctx, sellerAddress).trim() !== '';
}

/** Of an order, as everybody is now. Refused as long as it is not said where the seller is. */
export async function partiesOf(ctx: Ctx, db: TenantDb, { customerId, email, billingAddress, shippingAddress }: OrderRow): Promise<Parties> {
  if (!isSellerKnown(ctx)) throw sellerUnknown();
  const account = customerId && (await findAccount(db, customerId));
  const [status] = customerId === null ? [] : await listTaxStatusesOfCustomers(db, [customerId]);
  return {
    language: languageOf(ctx, account?.language ?? null),
    seller: sellerOf(ctx),
    buyer: { email, address: billingAddress ?? shippingAddress, vatId: status?.vatId ?? null },
    exemption: status?.exemption ?? null,
  };
}

function sellerOf(ctx: Ctx): InvoiceSeller {
  const parts = settingOf(ctx, sellerAddress).split(',');
  return {
    name: settingOf(ctx, sellerName).trim() || ctx.tenant.name,
    address: parts.map((part) => part.trim()).filter((part) => part !== ''),
    taxNumber: settingOf(ctx, sellerTaxNumber).trim() || null,
    footer: settingOf(ctx, invoiceFooter).trim() || null,
  };
}
