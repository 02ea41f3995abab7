import type { GatewayContext } from '../../../../kernel/context.js';
import { Arg, Context, Mutation, Resolver } from '../../../../kernel/graphql.js';
import { DownloadTicketType } from '../../../../kernel/graphql-download.js';
import { DownloadInvoiceInput } from '../reading/inputs.js';
import { downloadInvoice } from './service.js';

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
}
