var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType } from '../../../../kernel/graphql.js';
let OptionValueType = class OptionValueType {
    name;
    value;
};
__decorate([
    Field(() => String, { description: 'The option, such as Size.' })
], OptionValueType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'Its value, such as M.' })
], OptionValueType.prototype, "value", void 0);
OptionValueType = __decorate([
    ObjectType('OptionValue', { description: 'The value that a variant has of one option of its product.' })
], OptionValueType);
export { OptionValueType };
let VariantType = class VariantType {
    id;
    sku;
    barcode;
    title;
    position;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `var_`.' })
], VariantType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'The stock keeping unit; unique in the tenant, regardless of case.' })
], VariantType.prototype, "sku", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As it is printed on the article, such as its GTIN; null when it has none.' })
], VariantType.prototype, "barcode", void 0);
__decorate([
    Field(() => String, { description: 'What tells it from its siblings: "Red, M".' })
], VariantType.prototype, "title", void 0);
__decorate([
    Field(() => Int, { description: 'Its place among the variants of its product, from 0.' })
], VariantType.prototype, "position", void 0);
__decorate([
    Field(() => Int, { description: 'Counts its changes, from 1. For `ifVersion`.' })
], VariantType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was created.' })
], VariantType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last changed.' })
], VariantType.prototype, "updatedAt", void 0);
VariantType = __decorate([
    ObjectType('Variant', { description: 'What is really bought: a product in one size or colour, with its own SKU, price and stock.' })
], VariantType);
export { VariantType };
//# sourceMappingURL=types.js.map