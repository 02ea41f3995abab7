var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Context, FieldResolver, Int, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { toPercentage } from '../../../../kernel/percentage.js';
import { follow } from '../../../../platform/db/shape.js';
import { CustomerType } from '../../customers/types.js';
import { PaymentType } from '../../payments/payment/types.js';
import { AppliedTaxRateType } from '../../pricing/explanation/tax-types.js';
import { PriceExplanationType } from '../../pricing/explanation/types.js';
import { explanationOfOrders } from '../history/loaders.js';
import { dueOf } from '../money/standing.js';
import { availableTransitions } from '../state/machine.js';
import { orderTransition } from './enums.js';
import { customerById, linesOfOrder, paymentsOfOrder } from './loaders.js';
import { OrderGiftCardType, OrderLineType, OrderPromotionType, OrderShippingType, OrderTaxType, OrderType } from './types.js';
function money({ currencyCode }, amountMinor) {
    return toDecimal({ amountMinor, currencyCode });
}
let OrderAmountsResolver = class OrderAmountsResolver {
    subtotal(order) {
        return money(order, order.subtotalMinor);
    }
    discount(order) {
        return money(order, order.discountMinor);
    }
    net(order) {
        return money(order, order.netMinor);
    }
    tax(order) {
        return money(order, order.taxMinor);
    }
    total(order) {
        return money(order, order.totalMinor);
    }
    rounding(order) {
        return money(order, order.roundingMinor);
    }
    payable(order) {
        return money(order, order.payableMinor);
    }
    paid(order) {
        return money(order, order.capturedMinor + order.giftCardMinor);
    }
    refunded(order) {
        return money(order, order.refundedMinor + order.giftCardReturnedMinor);
    }
    credited(order) {
        return money(order, order.creditedMinor);
    }
    due(order) {
        return money(order, dueOf(order));
    }
};
__decorate([
    FieldResolver(() => MoneyType, { description: 'What the goods cost before promotions: with tax or without, as their prices are.' }),
    __param(0, Root())
], OrderAmountsResolver.prototype, "subtotal", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What promotions took off the subtotal.' }),
    __param(0, Root())
], OrderAmountsResolver.prototype, "discount", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'Goods and shipping without tax.' }),
    __param(0, Root())
], OrderAmountsResolver.prototype, "net", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'The tax of goods and shipping.' }),
    __param(0, Root())
], OrderAmountsResolver.prototype, "tax", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'Net and tax.' }),
    __param(0, Root())
], OrderAmountsResolver.prototype, "total", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What is added to the total, or taken from it, so that it can be paid (`commerce.payableSteps`).' }),
    __param(0, Root())
], OrderAmountsResolver.prototype, "rounding", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'Total and rounding: what the customer pays.' }),
    __param(0, Root())
], OrderAmountsResolver.prototype, "payable", null);
__decorate([
    FieldResolver(() => MoneyType, {
        description: 'What came, by payments and gift cards, and what an exchange has carried over from another order (`exchangeOf`).',
    }),
    __param(0, Root())
], OrderAmountsResolver.prototype, "paid", null);
__decorate([
    FieldResolver(() => MoneyType, {
        description: 'What of it was given back, or is about to be, and what pays an order that was placed in exchange (`exchanges`).',
    }),
    __param(0, Root())
], OrderAmountsResolver.prototype, "refunded", null);
__decorate([
    FieldResolver(() => MoneyType, {
        description: 'By how much less is owed than `payable`: for what was cancelled, came back, or was credited otherwise.',
    }),
    __param(0, Root())
], OrderAmountsResolver.prototype, "credited", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What is still to come.' }),
    __param(0, Root())
], OrderAmountsResolver.prototype, "due", null);
OrderAmountsResolver = __decorate([
    Resolver(() => OrderType)
], OrderAmountsResolver);
export { OrderAmountsResolver };
let OrderPartsResolver = class OrderPartsResolver {
    availableTransitions({ state }) {
        return availableTransitions(state);
    }
    customer(ctx, order) {
        return follow(order, 'customer', async () => order.customerId && (await ctx.load(customerById, order.customerId)));
    }
    lines(ctx, order) {
        return follow(order, 'lines', async () => (await ctx.load(linesOfOrder, order.id)) ?? []);
    }
    shipping(order) {
        const { shippingMethodId: methodId, shippingMethodName: methodName, shippingNetMinor, shippingTaxMinor } = order;
        const amounts = { net: money(order, shippingNetMinor), tax: money(order, shippingTaxMinor) };
        return methodId && { methodId, methodName, ...amounts, total: money(order, shippingNetMinor + shippingTaxMinor) };
    }
    taxes(order) {
        return order.taxes.map(({ treatment, rate, netMinor, taxMinor }) => ({
            ...{ treatment, net: money(order, netMinor), tax: money(order, taxMinor) },
            rate: rate && { id: rate.id, name: rate.name, percentage: toPercentage(rate.millionths) },
        }));
    }
    promotions(order) {
        return order.promotions.map(({ discountMinor, ...promotion }) => ({ ...promotion, discount: money(order, discountMinor) }));
    }
    giftCards(order) {
        return order.giftCards.map(({ giftCardId, lastFour: endsWith, amountMinor }) => ({ giftCardId, endsWith, amount: money(order, amountMinor) }));
    }
    priceExplanation(ctx, order) {
        return follow(order, 'explanation', () => ctx.load(explanationOfOrders, order.id));
    }
    async payments(ctx, { id }) {
        return (await ctx.load(paymentsOfOrder, id)) ?? [];
    }
};
__decorate([
    FieldResolver(() => [orderTransition], { description: 'What can be done with it now.' }),
    __param(0, Root())
], OrderPartsResolver.prototype, "availableTransitions", null);
__decorate([
    FieldResolver(() => CustomerType, { nullable: true, description: 'Who bought; null for a stranger.' }),
    __param(0, Context()),
    __param(1, Root())
], OrderPartsResolver.prototype, "customer", null);
__decorate([
    FieldResolver(() => [OrderLineType], { description: 'What was ordered: 1 to 200 lines.' }),
    __param(0, Context()),
    __param(1, Root())
], OrderPartsResolver.prototype, "lines", null);
__decorate([
    FieldResolver(() => OrderShippingType, { nullable: true, description: 'How it is sent; null when nobody has chosen a method.' }),
    __param(0, Root())
], OrderPartsResolver.prototype, "shipping", null);
__decorate([
    FieldResolver(() => [OrderTaxType], { description: 'The taxes by rate, shipping among them.' }),
    __param(0, Root())
], OrderPartsResolver.prototype, "taxes", null);
__decorate([
    FieldResolver(() => [OrderPromotionType], { description: 'The promotions that it has used.' }),
    __param(0, Root())
], OrderPartsResolver.prototype, "promotions", null);
__decorate([
    FieldResolver(() => [OrderGiftCardType], { description: 'The gift cards that have paid for it.' }),
    __param(0, Root())
], OrderPartsResolver.prototype, "giftCards", null);
__decorate([
    FieldResolver(() => PriceExplanationType, {
        description: 'How its goods came to their price, step by step, as it was then; of promotions those that counted.',
    }),
    __param(0, Context()),
    __param(1, Root())
], OrderPartsResolver.prototype, "priceExplanation", null);
__decorate([
    FieldResolver(() => [PaymentType], { description: 'Its payments, in the order in which they were begun: at most 100.' }),
    __param(0, Context()),
    __param(1, Root())
], OrderPartsResolver.prototype, "payments", null);
OrderPartsResolver = __decorate([
    Resolver(() => OrderType)
], OrderPartsResolver);
export { OrderPartsResolver };
let OrderLineResolver = class OrderLineResolver {
    open({ quantity, shipped, cancelled }) {
        return quantity - shipped - cancelled;
    }
    unitPrice(line) {
        return money(line, line.unitPriceMinor);
    }
    subtotal(line) {
        return money(line, line.subtotalMinor);
    }
    discount(line) {
        return money(line, line.discountMinor);
    }
    net(line) {
        return money(line, line.netMinor);
    }
    tax(line) {
        return money(line, line.taxMinor);
    }
    total(line) {
        return money(line, line.totalMinor);
    }
    taxRate({ taxRateId: id, taxRateName: name, taxMillionths }) {
        return id && { id, name, percentage: toPercentage(taxMillionths ?? 0) };
    }
};
__decorate([
    FieldResolver(() => Int, { description: 'Pieces that are still to be sent.' }),
    __param(0, Root())
], OrderLineResolver.prototype, "open", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What one piece cost.' }),
    __param(0, Root())
], OrderLineResolver.prototype, "unitPrice", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'Unit price times quantity.' }),
    __param(0, Root())
], OrderLineResolver.prototype, "subtotal", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'What promotions took off.' }),
    __param(0, Root())
], OrderLineResolver.prototype, "discount", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'Without tax.' }),
    __param(0, Root())
], OrderLineResolver.prototype, "net", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'The tax.' }),
    __param(0, Root())
], OrderLineResolver.prototype, "tax", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'With tax.' }),
    __param(0, Root())
], OrderLineResolver.prototype, "total", null);
__decorate([
    FieldResolver(() => AppliedTaxRateType, { nullable: true, description: 'The rate then; null unless it is TAXED.' }),
    __param(0, Root())
], OrderLineResolver.prototype, "taxRate", null);
OrderLineResolver = __decorate([
    Resolver(() => OrderLineType)
], OrderLineResolver);
export { OrderLineResolver };
//# sourceMappingURL=fields.js.map