import { DateTime, Field, ID, InputType } from '../../../../kernel/graphql.js';
import { invoiceKind } from './types.js';

@InputType('InvoiceFilter', { description: 'Which invoices and credit notes: those that meet every condition that is given.' })
export class InvoiceFilter {
  @Field(() => [invoiceKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds: (keyof typeof invoiceKind)[] | null;

  @Field(() => ID, { nullable: true, description: 'About this order.' })
  orderId: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this customer.' })
  customerId: string | null;

  @Field(() => String, { nullable: true, description: 'With exactly this number.' })
  number: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Issued from this moment on.' })
  from: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Issued before this moment.' })
  until: Date | null;
}

@InputType('IssueInvoiceInput', { description: 'What is to be billed.' })
export class IssueInvoiceInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;
}

@InputType('IssueCreditNoteInput', { description: 'What is to be put on paper.' })
export class IssueCreditNoteInput {
  @Field(() => ID, { description: 'The credit, as `credits` of an order name it.' })
  creditId: string;
}

@InputType('DownloadInvoiceInput', { description: 'Which file is wanted.' })
export class DownloadInvoiceInput {
  @Field(() => ID, { description: 'The invoice or credit note.' })
  invoiceId: string;
}

@InputType('DownloadPlacedInvoiceInput', { description: 'Which file of their order a shopper wants.' })
export class DownloadPlacedInvoiceInput extends DownloadInvoiceInput {
  @Field(() => String, { description: 'The token of the cart that the order was; signed in, the id of that cart or of the order does as well.' })
  cartToken: string;
}
