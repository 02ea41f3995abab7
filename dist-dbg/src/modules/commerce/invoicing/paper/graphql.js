var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Mutation, Resolver } from '../../../../kernel/graphql.js';
import { DownloadTicketType } from '../../../../kernel/graphql-download.js';
import { DownloadInvoiceInput, DownloadPlacedInvoiceInput } from '../reading/inputs.js';
import { downloadInvoice, downloadPlacedInvoice } from './service.js';
let InvoicePaperResolver = class InvoicePaperResolver {
    downloadInvoice(ctx, input) {
        return downloadInvoice(ctx, input);
    }
    downloadPlacedInvoice(ctx, input) {
        return downloadPlacedInvoice(ctx, input);
    }
};
__decorate([
    Mutation(() => DownloadTicketType, {
        nullable: true,
        description: 'A ticket for an invoice or credit note as a PDF, in its language. The same document is the same file whenever it is fetched.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DownloadInvoiceInput, { description: 'Which one.' }))
], InvoicePaperResolver.prototype, "downloadInvoice", null);
__decorate([
    Mutation(() => DownloadTicketType, {
        nullable: true,
        description: 'The same for the shopper, of an invoice or credit note of their own order (`placedOrder { invoices }`). Refused with COMMERCE_ORDER_NOT_FOUND or COMMERCE_INVOICE_NOT_FOUND. At most 10 files at once from one address, then one in two seconds.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DownloadPlacedInvoiceInput, { description: 'Which one.' }))
], InvoicePaperResolver.prototype, "downloadPlacedInvoice", null);
InvoicePaperResolver = __decorate([
    Resolver()
], InvoicePaperResolver);
export { InvoicePaperResolver };
//# sourceMappingURL=graphql.js.map