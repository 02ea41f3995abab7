import type { Ctx } from '../../../../kernel/context.js';
import type { OperationRow, PaymentRow } from '../tables.js';
import { operationsOfPayment } from './loaders.js';

/** An operation with what its amount is in. */
export type PricedOperation = OperationRow & Pick<PaymentRow, 'currencyCode'>;

export async function operationsOf(ctx: Ctx, { id, currencyCode }: PaymentRow): Promise<readonly PricedOperation[]> {
  return ((await ctx.load(operationsOfPayment, id)) ?? []).map((operation) => ({ ...operation, currencyCode }));
}
