var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf, registerEnumType } from '../../../../kernel/graphql.js';
export const attributeKind = {
    TEXT: 'TEXT',
    NUMBER: 'NUMBER',
    BOOLEAN: 'BOOLEAN',
    DATE: 'DATE',
    CHOICE: 'CHOICE',
    CHOICES: 'CHOICES',
};
registerEnumType(attributeKind, {
    name: 'AttributeKind',
    description: 'What the values of an attribute are.',
    valuesConfig: {
        TEXT: { description: 'One line of text, at most 500 characters.' },
        NUMBER: { description: 'A number, in the unit of the attribute if it has one.' },
        BOOLEAN: { description: 'Yes or no.' },
        DATE: { description: 'A day, as in 2026-03-01.' },
        CHOICE: { description: 'One of the choices of the attribute.' },
        CHOICES: { description: 'One or more of the choices of the attribute.' },
    },
});
let AttributeType = class AttributeType {
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
        description: 'What programs call it, unique in the type. Types may share a key: a filter then finds products of all of them.',
    })
], AttributeType.prototype, "key", void 0);
__decorate([
    Field(() => String, { description: 'As people read it.' })
], AttributeType.prototype, "name", void 0);
__decorate([
    Field(() => attributeKind, { description: 'What its values are.' })
], AttributeType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of numbers: what they count, such as kg; null for any other.' })
], AttributeType.prototype, "unit", void 0);
__decorate([
    Field(() => [String], { description: 'What may be chosen, in the order in which it is shown; empty for other kinds.' })
], AttributeType.prototype, "choices", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether every product of the type must have a value.' })
], AttributeType.prototype, "required", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether the facets of a list of products count its values.' })
], AttributeType.prototype, "filterable", void 0);
AttributeType = __decorate([
    ObjectType('Attribute', { description: 'Something that products of a type tell about themselves.' })
], AttributeType);
export { AttributeType };
let ProductTypeType = class ProductTypeType {
    id;
    name;
    optionNames;
    attributes;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `pty_`.' })
], ProductTypeType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'As people read it; unique in the tenant, regardless of case.' })
], ProductTypeType.prototype, "name", void 0);
__decorate([
    Field(() => [String], { description: 'The options that a new product of the type has unless it says otherwise, such as Size and Colour.' })
], ProductTypeType.prototype, "optionNames", void 0);
__decorate([
    Field(() => [AttributeType], { description: 'At most 50, in their order.' })
], ProductTypeType.prototype, "attributes", void 0);
__decorate([
    Field(() => Int, { description: 'Counts its changes, from 1. For `ifVersion`.' })
], ProductTypeType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was created.' })
], ProductTypeType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last changed.' })
], ProductTypeType.prototype, "updatedAt", void 0);
ProductTypeType = __decorate([
    ObjectType('ProductType', { description: 'What products of one kind have in common: their attributes, and the options that make variants.' })
], ProductTypeType);
export { ProductTypeType };
export const ProductTypeConnection = connectionOf('ProductType', () => ProductTypeType);
//# sourceMappingURL=types.js.map