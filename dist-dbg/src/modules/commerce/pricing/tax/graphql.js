var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, ID, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { toPercentage } from '../../../../kernel/percentage.js';
import { CustomerType } from '../../customers/types.js';
import { taxZoneId } from '../../ids.js';
import { AssignTaxCategoryInput, CreateTaxCategoryInput, CreateTaxRateInput, CreateTaxZoneInput, DeleteTaxCategoryInput, DeleteTaxZoneInput, EndTaxRateInput, SetCustomerTaxStatusInput, UpdateTaxCategoryInput, UpdateTaxZoneInput, } from './inputs.js';
import { taxStatusesOfCustomers } from './loaders.js';
import { assignTaxCategory, createTaxCategory, deleteTaxCategory, listTaxCategories, setCustomerTaxStatus, updateTaxCategory } from './service.js';
import { CustomerTaxStatusType, TaxCategoryType, TaxRateConnection, TaxRateType, TaxZoneType } from './types.js';
import { createTaxRate, createTaxZone, deleteTaxZone, endTaxRate, listTaxRates, listTaxZones, updateTaxZone } from './zones.js';
let TaxCategoryResolver = class TaxCategoryResolver {
    taxCategories(ctx) {
        return listTaxCategories(ctx);
    }
    createTaxCategory(ctx, input) {
        return createTaxCategory(ctx, input);
    }
    updateTaxCategory(ctx, input) {
        return updateTaxCategory(ctx, input);
    }
    deleteTaxCategory(ctx, input) {
        return deleteTaxCategory(ctx, input);
    }
    assignTaxCategory(ctx, input) {
        return assignTaxCategory(ctx, input);
    }
};
__decorate([
    Query(() => [TaxCategoryType], { nullable: true, description: 'All tax categories by code: at most 50.' }),
    __param(0, Context())
], TaxCategoryResolver.prototype, "taxCategories", null);
__decorate([
    Mutation(() => TaxCategoryType, {
        nullable: true,
        description: 'Creates a tax category. Refused with COMMERCE_TAX_CATEGORY_CODE_TAKEN when another one has the code.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateTaxCategoryInput, { description: 'The new one.' }))
], TaxCategoryResolver.prototype, "createTaxCategory", null);
__decorate([
    Mutation(() => TaxCategoryType, { nullable: true, description: 'Renames a tax category.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateTaxCategoryInput, { description: 'What to change.' }))
], TaxCategoryResolver.prototype, "updateTaxCategory", null);
__decorate([
    Mutation(() => TaxCategoryType, {
        nullable: true,
        description: 'Deletes a tax category and answers what it was. Refused with COMMERCE_TAX_CATEGORY_IN_USE while anything belongs to it.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeleteTaxCategoryInput, { description: 'Which one.' }))
], TaxCategoryResolver.prototype, "deleteTaxCategory", null);
__decorate([
    Mutation(() => TaxCategoryType, {
        nullable: true,
        description: 'Puts products and variants into a tax category, all or none. What a variant belongs to goes before what its product belongs to.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => AssignTaxCategoryInput, { description: 'What belongs to which.' }))
], TaxCategoryResolver.prototype, "assignTaxCategory", null);
TaxCategoryResolver = __decorate([
    Resolver(() => TaxCategoryType)
], TaxCategoryResolver);
export { TaxCategoryResolver };
let TaxZoneResolver = class TaxZoneResolver {
    taxZones(ctx) {
        return listTaxZones(ctx);
    }
    createTaxZone(ctx, input) {
        return createTaxZone(ctx, input);
    }
    updateTaxZone(ctx, input) {
        return updateTaxZone(ctx, input);
    }
    deleteTaxZone(ctx, input) {
        return deleteTaxZone(ctx, input);
    }
};
__decorate([
    Query(() => [TaxZoneType], { nullable: true, description: 'All tax zones by name: at most 200.' }),
    __param(0, Context())
], TaxZoneResolver.prototype, "taxZones", null);
__decorate([
    Mutation(() => TaxZoneType, {
        nullable: true,
        description: 'Creates a tax zone. Refused with COMMERCE_TAX_ZONE_NAME_TAKEN when another one has the name.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateTaxZoneInput, { description: 'The new zone.' }))
], TaxZoneResolver.prototype, "createTaxZone", null);
__decorate([
    Mutation(() => TaxZoneType, {
        nullable: true,
        description: 'Changes a tax zone. Refused with COMMERCE_TAX_ZONE_NAME_TAKEN when another one has the name.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdateTaxZoneInput, { description: 'What to change.' }))
], TaxZoneResolver.prototype, "updateTaxZone", null);
__decorate([
    Mutation(() => TaxZoneType, {
        nullable: true,
        description: 'Deletes a tax zone and answers what it was. Refused with COMMERCE_TAX_ZONE_IN_USE when it has or had rates.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeleteTaxZoneInput, { description: 'Which one.' }))
], TaxZoneResolver.prototype, "deleteTaxZone", null);
TaxZoneResolver = __decorate([
    Resolver(() => TaxZoneType)
], TaxZoneResolver);
export { TaxZoneResolver };
let TaxRateResolver = class TaxRateResolver {
    taxRates(ctx, zoneId, page) {
        return listTaxRates(ctx, taxZoneId.parse(zoneId, 'taxZoneId'), page);
    }
    percentage({ rateMillionths }) {
        return toPercentage(rateMillionths);
    }
    createTaxRate(ctx, input) {
        return createTaxRate(ctx, input);
    }
    endTaxRate(ctx, input) {
        return endTaxRate(ctx, input);
    }
};
__decorate([
    Query(() => TaxRateConnection, {
        nullable: true,
        description: 'The rates of a zone in the order of their creation, past and future ones among them.',
    }),
    __param(0, Context()),
    __param(1, Arg('taxZoneId', () => ID, { description: 'The zone.' })),
    __param(2, Args(() => PageArgs))
], TaxRateResolver.prototype, "taxRates", null);
__decorate([
    FieldResolver(() => String, { description: 'Exact decimal text such as "19" or "8.875".' }),
    __param(0, Root())
], TaxRateResolver.prototype, "percentage", null);
__decorate([
    Mutation(() => TaxRateType, {
        nullable: true,
        description: 'Lets a rate hold in a zone. Refused with COMMERCE_TAX_RATE_OVERLAPS when the zone has another one for the category at the same time.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreateTaxRateInput, { description: 'The new rate.' }))
], TaxRateResolver.prototype, "createTaxRate", null);
__decorate([
    Mutation(() => TaxRateType, {
        nullable: true,
        description: 'Sets the end of a rate. Rates are never edited or deleted, so that what was sold can be explained.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => EndTaxRateInput, { description: 'Which one, and when.' }))
], TaxRateResolver.prototype, "endTaxRate", null);
TaxRateResolver = __decorate([
    Resolver(() => TaxRateType)
], TaxRateResolver);
export { TaxRateResolver };
let TaxStatusOfCustomerResolver = class TaxStatusOfCustomerResolver {
    taxStatus(ctx, { id }) {
        return ctx.load(taxStatusesOfCustomers, id);
    }
    setCustomerTaxStatus(ctx, input) {
        return setCustomerTaxStatus(ctx, input);
    }
};
__decorate([
    FieldResolver(() => CustomerTaxStatusType, { nullable: true, description: 'VAT id and exemption; null when neither was ever set.' }),
    __param(0, Context()),
    __param(1, Root())
], TaxStatusOfCustomerResolver.prototype, "taxStatus", null);
__decorate([
    Mutation(() => CustomerTaxStatusType, {
        nullable: true,
        description: 'Sets the VAT id and the exemption of a customer as they are given; what is not given is removed.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SetCustomerTaxStatusInput, { description: 'Of whom, and what.' }))
], TaxStatusOfCustomerResolver.prototype, "setCustomerTaxStatus", null);
TaxStatusOfCustomerResolver = __decorate([
    Resolver(() => CustomerType)
], TaxStatusOfCustomerResolver);
export { TaxStatusOfCustomerResolver };
//# sourceMappingURL=graphql.js.map