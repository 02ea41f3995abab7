var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, ID, Info, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { selectedNodesOf, selectedOf } from '../../../../kernel/selected.js';
import { invoiceId } from '../../ids.js';
import { OrderType } from '../../orders/order/types.js';
import { issueCreditNote, issueInvoice } from '../issuing/service.js';
import { InvoiceFilter, IssueCreditNoteInput, IssueInvoiceInput } from './inputs.js';
import { invoicesOfOrder } from './loaders.js';
import { getInvoice, listInvoices } from './service.js';
import { InvoiceConnection, InvoiceType } from './types.js';
let InvoiceResolver = class InvoiceResolver {
    invoice(ctx, id, info) {
        return getInvoice(ctx, invoiceId.parse(id), selectedOf(info));
    }
    invoices(ctx, filter, page, info) {
        return listInvoices(ctx, { filter, page, selected: selectedNodesOf(info) });
    }
    issueInvoice(ctx, input) {
        return issueInvoice(ctx, input);
    }
    issueCreditNote(ctx, input) {
        return issueCreditNote(ctx, input);
    }
};
__decorate([
    Query(() => InvoiceType, {
        nullable: true,
        description: 'One invoice or credit note. Refused with COMMERCE_INVOICE_NOT_FOUND when there is none.',
    }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `ivc_`.' })),
    __param(2, Info())
], InvoiceResolver.prototype, "invoice", null);
__decorate([
    Query(() => InvoiceConnection, { nullable: true, description: 'The invoices and credit notes that meet a filter, the latest first.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => InvoiceFilter, { nullable: true, description: 'Which ones; all when not given.' })),
    __param(2, Args(() => PageArgs)),
    __param(3, Info())
], InvoiceResolver.prototype, "invoices", null);
__decorate([
    Mutation(() => InvoiceType, {
        nullable: true,
        description: 'Bills an order, with the next number; of an order that is billed already its invoice is answered. Refused with COMMERCE_SELLER_UNKNOWN or COMMERCE_NOTHING_TO_BILL.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => IssueInvoiceInput, { description: 'What.' }))
], InvoiceResolver.prototype, "issueInvoice", null);
__decorate([
    Mutation(() => InvoiceType, {
        nullable: true,
        description: 'Puts a credit on paper, with the next number of credit notes; of a credit that has one its note is answered. Refused with COMMERCE_ORDER_NOT_BILLED when the order has no invoice.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => IssueCreditNoteInput, { description: 'What.' }))
], InvoiceResolver.prototype, "issueCreditNote", null);
InvoiceResolver = __decorate([
    Resolver(() => InvoiceType)
], InvoiceResolver);
export { InvoiceResolver };
let InvoiceConnectionResolver = class InvoiceConnectionResolver {
    totalCount(page) {
        return page.count();
    }
};
__decorate([
    FieldResolver(() => Int, { description: 'How many the whole list has. Counted only when it is selected.' }),
    __param(0, Root())
], InvoiceConnectionResolver.prototype, "totalCount", null);
InvoiceConnectionResolver = __decorate([
    Resolver(() => InvoiceConnection)
], InvoiceConnectionResolver);
export { InvoiceConnectionResolver };
let InvoicesOfOrderResolver = class InvoicesOfOrderResolver {
    async invoices(ctx, { id }) {
        return (await ctx.load(invoicesOfOrder, id)) ?? [];
    }
};
__decorate([
    FieldResolver(() => [InvoiceType], { description: 'Its invoice and its credit notes, in the order in which they were issued: at most 501.' }),
    __param(0, Context()),
    __param(1, Root())
], InvoicesOfOrderResolver.prototype, "invoices", null);
InvoicesOfOrderResolver = __decorate([
    Resolver(() => OrderType)
], InvoicesOfOrderResolver);
export { InvoicesOfOrderResolver };
//# sourceMappingURL=graphql.js.map