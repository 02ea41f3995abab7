import type { GatewayContext } from '../../../../kernel/context.js';
import { Arg, Context, Mutation, Resolver } from '../../../../kernel/graphql.js';
import { DownloadTicketType } from '../../../../kernel/graphql-download.js';
import { DownloadInvoiceInput, DownloadPlacedInvoiceInput } from '../reading/inputs.js';
import { downloadInvoice, downloadPlacedInvoice } from './service.js';

@Resolver()
export class InvoicePaperResolver {
  @Mutation(() => DownloadTicketType, {
    nullable: true,
    description: 'A ticket for an invoice or credit note as a PDF, in its language. The same document is the same file whenever it is fetched.',
  })
  downloadInvoice(
    @Context() ctx: GatewayContext,
    @Arg('input', () => DownloadInvoiceInput, { description: 'Which one.' }) input: DownloadInvoiceInput,
  ): Promise<DownloadTicketType> {
    return downloadInvoice(ctx, input);
  }

  @Mutation(() => DownloadTicketType, {
    nullable: true,
    description:
      'The same for the shopper, of an invoice or credit note of their own order (`placedOrder { invoices }`). Refused with COMMERCE_ORDER_NOT_FOUND or COMMERCE_INVOICE_NOT_FOUND. At most 10 files at once from one address, then one in two seconds.',
  })
  downloadPlacedInvoice(
    @Context() ctx: GatewayContext,
    @Arg('input', () => DownloadPlacedInvoiceInput, { description: 'Which one.' }) input: DownloadPlacedInvoiceInput,
  ): Promise<DownloadTicketType> {
    return downloadPlacedInvoice(ctx, input);
  }
}
