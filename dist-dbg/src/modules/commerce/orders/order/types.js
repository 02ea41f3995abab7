var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { AddressType } from '../../addresses/types.js';
import { paymentMethod } from '../../payments/payment/enums.js';
import { taxTreatment } from '../../pricing/explanation/enums.js';
import { AmountsOfTaxRateType, TaxedAmountsType } from '../../pricing/explanation/tax-types.js';
import { orderPaymentState, orderSource, orderState } from './enums.js';
let OrderLineType = class OrderLineType {
    id;
    variantId;
    productId;
    sku;
    productName;
    variantTitle;
    quantity;
    includesTax;
    taxTreatment;
    shipped;
    cancelled;
    returning;
    returned;
    credited;
};
__decorate([
    Field(() => ID, { description: 'Begins with `orl_`.' })
], OrderLineType.prototype, "id", void 0);
__decorate([
    Field(() => ID, { description: 'The variant; it may be gone.' })
], OrderLineType.prototype, "variantId", void 0);
__decorate([
    Field(() => ID, { description: 'Its product; it may be gone.' })
], OrderLineType.prototype, "productId", void 0);
__decorate([
    Field(() => String, { description: 'Its SKU then.' })
], OrderLineType.prototype, "sku", void 0);
__decorate([
    Field(() => String, { description: "The product's name then." })
], OrderLineType.prototype, "productName", void 0);
__decorate([
    Field(() => String, { description: 'What told the variant from its siblings then.' })
], OrderLineType.prototype, "variantTitle", void 0);
__decorate([
    Field(() => Int, { description: 'How many pieces were ordered.' })
], OrderLineType.prototype, "quantity", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether tax is inside of unit price, subtotal and discount.' })
], OrderLineType.prototype, "includesTax", void 0);
__decorate([
    Field(() => taxTreatment, { description: 'How it is taxed.' })
], OrderLineType.prototype, "taxTreatment", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that have left.' })
], OrderLineType.prototype, "shipped", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that were cancelled.' })
], OrderLineType.prototype, "cancelled", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that are announced to come back.' })
], OrderLineType.prototype, "returning", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that came back.' })
], OrderLineType.prototype, "returned", void 0);
__decorate([
    Field(() => Int, { description: 'Pieces that were credited, the cancelled ones among them.' })
], OrderLineType.prototype, "credited", void 0);
OrderLineType = __decorate([
    ObjectType('OrderLine', { description: 'So many pieces of a variant, as they were sold: it stays as it is, whatever becomes of the variant.' })
], OrderLineType);
export { OrderLineType };
let OrderTaxType = class OrderTaxType extends AmountsOfTaxRateType {
};
OrderTaxType = __decorate([
    ObjectType('OrderTax', { description: 'What goods and shipping of one rate are together.' })
], OrderTaxType);
export { OrderTaxType };
let OrderShippingType = class OrderShippingType extends TaxedAmountsType {
    methodId;
    methodName;
};
__decorate([
    Field(() => ID, { description: 'The shipping method; it may be gone.' })
], OrderShippingType.prototype, "methodId", void 0);
__decorate([
    Field(() => String, { description: 'Its name then.' })
], OrderShippingType.prototype, "methodName", void 0);
OrderShippingType = __decorate([
    ObjectType('OrderShipping', { description: 'How the goods are sent, and what that costs.' })
], OrderShippingType);
export { OrderShippingType };
let OrderPromotionType = class OrderPromotionType {
    promotionId;
    name;
    couponId;
    discount;
};
__decorate([
    Field(() => ID, { description: 'The promotion.' })
], OrderPromotionType.prototype, "promotionId", void 0);
__decorate([
    Field(() => String, { description: 'Its name then.' })
], OrderPromotionType.prototype, "name", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The coupon that opened it.' })
], OrderPromotionType.prototype, "couponId", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What it took off.' })
], OrderPromotionType.prototype, "discount", void 0);
OrderPromotionType = __decorate([
    ObjectType('OrderPromotion', { description: 'A promotion that the order has used.' })
], OrderPromotionType);
export { OrderPromotionType };
let OrderGiftCardType = class OrderGiftCardType {
    giftCardId;
    endsWith;
    amount;
};
__decorate([
    Field(() => ID, { description: 'The card.' })
], OrderGiftCardType.prototype, "giftCardId", void 0);
__decorate([
    Field(() => String, { description: 'The last four characters of its code.' })
], OrderGiftCardType.prototype, "endsWith", void 0);
__decorate([
    Field(() => MoneyType, { description: 'How much it has paid.' })
], OrderGiftCardType.prototype, "amount", void 0);
OrderGiftCardType = __decorate([
    ObjectType('OrderGiftCard', { description: 'A gift card that has paid for the order.' })
], OrderGiftCardType);
export { OrderGiftCardType };
let OrderType = class OrderType {
    id;
    number;
    state;
    paymentState;
    source;
    cartId;
    customerId;
    email;
    shippingAddress;
    billingAddress;
    currencyCode;
    couponCodes;
    paymentMethod;
    placedAt;
    confirmedAt;
    fulfilledAt;
    completedAt;
    cancelledAt;
    cancelReason;
    version;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `ord_`.' })
], OrderType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'As people call it (`commerce.orderNumberFormat`). Numbers have no gaps.' })
], OrderType.prototype, "number", void 0);
__decorate([
    Field(() => orderState, { description: 'How far it has come.' })
], OrderType.prototype, "state", void 0);
__decorate([
    Field(() => orderPaymentState, { description: 'How it is paid.' })
], OrderType.prototype, "paymentState", void 0);
__decorate([
    Field(() => orderSource, { description: 'Where it comes from.' })
], OrderType.prototype, "source", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The cart that it was; null for one that staff has taken down.' })
], OrderType.prototype, "cartId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Who bought; null for a stranger.' })
], OrderType.prototype, "customerId", void 0);
__decorate([
    Field(() => String, { description: 'Where to write to about it.' })
], OrderType.prototype, "email", void 0);
__decorate([
    Field(() => AddressType, { nullable: true, description: 'Where the goods go to.' })
], OrderType.prototype, "shippingAddress", void 0);
__decorate([
    Field(() => AddressType, { nullable: true, description: 'Where the invoice goes to; null where that is the same.' })
], OrderType.prototype, "billingAddress", void 0);
__decorate([
    Field(() => String, { description: 'The currency of every amount, as in ISO 4217.' })
], OrderType.prototype, "currencyCode", void 0);
__decorate([
    Field(() => [String], { description: 'The coupon codes that it was placed with.' })
], OrderType.prototype, "couponCodes", void 0);
__decorate([
    Field(() => paymentMethod, { nullable: true, description: 'How it was to be paid; null when nobody has said so.' })
], OrderType.prototype, "paymentMethod", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was placed.' })
], OrderType.prototype, "placedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when it may be sent.' })
], OrderType.prototype, "confirmedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When the last of it left.' })
], OrderType.prototype, "fulfilledAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when nothing more is to be done.' })
], OrderType.prototype, "completedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it was cancelled.' })
], OrderType.prototype, "cancelledAt", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why it was cancelled, or the rest of it.' })
], OrderType.prototype, "cancelReason", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
], OrderType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it last changed.' })
], OrderType.prototype, "updatedAt", void 0);
OrderType = __decorate([
    ObjectType('Order', { description: 'What was sold to somebody. What it says stays as it is; how far it has come changes.' })
], OrderType);
export { OrderType };
export const OrderConnection = connectionOf('Order', () => OrderType);
//# sourceMappingURL=types.js.map