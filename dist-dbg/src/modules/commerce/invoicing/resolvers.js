import { InvoicePaperResolver } from './paper/graphql.js';
import { InvoiceAmountsResolver, InvoiceContentResolver, InvoicePartsResolver } from './reading/fields.js';
import { InvoiceConnectionResolver, InvoiceResolver, InvoicesOfOrderResolver } from './reading/graphql.js';
export const invoicingResolvers = [
    ...[InvoiceResolver, InvoiceConnectionResolver, InvoicesOfOrderResolver, InvoicePaperResolver],
    ...[InvoiceAmountsResolver, InvoiceContentResolver, InvoicePartsResolver],
];
//# sourceMappingURL=resolvers.js.map