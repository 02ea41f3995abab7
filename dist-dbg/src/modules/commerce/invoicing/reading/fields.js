var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
/** What invoices show that is no column of their table. */
import { DateTime, FieldResolver, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { toPercentage } from '../../../../kernel/percentage.js';
import { OrderTaxType } from '../../orders/order/types.js';
import { InvoiceBuyerType, InvoiceLineType, InvoiceSellerType, InvoiceShippingType, InvoiceType } from './types.js';
let InvoiceAmountsResolver = class InvoiceAmountsResolver {
    net(invoice) {
        return money(invoice, invoice.netMinor);
    }
    tax(invoice) {
        return money(invoice, invoice.taxMinor);
    }
    total(invoice) {
        return money(invoice, invoice.totalMinor);
    }
    rounding(invoice) {
        return money(invoice, invoice.roundingMinor);
    }
    payable(invoice) {
        return money(invoice, invoice.payableMinor);
    }
};
__decorate([
    FieldResolver(() => MoneyType, { description: 'Goods and shipping without tax.' }),
    __param(0, Root())
], InvoiceAmountsResolver.prototype, "net", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'The tax.' }),
    __param(0, Root())
], InvoiceAmountsResolver.prototype, "tax", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'Net and tax.' }),
    __param(0, Root())
], InvoiceAmountsResolver.prototype, "total", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What is added to the total, or taken from it, so that it can be paid.' }),
    __param(0, Root())
], InvoiceAmountsResolver.prototype, "rounding", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'Total and rounding: what the customer pays, or of a credit note what is no longer owed.' }),
    __param(0, Root())
], InvoiceAmountsResolver.prototype, "payable", null);
InvoiceAmountsResolver = __decorate([
    Resolver(() => InvoiceType)
], InvoiceAmountsResolver);
export { InvoiceAmountsResolver };
let InvoiceContentResolver = class InvoiceContentResolver {
    language({ content }) {
        return content.language;
    }
    orderNumber({ content }) {
        return content.orderNumber;
    }
    suppliedAt({ content: { suppliedAt } }) {
        return suppliedAt && new Date(suppliedAt);
    }
    correctsNumber({ content }) {
        return content.corrects?.number ?? null;
    }
    notes({ content }) {
        return content.notes;
    }
    seller({ content }) {
        return content.seller;
    }
    buyer({ content }) {
        return content.buyer;
    }
};
__decorate([
    FieldResolver(() => String, { description: 'The language that it is written in.' }),
    __param(0, Root())
], InvoiceContentResolver.prototype, "language", null);
__decorate([
    FieldResolver(() => String, { description: 'The number of the order.' }),
    __param(0, Root())
], InvoiceContentResolver.prototype, "orderNumber", null);
__decorate([
    FieldResolver(() => DateTime, { nullable: true, description: 'When the last of the order left; null where that was still to come.' }),
    __param(0, Root())
], InvoiceContentResolver.prototype, "suppliedAt", null);
__decorate([
    FieldResolver(() => String, { nullable: true, description: 'Of a credit note: the number of the invoice that it corrects.' }),
    __param(0, Root())
], InvoiceContentResolver.prototype, "correctsNumber", null);
__decorate([
    FieldResolver(() => [String], { description: 'What the law has it say, such as that the buyer owes the tax; in its language.' }),
    __param(0, Root())
], InvoiceContentResolver.prototype, "notes", null);
__decorate([
    FieldResolver(() => InvoiceSellerType, { description: 'Who bills.' }),
    __param(0, Root())
], InvoiceContentResolver.prototype, "seller", null);
__decorate([
    FieldResolver(() => InvoiceBuyerType, { description: 'Who is billed.' }),
    __param(0, Root())
], InvoiceContentResolver.prototype, "buyer", null);
InvoiceContentResolver = __decorate([
    Resolver(() => InvoiceType)
], InvoiceContentResolver);
export { InvoiceContentResolver };
let InvoicePartsResolver = class InvoicePartsResolver {
    lines(invoice) {
        return invoice.content.lines.map(({ unitPriceMinor, discountMinor, ...line }) => ({
            ...line,
            ...{ rate: rateOf(line), unitPrice: moneyOrNull(invoice, unitPriceMinor), discount: moneyOrNull(invoice, discountMinor) },
            ...{ net: money(invoice, line.netMinor), tax: money(invoice, line.taxMinor), total: money(invoice, line.totalMinor) },
        }));
    }
    shipping(invoice) {
        const { shipping } = invoice.content;
        if (shipping === null)
            return null;
        const { name, netMinor, taxMinor, totalMinor } = shipping;
        return { name, net: money(invoice, netMinor), tax: money(invoice, taxMinor), total: money(invoice, totalMinor) };
    }
    taxes(invoice) {
        return invoice.content.taxes.map(({ treatment, rate, netMinor, taxMinor }) => ({
            ...{ treatment, rate: rateOf({ treatment, rate }), net: money(invoice, netMinor), tax: money(invoice, taxMinor) },
        }));
    }
};
__decorate([
    FieldResolver(() => [InvoiceLineType], { description: 'What is billed, or credited: at most 200 lines.' }),
    __param(0, Root())
], InvoicePartsResolver.prototype, "lines", null);
__decorate([
    FieldResolver(() => InvoiceShippingType, { nullable: true, description: 'What sending costs; null where nothing is sent, or it is not credited.' }),
    __param(0, Root())
], InvoicePartsResolver.prototype, "shipping", null);
__decorate([
    FieldResolver(() => [OrderTaxType], { description: 'The taxes by rate, shipping among them.' }),
    __param(0, Root())
], InvoicePartsResolver.prototype, "taxes", null);
InvoicePartsResolver = __decorate([
    Resolver(() => InvoiceType)
], InvoicePartsResolver);
export { InvoicePartsResolver };
function money({ currencyCode }, amountMinor) {
    return toDecimal({ amountMinor, currencyCode });
}
function moneyOrNull(invoice, amountMinor) {
    return amountMinor === null ? null : money(invoice, amountMinor);
}
function rateOf({ rate }) {
    return rate && { id: rate.id, name: rate.name, percentage: toPercentage(rate.millionths) };
}
//# sourceMappingURL=fields.js.map