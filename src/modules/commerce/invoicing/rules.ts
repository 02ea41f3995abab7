import { byPerson, holds } from '../../../kernel/rules.js';
import { storefront } from '../shoppers/storefront.js';

const reads = holds('orders:read');
const writes = holds('orders:write');

export const invoicingRules = {
  Query: { invoice: reads, invoices: reads },
  Mutation: { issueInvoice: writes, issueCreditNote: writes, downloadInvoice: byPerson(reads), downloadPlacedInvoice: byPerson(storefront(reads)) },
};
