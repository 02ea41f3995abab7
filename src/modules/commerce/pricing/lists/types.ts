import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';

@ObjectType('PriceList', {
  description:
    "Prices that take the place of the variants' own in one currency. Of the lists in force the one with the highest priority counts, then one for a group before one for everybody, then the one that began last.",
})
export class PriceListType {
  @Field(() => ID, { description: 'Begins with `prl_`.' })
  id: string;

  @Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => String, { description: 'The currency of all its prices, as in ISO 4217.' })
  currencyCode: string;

  @Field(() => Boolean, { description: 'Whether its prices include tax.' })
  includesTax: boolean;

  @Field(() => Int, { description: '0 to 1000; the highest counts.' })
  priority: number;

  @Field(() => DateTime, { description: 'In force from this moment on.' })
  validFrom: Date;

  @Field(() => DateTime, { nullable: true, description: 'No longer in force from this moment on; null when it has no end.' })
  validUntil: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is switched off; null while it is on.' })
  deactivatedAt: Date | null;

  @Field(() => Int, { description: 'Counts the changes of the list itself, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When the list was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When the list itself was last changed.' })
  updatedAt: Date;
}

@ObjectType('Price', { description: 'What one piece of a variant costs by a list, from a quantity on.' })
export class PriceType {
  @Field(() => ID, { description: 'Begins with `prc_`.' })
  id: string;

  @Field(() => ID, { description: 'The variant.' })
  variantId: string;

  @Field(() => Int, { description: 'It counts when at least so many pieces are bought.' })
  minimumQuantity: number;

  @Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion` of `setPrices`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was last set.' })
  updatedAt: Date;
}

@ObjectType('VariantPrice', { description: 'What one piece of a variant costs now, and what says so.' })
export class VariantPriceType {
  @Field(() => MoneyType, { description: 'For one piece.' })
  unitPrice: MoneyType;

  @Field(() => Boolean, { description: 'Whether tax is inside.' })
  includesTax: boolean;

  @Field(() => ID, { nullable: true, description: "The price list that it stands in; null for the variant's own price." })
  priceListId: string | null;

  @Field(() => Int, { description: 'From how many pieces on it counts.' })
  minimumQuantity: number;
}

export const PriceListConnection = connectionOf('PriceList', () => PriceListType);
export const PriceConnection = connectionOf('Price', () => PriceType);
