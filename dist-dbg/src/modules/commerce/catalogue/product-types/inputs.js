var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { attributeKind } from './types.js';
let AttributeInput = class AttributeInput {
    key;
    name;
    kind;
    unit;
    choices;
    required;
    filterable;
};
__decorate([
    Field(() => String, {
        description: 'A letter a to z, then letters and digits, at most 40: `upperMaterial`. Unique in the type, regardless of case.',
    })
], AttributeInput.prototype, "key", void 0);
__decorate([
    Field(() => String, { description: 'As people read it; 1 to 80 characters.' })
], AttributeInput.prototype, "name", void 0);
__decorate([
    Field(() => attributeKind, { description: 'What its values are.' })
], AttributeInput.prototype, "kind", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of a NUMBER alone: its unit, at most 20 characters.' })
], AttributeInput.prototype, "unit", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'Of CHOICE and CHOICES alone: 1 to 200 texts of at most 80 characters.' })
], AttributeInput.prototype, "choices", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether products written from now on must have a value; false when not given.' })
], AttributeInput.prototype, "required", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether facets count its values; false when not given.' })
], AttributeInput.prototype, "filterable", void 0);
AttributeInput = __decorate([
    InputType('AttributeInput', { description: 'An attribute of a product type.' })
], AttributeInput);
export { AttributeInput };
let CreateProductTypeInput = class CreateProductTypeInput {
    name;
    options;
    attributes;
};
__decorate([
    Field(() => String, { description: 'As people read it; 1 to 80 characters, unique in the tenant regardless of case.' })
], CreateProductTypeInput.prototype, "name", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'At most 5 options that make variants, such as Size; none when not given.' })
], CreateProductTypeInput.prototype, "options", void 0);
__decorate([
    Field(() => [AttributeInput], { nullable: true, description: 'At most 50 attributes in their order; none when not given.' })
], CreateProductTypeInput.prototype, "attributes", void 0);
CreateProductTypeInput = __decorate([
    InputType('CreateProductTypeInput', { description: 'A new product type.' })
], CreateProductTypeInput);
export { CreateProductTypeInput };
let UpdateProductTypeInput = class UpdateProductTypeInput {
    id;
    ifVersion;
    name;
    options;
    attributes;
};
__decorate([
    Field(() => ID, { description: 'The product type to change.' })
], UpdateProductTypeInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the type has this version.' })
], UpdateProductTypeInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'As people read it; 1 to 80 characters, unique in the tenant regardless of case.' })
], UpdateProductTypeInput.prototype, "name", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'The options of products that are created from now on.' })
], UpdateProductTypeInput.prototype, "options", void 0);
__decorate([
    Field(() => [AttributeInput], {
        nullable: true,
        description: 'All attributes that it has from now on. What a product has a value of can neither go nor become of another kind.',
    })
], UpdateProductTypeInput.prototype, "attributes", void 0);
UpdateProductTypeInput = __decorate([
    InputType('UpdateProductTypeInput', { description: 'Changes of a product type. What is not given stays as it is.' })
], UpdateProductTypeInput);
export { UpdateProductTypeInput };
let DeleteProductTypeInput = class DeleteProductTypeInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'A type that no product has.' })
], DeleteProductTypeInput.prototype, "id", void 0);
DeleteProductTypeInput = __decorate([
    InputType('DeleteProductTypeInput', { description: 'Which product type to delete.' })
], DeleteProductTypeInput);
export { DeleteProductTypeInput };
//# sourceMappingURL=inputs.js.map