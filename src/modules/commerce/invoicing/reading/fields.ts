/** What invoices show that is no column of their table. */
import { DateTime, FieldResolver, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { toPercentage } from '../../../../kernel/percentage.js';
import { OrderTaxType } from '../../orders/order/types.js';
import type { TaxShare } from '../../orders/tables.js';
import type { InvoiceRow } from '../tables.js';
import { InvoiceBuyerType, InvoiceLineType, InvoiceSellerType, InvoiceShippingType, InvoiceType } from './types.js';

@Resolver(() => InvoiceType)
export class InvoiceAmountsResolver {
  @FieldResolver(() => MoneyType, { description: 'Goods and shipping without tax.' })
  net(@Root() invoice: InvoiceRow) {
    return money(invoice, invoice.netMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'The tax.' })
  tax(@Root() invoice: InvoiceRow) {
    return money(invoice, invoice.taxMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'Net and tax.' })
  total(@Root() invoice: InvoiceRow) {
    return money(invoice, invoice.totalMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'What is added to the total, or taken from it, so that it can be paid.' })
  rounding(@Root() invoice: InvoiceRow) {
    return money(invoice, invoice.roundingMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'Total and rounding: what the customer pays, or of a credit note what is no longer owed.' })
  payable(@Root() invoice: InvoiceRow) {
    return money(invoice, invoice.payableMinor);
  }
}

@Resolver(() => InvoiceType)
export class InvoiceContentResolver {
  @FieldResolver(() => String, { description: 'The language that it is written in.' })
  language(@Root() { content }: InvoiceRow) {
    return content.language;
  }

  @FieldResolver(() => String, { description: 'The number of the order.' })
  orderNumber(@Root() { content }: InvoiceRow) {
    return content.orderNumber;
  }

  @FieldResolver(() => DateTime, { nullable: true, description: 'When the last of the order left; null where that was still to come.' })
  suppliedAt(@Root() { content: { suppliedAt } }: InvoiceRow) {
    return suppliedAt && new Date(suppliedAt);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Of a credit note: the number of the invoice that it corrects.' })
  correctsNumber(@Root() { content }: InvoiceRow) {
    return content.corrects?.number ?? null;
  }

  @FieldResolver(() => [String], { description: 'What the law has it say, such as that the buyer owes the tax; in its language.' })
  notes(@Root() { content }: InvoiceRow) {
    return content.notes;
  }

  @FieldResolver(() => InvoiceSellerType, { description: 'Who bills.' })
  seller(@Root() { content }: InvoiceRow) {
    return content.seller;
  }

  @FieldResolver(() => InvoiceBuyerType, { description: 'Who is billed.' })
  buyer(@Root() { content }: InvoiceRow) {
    return content.buyer;
  }
}

@Resolver(() => InvoiceType)
export class InvoicePartsResolver {
  @FieldResolver(() => [InvoiceLineType], { description: 'What is billed, or credited: at most 200 lines.' })
  lines(@Root() invoice: InvoiceRow) {
    return invoice.content.lines.map(({ unitPriceMinor, discountMinor, ...line }) => ({
      ...line,
      ...{ rate: rateOf(line), unitPrice: moneyOrNull(invoice, unitPriceMinor), discount: moneyOrNull(invoice, discountMinor) },
      ...{ net: money(invoice, line.netMinor), tax: money(invoice, line.taxMinor), total: money(invoice, line.totalMinor) },
    }));
  }

  @FieldResolver(() => InvoiceShippingType, { nullable: true, description: 'What sending costs; null where nothing is sent, or it is not credited.' })
  shipping(@Root() invoice: InvoiceRow) {
    const { shipping } = invoice.content;
    if (shipping === null) return null;
    const { name, netMinor, taxMinor, totalMinor } = shipping;
    return { name, net: money(invoice, netMinor), tax: money(invoice, taxMinor), total: money(invoice, totalMinor) };
  }

  @FieldResolver(() => [OrderTaxType], { description: 'The taxes by rate, shipping among them.' })
  taxes(@Root() invoice: InvoiceRow) {
    return invoice.content.taxes.map(({ treatment, rate, netMinor, taxMinor }) => ({
      ...{ treatment, rate: rateOf({ treatment, rate }), net: money(invoice, netMinor), tax: money(invoice, taxMinor) },
    }));
  }
}

function money({ currencyCode }: InvoiceRow, amountMinor: number) {
  return toDecimal({ amountMinor, currencyCode });
}

function moneyOrNull(invoice: InvoiceRow, amountMinor: number | null) {
  return amountMinor === null ? null : money(invoice, amountMinor);
}

function rateOf({ rate }: TaxShare) {
  return rate && { id: rate.id, name: rate.name, percentage: toPercentage(rate.millionths) };
}
