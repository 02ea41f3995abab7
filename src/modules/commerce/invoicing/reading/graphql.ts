import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Info, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { selectedNodesOf, selectedOf } from '../../../../kernel/selected.js';
import { invoiceId } from '../../ids.js';
import { OrderType } from '../../orders/order/types.js';
import type { OrderRow } from '../../orders/tables.js';
import { issueCreditNote, issueInvoice } from '../issuing/service.js';
import { InvoiceFilter, IssueCreditNoteInput, IssueInvoiceInput } from './inputs.js';
import { invoicesOfOrder } from './loaders.js';
import { type InvoicePage, getInvoice, listInvoices } from './service.js';
import { InvoiceConnection, InvoiceType } from './types.js';

@Resolver(() => InvoiceType)
export class InvoiceResolver {
  @Query(() => InvoiceType, {
    nullable: true,
    description: 'One invoice or credit note. Refused with COMMERCE_INVOICE_NOT_FOUND when there is none.',
  })
  invoice(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `ivc_`.' }) id: string, @Info() info: GraphQLResolveInfo) {
    return getInvoice(ctx, invoiceId.parse(id), selectedOf(info));
  }

  @Query(() => InvoiceConnection, { nullable: true, description: 'The invoices and credit notes that meet a filter, the latest first.' })
  invoices(
    @Context() ctx: Ctx,
    @Arg('filter', () => InvoiceFilter, { nullable: true, description: 'Which ones; all when not given.' }) filter: InvoiceFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listInvoices(ctx, { filter, page, selected: selectedNodesOf(info) });
  }

  @Mutation(() => InvoiceType, {
    nullable: true,
    description:
      'Bills an order, with the next number; of an order that is billed already its invoice is answered. Refused with COMMERCE_SELLER_UNKNOWN or COMMERCE_NOTHING_TO_BILL.',
  })
  issueInvoice(@Context() ctx: Ctx, @Arg('input', () => IssueInvoiceInput, { description: 'What.' }) input: IssueInvoiceInput) {
    return issueInvoice(ctx, input);
  }

  @Mutation(() => InvoiceType, {
    nullable: true,
    description:
      'Puts a credit on paper, with the next number of credit notes; of a credit that has one its note is answered. Refused with COMMERCE_ORDER_NOT_BILLED when the order has no invoice.',
  })
  issueCreditNote(@Context() ctx: Ctx, @Arg('input', () => IssueCreditNoteInput, { description: 'What.' }) input: IssueCreditNoteInput) {
    return issueCreditNote(ctx, input);
  }
}

@Resolver(() => InvoiceConnection)
export class InvoiceConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many the whole list has. Counted only when it is selected.' })
  totalCount(@Root() page: InvoicePage) {
    return page.count();
  }
}

@Resolver(() => OrderType)
export class InvoicesOfOrderResolver {
  @FieldResolver(() => [InvoiceType], { description: 'Its invoice and its credit notes, in the order in which they were issued: at most 501.' })
  async invoices(@Context() ctx: Ctx, @Root() { id }: OrderRow) {
    return (await ctx.load(invoicesOfOrder, id)) ?? [];
  }
}
