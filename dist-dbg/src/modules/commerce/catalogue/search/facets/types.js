var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, Int, ObjectType } from '../../../../../kernel/graphql.js';
/** Of facets, wherever they are shown. */
export const SAMPLE_SIZE = 'Null when everything was counted. Of a list of more than 20,000 products `attributes` and `inStock` are estimates: counted on from so many of its products, so that rare values may be missing. The other counts are exact.';
let CategoryFacetType = class CategoryFacetType {
    count;
};
__decorate([
    Field(() => Int, { description: 'As many as the list would have if it were filtered by the category, too.' })
], CategoryFacetType.prototype, "count", void 0);
CategoryFacetType = __decorate([
    ObjectType('CategoryFacet', { description: 'How many of the products stand in a category or below it.' })
], CategoryFacetType);
export { CategoryFacetType };
let ProductTypeFacetType = class ProductTypeFacetType {
    count;
};
__decorate([
    Field(() => Int, { description: 'As many as the list would have if it were filtered by the type, too.' })
], ProductTypeFacetType.prototype, "count", void 0);
ProductTypeFacetType = __decorate([
    ObjectType('ProductTypeFacet', { description: 'How many of the products are of a type.' })
], ProductTypeFacetType);
export { ProductTypeFacetType };
let AttributeValueFacetType = class AttributeValueFacetType {
    value;
    count;
};
__decorate([
    Field(() => String, { description: 'A text, a choice, a day, `true` or `false`.' })
], AttributeValueFacetType.prototype, "value", void 0);
__decorate([
    Field(() => Int, { description: 'How many have it.' })
], AttributeValueFacetType.prototype, "count", void 0);
AttributeValueFacetType = __decorate([
    ObjectType('AttributeValueFacet', { description: 'How many of the products have a value.' })
], AttributeValueFacetType);
export { AttributeValueFacetType };
let AttributeFacetType = class AttributeFacetType {
    key;
    values;
    min;
    max;
};
__decorate([
    Field(() => String, { description: 'The key of the attribute.' })
], AttributeFacetType.prototype, "key", void 0);
__decorate([
    Field(() => [AttributeValueFacetType], { description: 'The most frequent first, at most 100; empty for numbers.' })
], AttributeFacetType.prototype, "values", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: 'Of numbers: the lowest one.' })
], AttributeFacetType.prototype, "min", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: 'Of numbers: the highest one.' })
], AttributeFacetType.prototype, "max", void 0);
AttributeFacetType = __decorate([
    ObjectType('AttributeFacet', { description: 'The values that the products have of one filterable attribute.' })
], AttributeFacetType);
export { AttributeFacetType };
let PriceFacetType = class PriceFacetType {
    count;
};
__decorate([
    Field(() => Int, { description: 'How many products.' })
], PriceFacetType.prototype, "count", void 0);
PriceFacetType = __decorate([
    ObjectType('PriceFacet', { description: 'How many of the products have their lowest price in a range.' })
], PriceFacetType);
export { PriceFacetType };
let ProductFacetsType = class ProductFacetsType {
    categories;
    productTypes;
    attributes;
    prices;
    inStock;
    sampleSize;
};
__decorate([
    Field(() => [CategoryFacetType], { description: 'By category, with what is below it; the most first.' })
], ProductFacetsType.prototype, "categories", void 0);
__decorate([
    Field(() => [ProductTypeFacetType], { description: 'By product type, the most first.' })
], ProductFacetsType.prototype, "productTypes", void 0);
__decorate([
    Field(() => [AttributeFacetType], { description: 'By filterable attribute, in the order of the keys.' })
], ProductFacetsType.prototype, "attributes", void 0);
__decorate([
    Field(() => [PriceFacetType], { description: 'By lowest price, cheap ones first; a range without a product is left out.' })
], ProductFacetsType.prototype, "prices", void 0);
__decorate([
    Field(() => Int, { description: 'How many have a variant in stock.' })
], ProductFacetsType.prototype, "inStock", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: SAMPLE_SIZE })
], ProductFacetsType.prototype, "sampleSize", void 0);
ProductFacetsType = __decorate([
    ObjectType('ProductFacets', { description: 'Counts over all products that meet the filter of the list, on whatever page they stand.' })
], ProductFacetsType);
export { ProductFacetsType };
//# sourceMappingURL=types.js.map