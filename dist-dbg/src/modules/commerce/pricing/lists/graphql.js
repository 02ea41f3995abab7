var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Context, FieldResolver, ID, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import { VariantType } from '../../catalogue/variants/types.js';
import { customerGroupById } from '../../customers/groups/loaders.js';
import { CustomerGroupType } from '../../customers/groups/types.js';
import { priceListId } from '../../ids.js';
import { CreatePriceListInput, DeletePriceListInput, SetPricesInput, UpdatePriceListInput } from './inputs.js';
import { priceListById } from './loaders.js';
import { listPrices, priceOfVariant, setPrices } from './prices.js';
import { createPriceList, deletePriceList, getPriceList, listPriceLists, updatePriceList } from './service.js';
import { PriceConnection, PriceListConnection, PriceListType, PriceType, VariantPriceType } from './types.js';
let PriceListResolver = class PriceListResolver {
    priceList(ctx, id) {
        return getPriceList(ctx, priceListId.parse(id));
    }
    priceLists(ctx, page) {
        return listPriceLists(ctx, page);
    }
    customerGroup(ctx, { customerGroupId }) {
        return customerGroupId && ctx.load(customerGroupById, customerGroupId);
    }
    createPriceList(ctx, input) {
        return createPriceList(ctx, input);
    }
    updatePriceList(ctx, input) {
        return updatePriceList(ctx, input);
    }
    deletePriceList(ctx, input) {
        return deletePriceList(ctx, input);
    }
};
__decorate([
    Query(() => PriceListType, { nullable: true, description: 'One price list. Refused with COMMERCE_PRICE_LIST_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `prl_`.' }))
], PriceListResolver.prototype, "priceList", null);
__decorate([
    Query(() => PriceListConnection, { nullable: true, description: 'The price lists in the order of their creation, in force or not.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], PriceListResolver.prototype, "priceLists", null);
__decorate([
    FieldResolver(() => CustomerGroupType, { nullable: true, description: 'The customers whom it is for; null for everybody.' }),
    __param(0, Context()),
    __param(1, Root())
], PriceListResolver.prototype, "customerGroup", null);
__decorate([
    Mutation(() => PriceListType, {
        nullable: true,
        description: 'Creates a price list. Refused with COMMERCE_PRICE_LIST_OVERLAPS when another one in force has the same currency, customers and priority at the same time.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CreatePriceListInput, { description: 'The new list.' }))
], PriceListResolver.prototype, "createPriceList", null);
__decorate([
    Mutation(() => PriceListType, {
        nullable: true,
        description: "Changes a price list's name, priority or period, or switches it off and on. Refused like `createPriceList`.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UpdatePriceListInput, { description: 'What to change.' }))
], PriceListResolver.prototype, "updatePriceList", null);
__decorate([
    Mutation(() => PriceListType, { nullable: true, description: 'Deletes a price list with its prices, and answers what it was.' }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeletePriceListInput, { description: 'Which one.' }))
], PriceListResolver.prototype, "deletePriceList", null);
PriceListResolver = __decorate([
    Resolver(() => PriceListType)
], PriceListResolver);
export { PriceListResolver };
let PriceResolver = class PriceResolver {
    prices(ctx, listId, page) {
        return listPrices(ctx, priceListId.parse(listId, 'priceListId'), page);
    }
    async amount(ctx, { amountMinor, priceListId: id }) {
        return toDecimal({ amountMinor, currencyCode: (await ctx.load(priceListById, id))?.currencyCode ?? '' });
    }
    setPrices(ctx, input) {
        return setPrices(ctx, input);
    }
};
__decorate([
    Query(() => PriceConnection, { nullable: true, description: 'The prices of a list in the order in which they were first set.' }),
    __param(0, Context()),
    __param(1, Arg('priceListId', () => ID, { description: 'The list.' })),
    __param(2, Args(() => PageArgs))
], PriceResolver.prototype, "prices", null);
__decorate([
    FieldResolver(() => MoneyType, { description: 'For one piece, in the currency of the list.' }),
    __param(0, Context()),
    __param(1, Root())
], PriceResolver.prototype, "amount", null);
__decorate([
    Mutation(() => [PriceType], {
        nullable: true,
        description: 'Sets up to 100 prices of a list, all or none, and answers those that were set. A price without an amount is removed. Refused with COMMERCE_PRICE_STALE, naming each price that has another version than `ifVersion`.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SetPricesInput, { description: 'The prices.' }))
], PriceResolver.prototype, "setPrices", null);
PriceResolver = __decorate([
    Resolver(() => PriceType)
], PriceResolver);
export { PriceResolver };
let VariantPriceResolver = class VariantPriceResolver {
    unitPrice({ amountMinor, currencyCode }) {
        return toDecimal({ amountMinor, currencyCode });
    }
};
__decorate([
    FieldResolver(() => MoneyType, { description: 'For one piece.' }),
    __param(0, Root())
], VariantPriceResolver.prototype, "unitPrice", null);
VariantPriceResolver = __decorate([
    Resolver(() => VariantPriceType)
], VariantPriceResolver);
export { VariantPriceResolver };
let PriceOfVariantResolver = class PriceOfVariantResolver {
    priceFor(ctx, variant, currencyCode, quantity, groupId) {
        return priceOfVariant(ctx, variant, { currencyCode, quantity, customerGroupId: groupId });
    }
};
__decorate([
    FieldResolver(() => VariantPriceType, {
        nullable: true,
        description: 'What one piece costs now, by the price lists in force or else by its own price. Null when it has no price in the currency.',
    }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, Arg('currencyCode', () => String, { description: 'As in ISO 4217.' })),
    __param(3, Arg('quantity', () => Int, { defaultValue: 1, description: 'How many pieces are bought: 1 to 1,000,000.' })),
    __param(4, Arg('customerGroupId', () => ID, { nullable: true, description: 'The customers who buy; everybody when not given.' }))
], PriceOfVariantResolver.prototype, "priceFor", null);
PriceOfVariantResolver = __decorate([
    Resolver(() => VariantType)
], PriceOfVariantResolver);
export { PriceOfVariantResolver };
//# sourceMappingURL=graphql.js.map