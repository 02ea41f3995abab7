import type { Ctx } from '../../../../kernel/context.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import type { PaymentMethod } from '../../payments/tables.js';
import { paymentMethodNotOffered } from '../errors.js';
import { checkoutPaymentMethods, methodsOf } from '../settings.js';

/** Refuses ways to pay that the shop does not offer to shoppers. */
export function requireOffered(ctx: Ctx, method: PaymentMethod): void {
  const offered = methodsOf(settingOf(ctx, checkoutPaymentMethods)) ?? [];
  if (!offered.includes(method)) throw paymentMethodNotOffered(offered.join(', '));
}
