/** Writes down what an order, or a credit of it, was. Pure. */
import { invariant } from '../../../../kernel/assert.js';
import type { CreditLineRow, CreditRow } from '../../orders/credits/tables.js';
import type { OrderLineRow, OrderRow, TaxOfOrder, TaxShare } from '../../orders/tables.js';
import type { InvoiceRow } from '../tables.js';
import type { InvoiceBuyer, InvoiceContent, InvoiceLine, InvoiceSeller, InvoiceShipping } from './content.js';
import { notesOf } from './notes.js';

/** Who bills whom, and in which language. */
export type Parties = {
  readonly language: InvoiceContent['language'];
  readonly seller: InvoiceSeller;
  readonly buyer: InvoiceBuyer;
  readonly exemption: string | null;
};

type Sold = { readonly order: OrderRow; readonly lines: readonly OrderLineRow[] };

export function contentOfInvoice({ order, lines }: Sold, parties: Parties): InvoiceContent {
  const { shippingMethodName: name, shippingNetMinor: netMinor, shippingTaxMinor: taxMinor, shippingTaxShare: share } = order;
  return {
    ...common(order, parties, order.taxes),
    corrects: null,
    lines: lines.map((line) => ({ ...describe(line), ...amountsOf(line), unitPriceMinor: line.unitPriceMinor, discountMinor: line.discountMinor })),
    shipping: name === null ? null : { name, share, netMinor, taxMinor, totalMinor: netMinor + taxMinor },
  };
}

type Credited = Sold & { readonly credit: CreditRow; readonly creditLines: readonly CreditLineRow[]; readonly invoice: InvoiceRow };

export function contentOfCreditNote({ order, lines, credit, creditLines, invoice }: Credited, parties: Parties): InvoiceContent {
  const known = new Map(lines.map((line) => [line.id, line]));
  return {
    ...common(order, parties, credit.taxes),
    corrects: { number: invoice.number, issuedAt: invoice.issuedAt.toISOString() },
    lines: creditLines.map((part) => {
      const line = known.get(part.lineId);
      invariant(line, 'a credit is about lines of its order');
      return { ...describe(line), ...amountsOf(part), quantity: part.quantity, unitPriceMinor: null, discountMinor: null };
    }),
    shipping: shippingOfCredit(order, credit),
  };
}

function shippingOfCredit({ shippingMethodName: name, shippingTaxShare: share }: OrderRow, credit: CreditRow): InvoiceShipping | null {
  const { shippingNetMinor: netMinor, shippingTaxMinor: taxMinor } = credit;
  return name === null || netMinor + taxMinor === 0 ? null : { name, share, netMinor, taxMinor, totalMinor: netMinor + taxMinor };
}

function common({ number: orderNumber, placedAt, fulfilledAt }: OrderRow, { exemption, ...parties }: Parties, taxes: readonly TaxOfOrder[]) {
  const moments = { orderedAt: placedAt.toISOString(), suppliedAt: fulfilledAt?.toISOString() ?? null };
  return { ...parties, orderNumber, ...moments, taxes, notes: notesOf({ language: parties.language, taxes, exemption }) };
}

type Described = Omit<InvoiceLine, 'netMinor' | 'taxMinor' | 'totalMinor' | 'unitPriceMinor' | 'discountMinor'>;

function describe(line: OrderLineRow): Described {
  const { id: lineId, sku, productName: name, variantTitle, quantity, includesTax } = line;
  return { lineId, sku, name, variantTitle, quantity, includesTax, ...shareOf(line) };
}

function amountsOf({ netMinor, taxMinor, totalMinor }: Pick<OrderLineRow, 'netMinor' | 'taxMinor' | 'totalMinor'>) {
  return { netMinor, taxMinor, totalMinor };
}

function shareOf({ taxTreatment: treatment, taxRateId: id, taxRateName: name, taxMillionths: millionths }: OrderLineRow): TaxShare {
  return { treatment, rate: id === null ? null : { id, name: name ?? '', millionths: millionths ?? 0 } };
}
