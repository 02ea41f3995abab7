/** What somebody wants to order, whoever asks: staff, or a shopper with a cart. Checked already. */
import type { Address } from '../../addresses/address.js';
import type { CartId, CustomerId, ShippingMethodId, VariantId } from '../../ids.js';
import type { PaymentMethod } from '../../payments/tables.js';
import type { UnitPrice } from '../../pricing/calculation/calculation.js';
import type { PriceRequest } from '../../pricing/explanation/checks.js';

/** What its price depends on. */
export type OrderRequest = {
  readonly lines: readonly { readonly variantId: VariantId; readonly quantity: number; readonly agreedPrice?: UnitPrice }[];
  readonly currencyCode: string;
  readonly customerId: CustomerId | null;
  readonly couponCodes: readonly string[];
  readonly shippingAddress: Address | null;
  /** Whose taxes count while there is no address; null for the shop's own country. */
  readonly country: string | null;
  readonly shippingMethodId: ShippingMethodId | null;
  /** As the customer is known when not given. */
  readonly isFirstOrder?: boolean | undefined;
} & Pick<PriceRequest, 'ownUses' | 'pathOf'>;

export type NewOrder = OrderRequest & {
  readonly email: string;
  readonly billingAddress: Address | null;
  /** Plain codes, as `plainCodeOf` makes them; their balances pay first. */
  readonly giftCardCodes: readonly string[];
  /** How the rest is paid; null when that is not known yet. */
  readonly paymentMethod: PaymentMethod | null;
  /** The cart that it was; null for what staff has taken down. */
  readonly cart: { readonly id: CartId; readonly digest: string } | null;
};

/** Where the client has said what a refusal is about. */
export function pathOfLine({ cart }: Pick<NewOrder, 'cart'>, index: number): string {
  return `${cart === null ? 'input' : 'cart'}.lines.${index}`;
}
