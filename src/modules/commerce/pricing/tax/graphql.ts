import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Mutation, PageArgs, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { toPercentage } from '../../../../kernel/percentage.js';
import type { CustomerRow } from '../../customers/tables.js';
import { CustomerType } from '../../customers/types.js';
import { taxZoneId } from '../../ids.js';
import {
  AssignTaxCategoryInput,
  CreateTaxCategoryInput,
  CreateTaxRateInput,
  CreateTaxZoneInput,
  DeleteTaxCategoryInput,
  DeleteTaxZoneInput,
  EndTaxRateInput,
  SetCustomerTaxStatusInput,
  UpdateTaxCategoryInput,
  UpdateTaxZoneInput,
} from './inputs.js';
import { taxStatusesOfCustomers } from './loaders.js';
import { assignTaxCategory, createTaxCategory, deleteTaxCategory, listTaxCategories, setCustomerTaxStatus, updateTaxCategory } from './service.js';
import type { TaxRateRow } from './tables.js';
import { CustomerTaxStatusType, TaxCategoryType, TaxRateConnection, TaxRateType, TaxZoneType } from './types.js';
import { createTaxRate, createTaxZone, deleteTaxZone, endTaxRate, listTaxRates, listTaxZones, updateTaxZone } from './zones.js';

@Resolver(() => TaxCategoryType)
export class TaxCategoryResolver {
  @Query(() => [TaxCategoryType], { nullable: true, description: 'All tax categories by code: at most 50.' })
  taxCategories(@Context() ctx: Ctx) {
    return listTaxCategories(ctx);
  }

  @Mutation(() => TaxCategoryType, {
    nullable: true,
    description: 'Creates a tax category. Refused with COMMERCE_TAX_CATEGORY_CODE_TAKEN when another one has the code.',
  })
  createTaxCategory(@Context() ctx: Ctx, @Arg('input', () => CreateTaxCategoryInput, { description: 'The new one.' }) input: CreateTaxCategoryInput) {
    return createTaxCategory(ctx, input);
  }

  @Mutation(() => TaxCategoryType, { nullable: true, description: 'Renames a tax category.' })
  updateTaxCategory(
    @Context() ctx: Ctx,
    @Arg('input', () => UpdateTaxCategoryInput, { description: 'What to change.' }) input: UpdateTaxCategoryInput,
  ) {
    return updateTaxCategory(ctx, input);
  }

  @Mutation(() => TaxCategoryType, {
    nullable: true,
    description: 'Deletes a tax category and answers what it was. Refused with COMMERCE_TAX_CATEGORY_IN_USE while anything belongs to it.',
  })
  deleteTaxCategory(@Context() ctx: Ctx, @Arg('input', () => DeleteTaxCategoryInput, { description: 'Which one.' }) input: DeleteTaxCategoryInput) {
    return deleteTaxCategory(ctx, input);
  }

  @Mutation(() => TaxCategoryType, {
    nullable: true,
    description: 'Puts products and variants into a tax category, all or none. What a variant belongs to goes before what its product belongs to.',
  })
  assignTaxCategory(
    @Context() ctx: Ctx,
    @Arg('input', () => AssignTaxCategoryInput, { description: 'What belongs to which.' }) input: AssignTaxCategoryInput,
  ) {
    return assignTaxCategory(ctx, input);
  }
}

@Resolver(() => TaxZoneType)
export class TaxZoneResolver {
  @Query(() => [TaxZoneType], { nullable: true, description: 'All tax zones by name: at most 200.' })
  taxZones(@Context() ctx: Ctx) {
    return listTaxZones(ctx);
  }

  @Mutation(() => TaxZoneType, {
    nullable: true,
    description: 'Creates a tax zone. Refused with COMMERCE_TAX_ZONE_NAME_TAKEN when another one has the name.',
  })
  createTaxZone(@Context() ctx: Ctx, @Arg('input', () => CreateTaxZoneInput, { description: 'The new zone.' }) input: CreateTaxZoneInput) {
    return createTaxZone(ctx, input);
  }

  @Mutation(() => TaxZoneType, {
    nullable: true,
    description: 'Changes a tax zone. Refused with COMMERCE_TAX_ZONE_NAME_TAKEN when another one has the name.',
  })
  updateTaxZone(@Context() ctx: Ctx, @Arg('input', () => UpdateTaxZoneInput, { description: 'What to change.' }) input: UpdateTaxZoneInput) {
    return updateTaxZone(ctx, input);
  }

  @Mutation(() => TaxZoneType, {
    nullable: true,
    description: 'Deletes a tax zone and answers what it was. Refused with COMMERCE_TAX_ZONE_IN_USE when it has or had rates.',
  })
  deleteTaxZone(@Context() ctx: Ctx, @Arg('input', () => DeleteTaxZoneInput, { description: 'Which one.' }) input: DeleteTaxZoneInput) {
    return deleteTaxZone(ctx, input);
  }
}

@Resolver(() => TaxRateType)
export class TaxRateResolver {
  @Query(() => TaxRateConnection, {
    nullable: true,
    description: 'The rates of a zone in the order of their creation, past and future ones among them.',
  })
  taxRates(@Context() ctx: Ctx, @Arg('taxZoneId', () => ID, { description: 'The zone.' }) zoneId: string, @Args(() => PageArgs) page: PageArgs) {
    return listTaxRates(ctx, taxZoneId.parse(zoneId, 'taxZoneId'), page);
  }

  @FieldResolver(() => String, { description: 'Exact decimal text such as "19" or "8.875".' })
  percentage(@Root() { rateMillionths }: TaxRateRow) {
    return toPercentage(rateMillionths);
  }

  @Mutation(() => TaxRateType, {
    nullable: true,
    description:
      'Lets a rate hold in a zone. Refused with COMMERCE_TAX_RATE_OVERLAPS when the zone has another one for the category at the same time.',
  })
  createTaxRate(@Context() ctx: Ctx, @Arg('input', () => CreateTaxRateInput, { description: 'The new rate.' }) input: CreateTaxRateInput) {
    return createTaxRate(ctx, input);
  }

  @Mutation(() => TaxRateType, {
    nullable: true,
    description: 'Sets the end of a rate. Rates are never edited or deleted, so that what was sold can be explained.',
  })
  endTaxRate(@Context() ctx: Ctx, @Arg('input', () => EndTaxRateInput, { description: 'Which one, and when.' }) input: EndTaxRateInput) {
    return endTaxRate(ctx, input);
  }
}

@Resolver(() => CustomerType)
export class TaxStatusOfCustomerResolver {
  @FieldResolver(() => CustomerTaxStatusType, { nullable: true, description: 'VAT id and exemption; null when neither was ever set.' })
  taxStatus(@Context() ctx: Ctx, @Root() { id }: CustomerRow) {
    return ctx.load(taxStatusesOfCustomers, id);
  }

  @Mutation(() => CustomerTaxStatusType, {
    nullable: true,
    description: 'Sets the VAT id and the exemption of a customer as they are given; what is not given is removed.',
  })
  setCustomerTaxStatus(
    @Context() ctx: Ctx,
    @Arg('input', () => SetCustomerTaxStatusInput, { description: 'Of whom, and what.' }) input: SetCustomerTaxStatusInput,
  ) {
    return setCustomerTaxStatus(ctx, input);
  }
}
