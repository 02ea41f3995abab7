var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, registerEnumType, sortDirection } from '../../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../../kernel/graphql-money.js';
import { productStatus } from '../types.js';
import { AttributeFilter } from './attribute-filter.js';
export const productOrderField = {
    NAME: 'NAME',
    CREATED_AT: 'CREATED_AT',
    UPDATED_AT: 'UPDATED_AT',
    PRICE: 'PRICE',
    RELEVANCE: 'RELEVANCE',
    COLLECTION: 'COLLECTION',
};
registerEnumType(productOrderField, {
    name: 'ProductOrderField',
    description: 'What a list of products is ordered by; products that are equal in it follow each other in the order of their creation.',
    valuesConfig: {
        NAME: { description: 'By name, regardless of case.' },
        CREATED_AT: { description: 'By the time of creation.' },
        UPDATED_AT: { description: "By the time of the product's own last change." },
        PRICE: { description: 'By the lowest price of its variants, as a number: ask for one currency with `minPrice` where the shop has several.' },
        RELEVANCE: { description: 'The best match of `filter.search` first, whatever the direction.' },
        COLLECTION: { description: 'As a collection that is put together by hand is ordered, whatever the direction. Goes with `filter.collectionId`.' },
    },
});
let ProductOrder = class ProductOrder {
    field;
    direction;
};
__decorate([
    Field(() => productOrderField, { description: 'What to order by.' })
], ProductOrder.prototype, "field", void 0);
__decorate([
    Field(() => sortDirection, { defaultValue: 'ASC', description: 'In which direction.' })
], ProductOrder.prototype, "direction", void 0);
ProductOrder = __decorate([
    InputType('ProductOrder', { description: 'How a list of products is ordered.' })
], ProductOrder);
export { ProductOrder };
let ProductFilter = class ProductFilter {
    search;
    categoryId;
    collectionId;
    productTypeId;
    tags;
    attributes;
    status;
    minPrice;
    maxPrice;
    inStock;
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Each word must be the beginning of a word of the product, or an inflection of one in the language of the shop; a word that no product has stands for the most similar ones. Or the whole is the beginning of a SKU or a barcode. At most 100 characters.',
    })
], ProductFilter.prototype, "search", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'In this category or any of its descendants.' })
], ProductFilter.prototype, "categoryId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'In this collection.' })
], ProductFilter.prototype, "collectionId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Of this product type.' })
], ProductFilter.prototype, "productTypeId", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'With one of these tags, at most 50.' })
], ProductFilter.prototype, "tags", void 0);
__decorate([
    Field(() => [AttributeFilter], { nullable: true, description: 'With such values of attributes: each of at most 20 must hold.' })
], ProductFilter.prototype, "attributes", void 0);
__decorate([
    Field(() => productStatus, { nullable: true, description: 'In this status at this moment: PUBLISHED is what is on sale.' })
], ProductFilter.prototype, "status", void 0);
__decorate([
    Field(() => MoneyInput, { nullable: true, description: 'Some variant costs at least this, in the same currency.' })
], ProductFilter.prototype, "minPrice", void 0);
__decorate([
    Field(() => MoneyInput, { nullable: true, description: 'Some variant costs at most this, in the same currency.' })
], ProductFilter.prototype, "maxPrice", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'True: a variant is in stock, and the same one is in the price range. False: no variant is in stock.',
    })
], ProductFilter.prototype, "inStock", void 0);
ProductFilter = __decorate([
    InputType('ProductFilter', { description: 'Which products: those that meet every condition that is given.' })
], ProductFilter);
export { ProductFilter };
//# sourceMappingURL=inputs.js.map