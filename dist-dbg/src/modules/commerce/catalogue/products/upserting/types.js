var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType, registerEnumType } from '../../../../../kernel/graphql.js';
import { ProductType } from '../types.js';
export const upsertOutcome = { CREATED: 'CREATED', UPDATED: 'UPDATED', UNCHANGED: 'UNCHANGED' };
registerEnumType(upsertOutcome, {
    name: 'UpsertOutcome',
    description: 'What was done with an item of an import.',
    valuesConfig: {
        CREATED: { description: 'It is a new product, a draft.' },
        UPDATED: { description: 'The product was changed, or some variant of it.' },
        UNCHANGED: { description: 'Everything was as it was given: nothing was written.' },
    },
});
let UpsertedProductType = class UpsertedProductType {
    outcome;
    product;
};
__decorate([
    Field(() => upsertOutcome, { description: 'What was done.' })
], UpsertedProductType.prototype, "outcome", void 0);
__decorate([
    Field(() => ProductType, { description: 'The product as it is now.' })
], UpsertedProductType.prototype, "product", void 0);
UpsertedProductType = __decorate([
    ObjectType('UpsertedProduct', { description: 'What became of an item of an import.' })
], UpsertedProductType);
export { UpsertedProductType };
//# sourceMappingURL=types.js.map