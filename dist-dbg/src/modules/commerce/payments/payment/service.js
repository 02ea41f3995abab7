import { check } from '../../../../kernel/check.js';
import { pagesByCreation } from '../../creation-order.js';
import { paymentId } from '../../ids.js';
import { paymentNotFound } from '../errors.js';
import { payments } from '../tables.js';
import { capturePaymentSchema, createPaymentSchema, paymentFilterSchema, recordPaymentSchema, refundPaymentSchema, voidPaymentSchema, } from './checks.js';
import { beginPayment, capture, recordReceipt, refund, voidAuthorisation } from './moving.js';
import { findPayment, listPaymentRows } from './queries.js';
const pages = pagesByCreation('payments.id', paymentId, payments.id);
export async function getPayment(ctx, id) {
    const payment = await ctx.read((db) => findPayment(db, id));
    if (!payment)
        throw paymentNotFound(id);
    return payment;
}
export async function listPayments(ctx, { filter, page }) {
    const conditions = check(paymentFilterSchema, filter ?? {}, 'filter');
    return pages(ctx, { page, read: (keys) => ctx.read((db) => listPaymentRows(db, conditions, keys)) });
}
export async function createPayment(ctx, input) {
    const wanted = check(createPaymentSchema, input);
    return ctx.write((tx) => beginPayment(tx, wanted));
}
export async function recordPayment(ctx, input) {
    const receipt = check(recordPaymentSchema, input);
    return ctx.write((tx) => recordReceipt(tx, receipt));
}
export async function capturePayment(ctx, input) {
    const wanted = check(capturePaymentSchema, input);
    return ctx.write((tx) => capture(tx, wanted));
}
export async function voidPayment(ctx, input) {
    const { id } = check(voidPaymentSchema, input);
    return ctx.write((tx) => voidAuthorisation(tx, id));
}
export async function refundPayment(ctx, input) {
    const wanted = check(refundPaymentSchema, input);
    return ctx.write((tx) => refund(tx, wanted));
}
//# sourceMappingURL=service.js.map