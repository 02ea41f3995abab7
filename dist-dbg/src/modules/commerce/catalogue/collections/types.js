var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, Json, ObjectType, connectionOf, registerEnumType } from '../../../../kernel/graphql.js';
export const collectionOrder = {
    MANUAL: 'MANUAL',
    NAME: 'NAME',
    NEWEST: 'NEWEST',
    PRICE_ASCENDING: 'PRICE_ASCENDING',
    PRICE_DESCENDING: 'PRICE_DESCENDING',
};
registerEnumType(collectionOrder, {
    name: 'CollectionOrder',
    description: 'How the products of a collection are ordered unless a list says otherwise.',
    valuesConfig: {
        MANUAL: { description: 'As they were put in by hand.' },
        NAME: { description: 'By name.' },
        NEWEST: { description: 'The newest first.' },
        PRICE_ASCENDING: { description: 'The cheapest first.' },
        PRICE_DESCENDING: { description: 'The dearest first.' },
    },
});
export const collectionMatch = { ALL: 'ALL', ANY: 'ANY' };
registerEnumType(collectionMatch, {
    name: 'CollectionMatch',
    description: 'How many of the conditions of a collection must hold.',
    valuesConfig: { ALL: { description: 'Every one.' }, ANY: { description: 'At least one.' } },
});
let CollectionType = class CollectionType {
    id;
    name;
    slug;
    description;
    seoTitle;
    seoDescription;
    rule;
    order;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `col_`.' })
], CollectionType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'In the language of the shop. For the language of the reader see `localized`.' })
], CollectionType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'As addresses of web pages show it; unique among the collections of the tenant.' })
], CollectionType.prototype, "slug", void 0);
__decorate([
    Field(() => String, { description: 'Plain text; may be empty.' })
], CollectionType.prototype, "description", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The title of its web page; null means the name.' })
], CollectionType.prototype, "seoTitle", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What search engines show below the title; null means the description.' })
], CollectionType.prototype, "seoDescription", void 0);
__decorate([
    Field(() => Json, {
        nullable: true,
        description: 'Its rule, in the form of `CollectionRuleInput` with prices in their smallest unit; null when it is put together by hand.',
    })
], CollectionType.prototype, "rule", void 0);
__decorate([
    Field(() => collectionOrder, { description: 'How its products are ordered unless a list says otherwise.' })
], CollectionType.prototype, "order", void 0);
__decorate([
    Field(() => Int, { description: 'Counts its changes, what is put in and taken out among them, from 1. For `ifVersion`.' })
], CollectionType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was created.' })
], CollectionType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last changed.' })
], CollectionType.prototype, "updatedAt", void 0);
CollectionType = __decorate([
    ObjectType('Collection', {
        description: 'Products that are shown together: put in by hand, or by a rule. `products` with `filter.collectionId` lists them.',
    })
], CollectionType);
export { CollectionType };
export const CollectionConnection = connectionOf('Collection', () => CollectionType);
//# sourceMappingURL=types.js.map