import { z } from 'zod';
import { check } from '../../../../kernel/check.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { momentInCursor } from '../../../../kernel/inputs.js';
import { pageRequest, toPage } from '../../../../kernel/page.js';
import { keyset } from '../../../../platform/db/keyset.js';
import { invoiceId } from '../../ids.js';
import { pageSize } from '../../settings.js';
import { invoiceNotFound } from '../errors.js';
import { countInvoiceRows, findInvoice, listInvoiceRows } from '../queries.js';
import { invoices } from '../tables.js';
import { invoiceFilterSchema } from './checks.js';
const latestFirst = { name: 'invoices.latest', values: z.tuple([momentInCursor, z.uuid()]) };
export async function getInvoice(ctx, id, selected = null) {
    const invoice = await ctx.read((db) => findInvoice(db, id, selected));
    if (!invoice)
        throw invoiceNotFound(id);
    return invoice;
}
/** The latest first. */
export async function listInvoices(ctx, { filter, page, selected = null }) {
    const conditions = check(invoiceFilterSchema, filter ?? {}, 'filter');
    const request = pageRequest(page, latestFirst, settingOf(ctx, pageSize));
    const keys = keyset([invoices.issuedAt, invoices.id], 'desc', request);
    const rows = await ctx.read((db) => listInvoiceRows(db, conditions, { ...keys, selected }));
    const cursorOf = ({ issuedAt, id }) => [issuedAt.getTime(), invoiceId.toUuid(id)];
    return Object.assign(toPage(rows, request, cursorOf), { count: () => ctx.read((db) => countInvoiceRows(db, conditions)) });
}
//# sourceMappingURL=service.js.map