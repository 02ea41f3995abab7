var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { AddressType } from '../../addresses/types.js';
import { taxTreatment } from '../../pricing/explanation/enums.js';
import { AppliedTaxRateType, TaxedAmountsType } from '../../pricing/explanation/tax-types.js';
export const invoiceKind = { INVOICE: 'INVOICE', CREDIT_NOTE: 'CREDIT_NOTE' };
registerEnumType(invoiceKind, {
    name: 'InvoiceKind',
    description: 'What a document asks for.',
    valuesConfig: {
        INVOICE: { description: 'What an order costs. An order has one.' },
        CREDIT_NOTE: { description: 'By how much less is owed than the invoice says. A credit has one.' },
    },
});
let InvoiceSellerType = class InvoiceSellerType {
    name;
    address;
    taxNumber;
    footer;
};
__decorate([
    Field(() => String, { description: 'The name.' })
], InvoiceSellerType.prototype, "name", void 0);
__decorate([
    Field(() => [String], { description: 'The address, line by line.' })
], InvoiceSellerType.prototype, "address", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The VAT identification number or tax number.' })
], InvoiceSellerType.prototype, "taxNumber", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What stands at the end.' })
], InvoiceSellerType.prototype, "footer", void 0);
InvoiceSellerType = __decorate([
    ObjectType('InvoiceSeller', { description: 'Who bills, as the settings said then.' })
], InvoiceSellerType);
export { InvoiceSellerType };
let InvoiceBuyerType = class InvoiceBuyerType {
    email;
    address;
    vatId;
};
__decorate([
    Field(() => String, { description: 'The e-mail address.' })
], InvoiceBuyerType.prototype, "email", void 0);
__decorate([
    Field(() => AddressType, { nullable: true, description: 'The address; null where the order has none.' })
], InvoiceBuyerType.prototype, "address", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The VAT identification number, where one is known.' })
], InvoiceBuyerType.prototype, "vatId", void 0);
InvoiceBuyerType = __decorate([
    ObjectType('InvoiceBuyer', { description: 'Who is billed, as the order said then.' })
], InvoiceBuyerType);
export { InvoiceBuyerType };
let InvoiceLineType = class InvoiceLineType extends TaxedAmountsType {
    lineId;
    sku;
    name;
    variantTitle;
    quantity;
    includesTax;
    unitPrice;
    discount;
    treatment;
    rate;
};
__decorate([
    Field(() => ID, { description: 'The line of the order.' })
], InvoiceLineType.prototype, "lineId", void 0);
__decorate([
    Field(() => String, { description: 'The SKU.' })
], InvoiceLineType.prototype, "sku", void 0);
__decorate([
    Field(() => String, { description: "The product's name." })
], InvoiceLineType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'What tells the variant from its siblings.' })
], InvoiceLineType.prototype, "variantTitle", void 0);
__decorate([
    Field(() => Int, { description: 'How many pieces.' })
], InvoiceLineType.prototype, "quantity", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether tax is inside of unit price and discount.' })
], InvoiceLineType.prototype, "includesTax", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'What one piece costs; null on credit notes.' })
], InvoiceLineType.prototype, "unitPrice", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'What promotions took off; null on credit notes.' })
], InvoiceLineType.prototype, "discount", void 0);
__decorate([
    Field(() => taxTreatment, { description: 'How it is taxed.' })
], InvoiceLineType.prototype, "treatment", void 0);
__decorate([
    Field(() => AppliedTaxRateType, { nullable: true, description: 'The rate; null unless it is TAXED.' })
], InvoiceLineType.prototype, "rate", void 0);
InvoiceLineType = __decorate([
    ObjectType('InvoiceLine', { description: 'So many pieces of a variant.' })
], InvoiceLineType);
export { InvoiceLineType };
let InvoiceShippingType = class InvoiceShippingType extends TaxedAmountsType {
    name;
};
__decorate([
    Field(() => String, { description: 'How they are sent.' })
], InvoiceShippingType.prototype, "name", void 0);
InvoiceShippingType = __decorate([
    ObjectType('InvoiceShipping', { description: 'What sending the goods costs.' })
], InvoiceShippingType);
export { InvoiceShippingType };
let InvoiceType = class InvoiceType {
    id;
    kind;
    number;
    orderId;
    customerId;
    creditId;
    correctsId;
    currencyCode;
    issuedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `ivc_`.' })
], InvoiceType.prototype, "id", void 0);
__decorate([
    Field(() => invoiceKind, { description: 'Which of the two.' })
], InvoiceType.prototype, "kind", void 0);
__decorate([
    Field(() => String, {
        description: 'As people call it (`commerce.invoiceNumberFormat`, `commerce.creditNoteNumberFormat`). Numbers of each kind have no gaps.',
    })
], InvoiceType.prototype, "number", void 0);
__decorate([
    Field(() => ID, { description: 'The order.' })
], InvoiceType.prototype, "orderId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Who bought; null for a stranger.' })
], InvoiceType.prototype, "customerId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Of a credit note: the credit.' })
], InvoiceType.prototype, "creditId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Of a credit note: the invoice that it corrects.' })
], InvoiceType.prototype, "correctsId", void 0);
__decorate([
    Field(() => String, { description: 'The currency of every amount, as in ISO 4217.' })
], InvoiceType.prototype, "currencyCode", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was issued.' })
], InvoiceType.prototype, "issuedAt", void 0);
InvoiceType = __decorate([
    ObjectType('Invoice', {
        description: 'An invoice of an order, or a credit note about it, as it was issued: nothing of it is ever changed, whatever becomes of the order.',
    })
], InvoiceType);
export { InvoiceType };
export const InvoiceConnection = connectionOf('Invoice', () => InvoiceType);
//# sourceMappingURL=types.js.map