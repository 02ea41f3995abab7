var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType } from '../../../../kernel/graphql.js';
import { invoiceKind } from './types.js';
let InvoiceFilter = class InvoiceFilter {
    kinds;
    orderId;
    customerId;
    number;
    from;
    until;
};
__decorate([
    Field(() => [invoiceKind], { nullable: true, description: 'Of one of these kinds.' })
], InvoiceFilter.prototype, "kinds", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'About this order.' })
], InvoiceFilter.prototype, "orderId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Of this customer.' })
], InvoiceFilter.prototype, "customerId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'With exactly this number.' })
], InvoiceFilter.prototype, "number", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Issued from this moment on.' })
], InvoiceFilter.prototype, "from", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Issued before this moment.' })
], InvoiceFilter.prototype, "until", void 0);
InvoiceFilter = __decorate([
    InputType('InvoiceFilter', { description: 'Which invoices and credit notes: those that meet every condition that is given.' })
], InvoiceFilter);
export { InvoiceFilter };
let IssueInvoiceInput = class IssueInvoiceInput {
    orderId;
};
__decorate([
    Field(() => ID, { description: 'The order.' })
], IssueInvoiceInput.prototype, "orderId", void 0);
IssueInvoiceInput = __decorate([
    InputType('IssueInvoiceInput', { description: 'What is to be billed.' })
], IssueInvoiceInput);
export { IssueInvoiceInput };
let IssueCreditNoteInput = class IssueCreditNoteInput {
    creditId;
};
__decorate([
    Field(() => ID, { description: 'The credit, as `credits` of an order name it.' })
], IssueCreditNoteInput.prototype, "creditId", void 0);
IssueCreditNoteInput = __decorate([
    InputType('IssueCreditNoteInput', { description: 'What is to be put on paper.' })
], IssueCreditNoteInput);
export { IssueCreditNoteInput };
let DownloadInvoiceInput = class DownloadInvoiceInput {
    invoiceId;
};
__decorate([
    Field(() => ID, { description: 'The invoice or credit note.' })
], DownloadInvoiceInput.prototype, "invoiceId", void 0);
DownloadInvoiceInput = __decorate([
    InputType('DownloadInvoiceInput', { description: 'Which file is wanted.' })
], DownloadInvoiceInput);
export { DownloadInvoiceInput };
let DownloadPlacedInvoiceInput = class DownloadPlacedInvoiceInput extends DownloadInvoiceInput {
    cartToken;
};
__decorate([
    Field(() => String, { description: 'The token of the cart that the order was; signed in, the id of that cart or of the order does as well.' })
], DownloadPlacedInvoiceInput.prototype, "cartToken", void 0);
DownloadPlacedInvoiceInput = __decorate([
    InputType('DownloadPlacedInvoiceInput', { description: 'Which file of their order a shopper wants.' })
], DownloadPlacedInvoiceInput);
export { DownloadPlacedInvoiceInput };
//# sourceMappingURL=inputs.js.map