import { check } from '../../../../kernel/check.js';
import type { Ctx } from '../../../../kernel/context.js';
import type { Page, PageArguments } from '../../../../kernel/page.js';
import { pagesByCreation } from '../../creation-order.js';
import { type PaymentId, paymentId } from '../../ids.js';
import { paymentNotFound } from '../errors.js';
import { type PaymentRow, payments } from '../tables.js';
import {
  type CapturePayment,
  type CreatePayment,
  type PaymentFilter,
  type RecordPayment,
  type RefundPayment,
  type VoidPayment,
  capturePaymentSchema,
  createPaymentSchema,
  paymentFilterSchema,
  recordPaymentSchema,
  refundPaymentSchema,
  voidPaymentSchema,
} from './checks.js';
import { beginPayment, capture, recordReceipt, refund, voidAuthorisation } from './moving.js';
import { findPayment, listPaymentRows } from './queries.js';

const pages = pagesByCreation('payments.id', paymentId, payments.id);

export async function getPayment(ctx: Ctx, id: PaymentId): Promise<PaymentRow> {
  const payment = await ctx.read((db) => findPayment(db, id));
  if (!payment) throw paymentNotFound(id);
  return payment;
}

type Listed = { readonly filter: PaymentFilter | null; readonly page: PageArguments };

export async function listPayments(ctx: Ctx, { filter, page }: Listed): Promise<Page<PaymentRow>> {
  const conditions = check(paymentFilterSchema, filter ?? {}, 'filter');
  return pages(ctx, { page, read: (keys) => ctx.read((db) => listPaymentRows(db, conditions, keys)) });
}

export async function createPayment(ctx: Ctx, input: CreatePayment): Promise<PaymentRow> {
  const wanted = check(createPaymentSchema, input);
  return ctx.write((tx) => beginPayment(tx, wanted));
}

export async function recordPayment(ctx: Ctx, input: RecordPayment): Promise<PaymentRow> {
  const receipt = check(recordPaymentSchema, input);
  return ctx.write((tx) => recordReceipt(tx, receipt));
}

export async function capturePayment(ctx: Ctx, input: CapturePayment): Promise<PaymentRow> {
  const wanted = check(capturePaymentSchema, input);
  return ctx.write((tx) => capture(tx, wanted));
}

export async function voidPayment(ctx: Ctx, input: VoidPayment): Promise<PaymentRow> {
  const { id } = check(voidPaymentSchema, input);
  return ctx.write((tx) => voidAuthorisation(tx, id));
}

export async function refundPayment(ctx: Ctx, input: RefundPayment): Promise<PaymentRow> {
  const wanted = check(refundPaymentSchema, input);
  return ctx.write((tx) => refund(tx, wanted));
}
