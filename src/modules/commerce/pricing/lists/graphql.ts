import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Int, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { toDecimal } from '../../../../kernel/money.js';
import type { VariantRow } from '../../catalogue/variants/tables.js';
import { VariantType } from '../../catalogue/variants/types.js';
import { customerGroupById } from '../../customers/groups/loaders.js';
import { CustomerGroupType } from '../../customers/groups/types.js';
import { priceListId } from '../../ids.js';
import type { UnitPrice } from '../calculation/calculation.js';
import { CreatePriceListInput, DeletePriceListInput, SetPricesInput, UpdatePriceListInput } from './inputs.js';
import { priceListById } from './loaders.js';
import { listPrices, priceOfVariant, setPrices } from './prices.js';
import { createPriceList, deletePriceList, getPriceList, listPriceLists, updatePriceList } from './service.js';
import type { PriceListRow, PriceRow } from './tables.js';
import { PriceConnection, PriceListConnection, PriceListType, PriceType, VariantPriceType } from './types.js';

@Resolver(() => PriceListType)
export class PriceListResolver {
  @Query(() => PriceListType, { nullable: true, description: 'One price list. Refused with COMMERCE_PRICE_LIST_NOT_FOUND when there is none.' })
  priceList(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `prl_`.' }) id: string) {
    return getPriceList(ctx, priceListId.parse(id));
  }

  @Query(() => PriceListConnection, { nullable: true, description: 'The price lists in the order of their creation, in force or not.' })
  priceLists(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs) {
    return listPriceLists(ctx, page);
  }

  @FieldResolver(() => CustomerGroupType, { nullable: true, description: 'The customers whom it is for; null for everybody.' })
  customerGroup(@Context() ctx: Ctx, @Root() { customerGroupId }: PriceListRow) {
    return customerGroupId && ctx.load(customerGroupById, customerGroupId);
  }

  @Mutation(() => PriceListType, {
    nullable: true,
    description:
      'Creates a price list. Refused with COMMERCE_PRICE_LIST_OVERLAPS when another one in force has the same currency, customers and priority at the same time.',
  })
  createPriceList(@Context() ctx: Ctx, @Arg('input', () => CreatePriceListInput, { description: 'The new list.' }) input: CreatePriceListInput) {
    return createPriceList(ctx, input);
  }

  @Mutation(() => PriceListType, {
    nullable: true,
    description: "Changes a price list's name, priority or period, or switches it off and on. Refused like `createPriceList`.",
  })
  updatePriceList(@Context() ctx: Ctx, @Arg('input', () => UpdatePriceListInput, { description: 'What to change.' }) input: UpdatePriceListInput) {
    return updatePriceList(ctx, input);
  }

  @Mutation(() => PriceListType, { nullable: true, description: 'Deletes a price list with its prices, and answers what it was.' })
  deletePriceList(@Context() ctx: Ctx, @Arg('input', () => DeletePriceListInput, { description: 'Which one.' }) input: DeletePriceListInput) {
    return deletePriceList(ctx, input);
  }
}

@Resolver(() => PriceType)
export class PriceResolver {
  @Query(() => PriceConnection, { nullable: true, description: 'The prices of a list in the order in which they were first set.' })
  prices(@Context() ctx: Ctx, @Arg('priceListId', () => ID, { description: 'The list.' }) listId: string, @Args(() => PageArgs) page: PageArgs) {
    return listPrices(ctx, priceListId.parse(listId, 'priceListId'), page);
  }

  @FieldResolver(() => MoneyType, { description: 'For one piece, in the currency of the list.' })
  async amount(@Context() ctx: Ctx, @Root() { amountMinor, priceListId: id }: PriceRow) {
    return toDecimal({ amountMinor, currencyCode: (await ctx.load(priceListById, id))?.currencyCode ?? '' });
  }

  @Mutation(() => [PriceType], {
    nullable: true,
    description:
      'Sets up to 100 prices of a list, all or none, and answers those that were set. A price without an amount is removed. Refused with COMMERCE_PRICE_STALE, naming each price that has another version than `ifVersion`.',
  })
  setPrices(@Context() ctx: Ctx, @Arg('input', () => SetPricesInput, { description: 'The prices.' }) input: SetPricesInput) {
    return setPrices(ctx, input);
  }
}

@Resolver(() => VariantPriceType)
export class VariantPriceResolver {
  @FieldResolver(() => MoneyType, { description: 'For one piece.' })
  unitPrice(@Root() { amountMinor, currencyCode }: UnitPrice) {
    return toDecimal({ amountMinor, currencyCode });
  }
}

@Resolver(() => VariantType)
export class PriceOfVariantResolver {
  @FieldResolver(() => VariantPriceType, {
    nullable: true,
    description: 'What one piece costs now, by the price lists in force or else by its own price. Null when it has no price in the currency.',
  })
  priceFor(
    @Context() ctx: Ctx,
    @Root() variant: VariantRow,
    @Arg('currencyCode', () => String, { description: 'As in ISO 4217.' }) currencyCode: string,
    @Arg('quantity', () => Int, { defaultValue: 1, description: 'How many pieces are bought: 1 to 1,000,000.' }) quantity: number,
    @Arg('customerGroupId', () => ID, { nullable: true, description: 'The customers who buy; everybody when not given.' }) groupId: string | null,
  ) {
    return priceOfVariant(ctx, variant, { currencyCode, quantity, customerGroupId: groupId });
  }
}
