import { z } from 'zod';
import { check } from '../../../../kernel/check.js';
import type { Ctx, GatewayContext } from '../../../../kernel/context.js';
import { type DownloadFile, defineDownload } from '../../../../kernel/download.js';
import { writeTicket } from '../../../../platform/crypto/tickets.js';
import { invoiceId } from '../../ids.js';
import { invoiceFileRequested } from '../events.js';
import { getInvoice } from '../reading/service.js';
import { layOutInvoice } from './layout.js';

const KIND = 'invoice';
const downloadInvoiceSchema = z.strictObject({ invoiceId: invoiceId.schema });

/** A ticket for the paper, which is made when it is fetched. */
export async function downloadInvoice(ctx: GatewayContext, input: z.input<typeof downloadInvoiceSchema>) {
  const { invoiceId: id } = check(downloadInvoiceSchema, input);
  const { number } = await getInvoice(ctx, id);
  await ctx.write(async (tx) => tx.record(invoiceFileRequested({ invoiceId: id, number })));
  return writeTicket(ctx, KIND, { invoiceId: id });
}

export const invoiceDownload = defineDownload({ kind: KIND, parameters: downloadInvoiceSchema, open: openPaper });

async function openPaper(ctx: Ctx, { invoiceId: id }: z.output<typeof downloadInvoiceSchema>): Promise<DownloadFile> {
  const invoice = await getInvoice(ctx, id);
  const kind = invoice.kind === 'INVOICE' ? 'invoice' : 'credit-note';
  // Numbers may have characters that names of files may not.
  const name = `${kind}-${invoice.number.replaceAll(/[^A-Za-z0-9.-]+/g, '-')}.pdf`;
  return { name, type: 'application/pdf', chunks: await layOutInvoice(invoice) };
}
