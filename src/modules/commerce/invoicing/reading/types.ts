import { DateTime, Field, ID, Int, ObjectType, connectionOf, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { AddressType } from '../../addresses/types.js';
import { taxTreatment } from '../../pricing/explanation/enums.js';
import { AppliedTaxRateType, TaxedAmountsType } from '../../pricing/explanation/tax-types.js';
import type { InvoiceKind } from '../tables.js';

export const invoiceKind = { INVOICE: 'INVOICE', CREDIT_NOTE: 'CREDIT_NOTE' } as const satisfies { readonly [Kind in InvoiceKind]: Kind };
registerEnumType(invoiceKind, {
  name: 'InvoiceKind',
  description: 'What a document asks for.',
  valuesConfig: {
    INVOICE: { description: 'What an order costs. An order has one.' },
    CREDIT_NOTE: { description: 'By how much less is owed than the invoice says. A credit has one.' },
  },
});

@ObjectType('InvoiceSeller', { description: 'Who bills, as the settings said then.' })
export class InvoiceSellerType {
  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => [String], { description: 'The address, line by line.' })
  address: string[];

  @Field(() => String, { nullable: true, description: 'The VAT identification number or tax number.' })
  taxNumber: string | null;

  @Field(() => String, { nullable: true, description: 'What stands at the end.' })
  footer: string | null;
}

@ObjectType('InvoiceBuyer', { description: 'Who is billed, as the order said then.' })
export class InvoiceBuyerType {
  @Field(() => String, { description: 'The e-mail address.' })
  email: string;

  @Field(() => AddressType, { nullable: true, description: 'The address; null where the order has none.' })
  address: AddressType | null;

  @Field(() => String, { nullable: true, description: 'The VAT identification number, where one is known.' })
  vatId: string | null;
}

@ObjectType('InvoiceLine', { description: 'So many pieces of a variant.' })
export class InvoiceLineType extends TaxedAmountsType {
  @Field(() => ID, { description: 'The line of the order.' })
  lineId: string;

  @Field(() => String, { description: 'The SKU.' })
  sku: string;

  @Field(() => String, { description: "The product's name." })
  name: string;

  @Field(() => String, { description: 'What tells the variant from its siblings.' })
  variantTitle: string;

  @Field(() => Int, { description: 'How many pieces.' })
  quantity: number;

  @Field(() => Boolean, { description: 'Whether tax is inside of unit price and discount.' })
  includesTax: boolean;

  @Field(() => MoneyType, { nullable: true, description: 'What one piece costs; null on credit notes.' })
  unitPrice: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'What promotions took off; null on credit notes.' })
  discount: MoneyType | null;

  @Field(() => taxTreatment, { description: 'How it is taxed.' })
  treatment: keyof typeof taxTreatment;

  @Field(() => AppliedTaxRateType, { nullable: true, description: 'The rate; null unless it is TAXED.' })
  rate: AppliedTaxRateType | null;
}

@ObjectType('InvoiceShipping', { description: 'What sending the goods costs.' })
export class InvoiceShippingType extends TaxedAmountsType {
  @Field(() => String, { description: 'How they are sent.' })
  name: string;
}

@ObjectType('Invoice', {
  description: 'An invoice of an order, or a credit note about it, as it was issued: nothing of it is ever changed, whatever becomes of the order.',
})
export class InvoiceType {
  @Field(() => ID, { description: 'Begins with `ivc_`.' })
  id: string;

  @Field(() => invoiceKind, { description: 'Which of the two.' })
  kind: keyof typeof invoiceKind;

  @Field(() => String, {
    description: 'As people call it (`commerce.invoiceNumberFormat`, `commerce.creditNoteNumberFormat`). Numbers of each kind have no gaps.',
  })
  number: string;

  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => ID, { nullable: true, description: 'Who bought; null for a stranger.' })
  customerId: string | null;

  @Field(() => ID, { nullable: true, description: 'Of a credit note: the credit.' })
  creditId: string | null;

  @Field(() => ID, { nullable: true, description: 'Of a credit note: the invoice that it corrects.' })
  correctsId: string | null;

  @Field(() => String, { description: 'The currency of every amount, as in ISO 4217.' })
  currencyCode: string;

  @Field(() => DateTime, { description: 'When it was issued.' })
  issuedAt: Date;
}

export const InvoiceConnection = connectionOf('Invoice', () => InvoiceType);
