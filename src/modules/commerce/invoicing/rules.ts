import { byPerson, holds } from '../../../kernel/shield.js';

const reads = holds('orders:read');
const writes = holds('orders:write');

export const invoicingRules = {
  Query: { invoice: reads, invoices: reads },
  Mutation: { issueInvoice: writes, issueCreditNote: writes, downloadInvoice: byPerson(reads) },
  /** Shoppers see their orders, too. */
  Order: { invoices: reads },
};
