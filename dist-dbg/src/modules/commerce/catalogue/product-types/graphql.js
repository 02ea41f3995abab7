var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, ID, Mutation, PageArgs, Query, Resolver } from '../../../../kernel/graphql.js';
import { productTypeId } from '../../ids.js';
import { CreateProductTypeInput, DeleteProductTypeInput, UpdateProductTypeInput } from './inputs.js';
import { createProductType, deleteProductType, getProductType, listProductTypes, updateProductType } from './service.js';
import { ProductTypeConnection, ProductTypeType } from './types.js';
let ProductTypeResolver = class ProductTypeResolver {
    productType(ctx, id) {
        return getProductType(ctx, productTypeId.parse(id));
    }
    productTypes(ctx, page) {
        return listProductTypes(ctx, page);
    }
    createProductType(ctx, input) {
        return createProductType(ctx, input);
    }
    updateProductType(ctx, input) {
        return updateProductType(ctx, input);
    }
    deleteProductType(ctx, input) {
        return deleteProductType(ctx, input);
    }
};
__decorate([
    Query(() => ProductTypeType, {
        nullable: true,
        description: 'One product type. Refused with COMMERCE_PRODUCT_TYPE_NOT_FOUND when there is none.',
    }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `pty_`.' }))
], ProductTypeResolver.prototype, "productType", null);
__decorate([
    Query(() => ProductTypeConnection, { nullable: true, description: 'The product types by name.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], ProductTypeResolver.prototype, "productTypes", null);
__decorate([
    Mutation(() => ProductTypeType, {
        nullable: true,
        description: 'Creates a product type. Refused with COMMERCE_PRODUCT_TYPE_NAME_TAKEN when another one has the name.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateProductTypeInput, { description: 'The new product type.' }))
], ProductTypeResolver.prototype, "createProductType", null);
__decorate([
    Mutation(() => ProductTypeType, {
        nullable: true,
        description: 'Changes a product type. Refused with COMMERCE_ATTRIBUTE_IN_USE when a product has what would be taken away.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateProductTypeInput, { description: 'What to change.' }))
], ProductTypeResolver.prototype, "updateProductType", null);
__decorate([
    Mutation(() => ProductTypeType, {
        nullable: true,
        description: 'Deletes a product type and answers what it was. Refused with COMMERCE_PRODUCT_TYPE_IN_USE while a product has it.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeleteProductTypeInput, { description: 'Which one.' }))
], ProductTypeResolver.prototype, "deleteProductType", null);
ProductTypeResolver = __decorate([
    Resolver(() => ProductTypeType)
], ProductTypeResolver);
export { ProductTypeResolver };
//# sourceMappingURL=graphql.js.map