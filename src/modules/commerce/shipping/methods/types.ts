import { DateTime, Field, ID, Int, ObjectType, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import type { RateBasis } from './tiers.js';

export const rateBasis: { [One in RateBasis]: One } = { FLAT: 'FLAT', WEIGHT: 'WEIGHT', TOTAL: 'TOTAL' };
registerEnumType(rateBasis, {
  name: 'ShippingRateBasis',
  description: 'What the price of a shipping rate goes by.',
  valuesConfig: {
    FLAT: { description: 'Nothing: it is always the same.' },
    WEIGHT: { description: 'What the goods weigh together.' },
    TOTAL: { description: 'What the goods cost together, after promotions and with tax.' },
  },
});

@ObjectType('DeliveryTime', { description: 'How long a delivery takes, in days, as an estimate.' })
export class DeliveryTimeType {
  @Field(() => Int, { description: 'At least so many days.' })
  daysMin: number;

  @Field(() => Int, { description: 'At most so many days.' })
  daysMax: number;
}

@ObjectType('ShippingTier', { description: 'What is charged from an amount up to, but without, that of the next tier.' })
export class ShippingTierType {
  @Field(() => Int, { nullable: true, description: 'Of a rate by WEIGHT: from so many grams on.' })
  fromGrams: number | null;

  @Field(() => MoneyType, { nullable: true, description: 'Of a rate by TOTAL: from so much on.' })
  fromTotal: MoneyType | null;

  @Field(() => MoneyType, { description: 'What is charged.' })
  price: MoneyType;
}

@ObjectType('ShippingRate', { description: 'What a method costs in a zone, in a currency.' })
export class ShippingRateType {
  @Field(() => ID, { description: 'The zone.' })
  shippingZoneId: string;

  @Field(() => String, { description: 'As in ISO 4217.' })
  currencyCode: string;

  @Field(() => rateBasis, { description: 'What the price goes by.' })
  basis: keyof typeof rateBasis;

  @Field(() => [ShippingTierType], { description: 'From 0 on, rising.' })
  tiers: ShippingTierType[];

  @Field(() => MoneyType, { nullable: true, description: 'Nothing is charged where the goods cost as much; null where it is never free.' })
  freeFrom: MoneyType | null;
}

@ObjectType('ShippingMethod', { description: 'A way in which goods are sent, with what it costs where.' })
export class ShippingMethodType {
  @Field(() => ID, { description: 'Begins with `shm_`.' })
  id: string;

  @Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => String, { description: 'For shoppers; may be empty.' })
  description: string;

  @Field(() => Int, { description: 'The lowest is shown first.' })
  position: number;

  @Field(() => ID, { nullable: true, description: 'How it is taxed; null for as whatever is in no category.' })
  taxCategoryId: string | null;

  @Field(() => [ID], { description: 'The groups of customers whom it is for; empty for everybody.' })
  customerGroupIds: string[];

  @Field(() => Int, { nullable: true, description: 'Nothing heavier is sent by it, in grams; null without a limit.' })
  weightMaxGrams: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is not offered any more; null while it is.' })
  deactivatedAt: Date | null;

  @Field(() => Int, { description: 'Counts the changes, those of its rates among them, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}
