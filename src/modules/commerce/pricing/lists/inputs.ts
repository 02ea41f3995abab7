import { DateTime, Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';

@InputType('CreatePriceListInput', { description: 'A new price list, without prices yet.' })
export class CreatePriceListInput {
  @Field(() => String, { description: '1 to 120 characters; unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => String, { description: 'The currency of all its prices, as in ISO 4217. It cannot be changed later.' })
  currencyCode: string;

  @Field(() => ID, { nullable: true, description: 'The customers whom it is for; everybody when not given. It cannot be changed later.' })
  customerGroupId: string | null;

  @Field(() => Boolean, { description: 'Whether its prices include tax. It cannot be changed later.' })
  includesTax: boolean;

  @Field(() => Int, { nullable: true, description: '0 to 1000, 0 when not given; the highest counts.' })
  priority: number | null;

  @Field(() => DateTime, { nullable: true, description: 'In force from this moment on; from now on when not given.' })
  validFrom: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'No longer in force from this moment on; without an end when not given.' })
  validUntil: Date | null;
}

@InputType('UpdatePriceListInput', { description: 'Changes of a price list. What is not given stays as it is.' })
export class UpdatePriceListInput {
  @Field(() => ID, { description: 'The list to change.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the list has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: '1 to 120 characters; unique in the tenant, regardless of case.' })
  name: string | null;

  @Field(() => Int, { nullable: true, description: '0 to 1000; the highest counts.' })
  priority: number | null;

  @Field(() => DateTime, { nullable: true, description: 'In force from this moment on.' })
  validFrom: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'No longer in force from this moment on; an explicit null takes the end away.' })
  validUntil: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'False switches it off, true on again.' })
  isActive: boolean | null;
}

@InputType('DeletePriceListInput', { description: 'Which price list to delete.' })
export class DeletePriceListInput {
  @Field(() => ID, { description: 'The list; its prices go with it.' })
  id: string;
}

@InputType('SetPriceInput', { description: 'One price of a list.' })
export class SetPriceInput {
  @Field(() => ID, { description: 'What it is for.' })
  variantId: string;

  @Field(() => Int, { nullable: true, description: 'It counts from so many pieces on: 1 to 1,000,000; 1 when not given. A variant has at most 20.' })
  minimumQuantity: number | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'For one piece, in the currency of the list; not negative. Without it the price is removed.',
  })
  amount: MoneyInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Refuse with COMMERCE_PRICE_STALE unless the price has this version; 0: unless there is none yet.',
  })
  ifVersion: number | null;
}

@InputType('SetPricesInput', { description: 'Prices of one list: all are set, or none.' })
export class SetPricesInput {
  @Field(() => ID, { description: 'The list.' })
  priceListId: string;

  @Field(() => [SetPriceInput], { description: '1 to 100, each for another variant or quantity.' })
  prices: SetPriceInput[];
}
