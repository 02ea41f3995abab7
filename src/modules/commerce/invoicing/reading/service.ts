import { z } from 'zod';
import { check } from '../../../../kernel/check.js';
import type { Ctx } from '../../../../kernel/context.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { momentInCursor } from '../../../../kernel/inputs.js';
import { type Page, type PageArguments, type PageOrder, pageRequest, toPage } from '../../../../kernel/page.js';
import type { Selected } from '../../../../kernel/selected.js';
import { keyset } from '../../../../platform/db/keyset.js';
import { type InvoiceId, invoiceId } from '../../ids.js';
import { pageSize } from '../../settings.js';
import { invoiceNotFound } from '../errors.js';
import { countInvoiceRows, findInvoice, listInvoiceRows } from '../queries.js';
import { type InvoiceRow, invoices } from '../tables.js';
import { type FindInvoices, invoiceFilterSchema } from './checks.js';

/** A page, and how to count the whole list when that is asked for. */
export type InvoicePage = Page<InvoiceRow> & { count(): Promise<number> };

type ListInvoices = { readonly filter: FindInvoices | null | undefined; readonly page: PageArguments; readonly selected?: Selected };

const latestFirst: PageOrder = { name: 'invoices.latest', values: z.tuple([momentInCursor, z.uuid()]) };

export async function getInvoice(ctx: Ctx, id: InvoiceId, selected: Selected = null): Promise<InvoiceRow> {
  const invoice = await ctx.read((db) => findInvoice(db, id, selected));
  if (!invoice) throw invoiceNotFound(id);
  return invoice;
}

/** The latest first. */
export async function listInvoices(ctx: Ctx, { filter, page, selected = null }: ListInvoices): Promise<InvoicePage> {
  const conditions = check(invoiceFilterSchema, filter ?? {}, 'filter');
  const request = pageRequest(page, latestFirst, settingOf(ctx, pageSize));
  const keys = keyset([invoices.issuedAt, invoices.id], 'desc', request);
  const rows = await ctx.read((db) => listInvoiceRows(db, conditions, { ...keys, selected }));
  const cursorOf = ({ issuedAt, id }: InvoiceRow) => [issuedAt.getTime(), invoiceId.toUuid(id)];
  return Object.assign(toPage(rows, request, cursorOf), { count: () => ctx.read((db) => countInvoiceRows(db, conditions)) });
}
