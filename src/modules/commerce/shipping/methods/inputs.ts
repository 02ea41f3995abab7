import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { MoneyInput } from '../../../../kernel/graphql-money.js';
import { rateBasis } from './types.js';

@InputType('DeliveryTimeInput', { description: 'How long a delivery takes, in days.' })
export class DeliveryTimeInput {
  @Field(() => Int, { description: 'At least so many days: 0 to 365.' })
  daysMin: number;

  @Field(() => Int, { description: 'At most so many days: not less than `daysMin`, at most 365.' })
  daysMax: number;
}

@InputType('ShippingTierInput', { description: 'What is charged from an amount up to that of the next tier.' })
export class ShippingTierInput {
  @Field(() => Int, {
    nullable: true,
    description: 'For WEIGHT: from so many grams on. The first tier begins at 0, and each one later than the one before.',
  })
  fromGrams: number | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'For TOTAL: from so much on. The first tier begins at 0, and each one later than the one before.',
  })
  fromTotal: MoneyInput | null;

  @Field(() => MoneyInput, { description: 'What is charged, 0 among it. By WEIGHT, more never costs less.' })
  price: MoneyInput;
}

@InputType('ShippingRateInput', { description: 'What a method costs in a zone, in a currency.' })
export class ShippingRateInput {
  @Field(() => ID, { description: 'The zone.' })
  shippingZoneId: string;

  @Field(() => String, { description: 'As in ISO 4217; all amounts of the rate are in it.' })
  currencyCode: string;

  @Field(() => rateBasis, { description: 'What the price goes by.' })
  basis: keyof typeof rateBasis;

  @Field(() => [ShippingTierInput], { description: 'One for FLAT, else 1 to 50.' })
  tiers: ShippingTierInput[];

  @Field(() => MoneyInput, { nullable: true, description: 'Nothing is charged where the goods cost as much, after promotions and with tax.' })
  freeFrom: MoneyInput | null;
}

@InputType('CreateShippingMethodInput', { description: 'A new shipping method. A tenant has at most 50.' })
export class CreateShippingMethodInput {
  @Field(() => String, { description: '1 to 120 characters; unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'For shoppers; at most 1000 characters.' })
  description: string | null;

  @Field(() => Int, { nullable: true, description: '0 to 1000, 0 when not given: the lowest is shown first.' })
  position: number | null;

  @Field(() => DeliveryTimeInput, { nullable: true, description: 'How long it takes, as an estimate.' })
  delivery: DeliveryTimeInput | null;

  @Field(() => ID, { nullable: true, description: 'How it is taxed; as whatever is in no category when not given.' })
  taxCategoryId: string | null;

  @Field(() => [ID], { nullable: true, description: 'For these customers alone, at most 20 groups; for everybody when not given.' })
  customerGroupIds: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Nothing heavier is sent by it: 1 to 10,000,000 grams; no limit when not given.' })
  weightMaxGrams: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is offered; true when not given.' })
  isActive: boolean | null;

  @Field(() => [ShippingRateInput], { nullable: true, description: 'At most 200, one for a zone and a currency.' })
  rates: ShippingRateInput[] | null;
}

@InputType('UpdateShippingMethodInput', { description: 'Changes of a shipping method. What is not given stays as it is.' })
export class UpdateShippingMethodInput {
  @Field(() => ID, { description: 'The method.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the method has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: '1 to 120 characters; unique in the tenant, regardless of case.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'For shoppers; at most 1000 characters.' })
  description: string | null;

  @Field(() => Int, { nullable: true, description: '0 to 1000: the lowest is shown first.' })
  position: number | null;

  @Field(() => DeliveryTimeInput, { nullable: true, description: 'How long it takes; an explicit null removes it.' })
  delivery: DeliveryTimeInput | null;

  @Field(() => ID, { nullable: true, description: 'How it is taxed; an explicit null for as whatever is in no category.' })
  taxCategoryId: string | null;

  @Field(() => [ID], { nullable: true, description: 'For these customers alone, at most 20 groups; an empty list for everybody.' })
  customerGroupIds: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Nothing heavier is sent by it; an explicit null takes the limit away.' })
  weightMaxGrams: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is offered.' })
  isActive: boolean | null;

  @Field(() => [ShippingRateInput], { nullable: true, description: 'All its rates, at most 200: those of before are replaced.' })
  rates: ShippingRateInput[] | null;
}

@InputType('DeleteShippingMethodInput', { description: 'Which shipping method to delete.' })
export class DeleteShippingMethodInput {
  @Field(() => ID, { description: 'The method.' })
  id: string;
}
