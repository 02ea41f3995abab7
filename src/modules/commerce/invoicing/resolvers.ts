import { InvoiceAmountsResolver, InvoiceContentResolver, InvoicePartsResolver } from './reading/fields.js';
import { InvoiceConnectionResolver, InvoiceResolver, InvoicesOfOrderResolver } from './reading/graphql.js';

export const invoicingResolvers = [
  ...[InvoiceResolver, InvoiceConnectionResolver, InvoicesOfOrderResolver],
  ...[InvoiceAmountsResolver, InvoiceContentResolver, InvoicePartsResolver],
];
