var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Int, LocalDate, ObjectType, SafeInt } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
let StockValueType = class StockValueType {
    currencyCode;
    items;
    units;
    value;
};
__decorate([
    Field(() => String, { nullable: true, description: 'As in ISO 4217; null for what nobody knows the cost of.' })
], StockValueType.prototype, "currencyCode", void 0);
__decorate([
    Field(() => Int, { description: 'Stock items of which there is something.' })
], StockValueType.prototype, "items", void 0);
__decorate([
    Field(() => SafeInt, { description: 'Pieces that are there, those that are promised to somebody among them.' })
], StockValueType.prototype, "units", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true, description: 'What they have cost, by the moving average; null where nobody knows.' })
], StockValueType.prototype, "value", void 0);
StockValueType = __decorate([
    ObjectType('StockValue', { description: 'What is in stock now and what it has cost, of everything that was paid for in one currency.' })
], StockValueType);
export { StockValueType };
let CartConversionType = class CartConversionType {
    from;
    to;
    currencyCode;
    timeZone;
    carts;
    ordered;
    abandoned;
    reachable;
    open;
    conversion;
    abandonedWorth;
};
__decorate([
    Field(() => LocalDate, { description: 'The first day.' })
], CartConversionType.prototype, "from", void 0);
__decorate([
    Field(() => LocalDate, { description: 'The day after the last one.' })
], CartConversionType.prototype, "to", void 0);
__decorate([
    Field(() => String, { description: 'Carts in other currencies are not among it.' })
], CartConversionType.prototype, "currencyCode", void 0);
__decorate([
    Field(() => String, { description: 'Where its days begin: `commerce.timeZone`.' })
], CartConversionType.prototype, "timeZone", void 0);
__decorate([
    Field(() => Int, { description: 'Carts with something in them.' })
], CartConversionType.prototype, "carts", void 0);
__decorate([
    Field(() => Int, { description: 'That have become an order, whenever that was.' })
], CartConversionType.prototype, "ordered", void 0);
__decorate([
    Field(() => Int, { description: 'That were not ordered, nor changed for `commerce.cartAbandonedHours`.' })
], CartConversionType.prototype, "abandoned", void 0);
__decorate([
    Field(() => Int, { description: 'Abandoned ones of which is known whom to write to.' })
], CartConversionType.prototype, "reachable", void 0);
__decorate([
    Field(() => Int, { description: 'All others: somebody may be shopping.' })
], CartConversionType.prototype, "open", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: '`ordered` in percent of `carts`, such as "12.5", with four digits at most; null without carts.',
    })
], CartConversionType.prototype, "conversion", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What lies in the abandoned ones, at the prices that shoppers were shown.' })
], CartConversionType.prototype, "abandonedWorth", void 0);
CartConversionType = __decorate([
    ObjectType('CartConversion', {
        description: 'What has become of the carts that were begun in some days: of those with something in them, since opening a shop makes empty ones. Each is ordered, abandoned or open.',
    })
], CartConversionType);
export { CartConversionType };
//# sourceMappingURL=types.js.map