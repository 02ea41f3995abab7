import { settingOf } from '../../../../kernel/entitlements.js';
import { languageOf } from '../../../tenancy/public.js';
import { listTaxStatusesOfCustomers } from '../../pricing/tax/queries.js';
import { findAccount } from '../../shoppers/accounts/queries.js';
import { sellerUnknown } from '../errors.js';
import { invoiceFooter, sellerAddress, sellerName, sellerTaxNumber } from '../settings.js';
export function isSellerKnown(ctx) {
    return settingOf(ctx, sellerAddress).trim() !== '';
}
/** Of an order, as everybody is now. Refused as long as it is not said where the seller is. */
export async function partiesOf(ctx, db, { customerId, email, billingAddress, shippingAddress }) {
    if (!isSellerKnown(ctx))
        throw sellerUnknown();
    const account = customerId && (await findAccount(db, customerId));
    const [status] = customerId === null ? [] : await listTaxStatusesOfCustomers(db, [customerId]);
    return {
        language: languageOf(ctx, account?.language ?? null),
        seller: sellerOf(ctx),
        buyer: { email, address: billingAddress ?? shippingAddress, vatId: status?.vatId ?? null },
        exemption: status?.exemption ?? null,
    };
}
function sellerOf(ctx) {
    const parts = settingOf(ctx, sellerAddress).split(',');
    return {
        name: settingOf(ctx, sellerName).trim() || ctx.tenant.name,
        address: parts.map((part) => part.trim()).filter((part) => part !== ''),
        taxNumber: settingOf(ctx, sellerTaxNumber).trim() || null,
        footer: settingOf(ctx, invoiceFooter).trim() || null,
    };
}
//# sourceMappingURL=parties.js.map