/** What stands on an invoice or credit note, as it was when it was issued. */
import type { Language } from '../../../../kernel/language.js';
import type { Address } from '../../addresses/address.js';
import type { OrderLineId } from '../../ids.js';
import type { TaxOfOrder, TaxShare } from '../../orders/tables.js';

export type InvoiceSeller = {
  readonly name: string;
  /** One line of the paper each. */
  readonly address: readonly string[];
  readonly taxNumber: string | null;
  readonly footer: string | null;
};

export type InvoiceBuyer = {
  readonly email: string;
  /** Null where an order has none: nothing is sent, and nobody has asked for it. */
  readonly address: Address | null;
  readonly vatId: string | null;
};

type Amounts = { readonly netMinor: number; readonly taxMinor: number; readonly totalMinor: number };

export type InvoiceLine = Amounts &
  TaxShare & {
    readonly lineId: OrderLineId;
    readonly sku: string;
    readonly name: string;
    readonly variantTitle: string;
    readonly quantity: number;
    /** Null on credit notes, whose parts of a line need not be so many times a price. */
    readonly unitPriceMinor: number | null;
    readonly discountMinor: number | null;
    /** Of unit price and discount. */
    readonly includesTax: boolean;
  };

export type InvoiceShipping = Amounts & { readonly name: string; readonly share: TaxShare | null };

export type InvoiceContent = {
  readonly language: Language;
  readonly seller: InvoiceSeller;
  readonly buyer: InvoiceBuyer;
  readonly orderNumber: string;
  /** Moments as in ISO 8601. */
  readonly orderedAt: string;
  /** When the last of it left; null where that is still to come. */
  readonly suppliedAt: string | null;
  /** Of a credit note. */
  readonly corrects: { readonly number: string; readonly issuedAt: string } | null;
  readonly lines: readonly InvoiceLine[];
  readonly shipping: InvoiceShipping | null;
  readonly taxes: readonly TaxOfOrder[];
  /** What the law has it say, such as that the buyer owes the tax. */
  readonly notes: readonly string[];
};
