var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
/** Money as the API shows and takes it; `toDecimal` and `moneySchema` of money.ts convert. */
import { Field, InputType, ObjectType } from './graphql.js';
let MoneyType = class MoneyType {
    amount;
    currencyCode;
};
__decorate([
    Field(() => String, {
        description: 'A decimal number with as many digits after the point as the currency has: "12.50" EUR, "1250" JPY. Never a float.',
    })
], MoneyType.prototype, "amount", void 0);
__decorate([
    Field(() => String, { description: 'The currency, as in ISO 4217: EUR, USD, JPY.' })
], MoneyType.prototype, "currencyCode", void 0);
MoneyType = __decorate([
    ObjectType('Money', { description: 'An exact amount in one currency.' })
], MoneyType);
export { MoneyType };
let MoneyInput = class MoneyInput {
    amount;
    currencyCode;
};
__decorate([
    Field(() => String, {
        description: 'A decimal number such as "12.50": at most 15 digits before the point, and after it no more than the currency has.',
    })
], MoneyInput.prototype, "amount", void 0);
__decorate([
    Field(() => String, { description: 'The currency, as in ISO 4217: EUR, USD, JPY.' })
], MoneyInput.prototype, "currencyCode", void 0);
MoneyInput = __decorate([
    InputType('MoneyInput', { description: 'An exact amount in one currency.' })
], MoneyInput);
export { MoneyInput };
//# sourceMappingURL=graphql-money.js.map