import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { PlaceInput } from '../../places/types.js';
import { PriceLineInput } from '../../pricing/explanation/inputs.js';
import { ShippingMethodType } from '../methods/types.js';
import type { QuoteOutcome } from './quote-shipping.js';

export const quoteOutcome: { [One in QuoteOutcome]: One } = {
  OFFERED: 'OFFERED',
  OTHER_CUSTOMERS: 'OTHER_CUSTOMERS',
  NOT_SENT_THERE: 'NOT_SENT_THERE',
  OTHER_CURRENCY: 'OTHER_CURRENCY',
  WEIGHT_UNKNOWN: 'WEIGHT_UNKNOWN',
  TOO_HEAVY: 'TOO_HEAVY',
};
registerEnumType(quoteOutcome, {
  name: 'ShippingQuoteOutcome',
  description: 'Whether the goods can be sent by a method, or why not.',
  valuesConfig: {
    OFFERED: { description: 'They can, for the price.' },
    OTHER_CUSTOMERS: { description: 'It is for other customers.' },
    NOT_SENT_THERE: { description: 'It has no rate for a zone of the address.' },
    OTHER_CURRENCY: { description: 'It has rates for the address, in other currencies alone.' },
    WEIGHT_UNKNOWN: { description: 'It goes by weight, and that of a variant is not known (`setVariantWeights`).' },
    TOO_HEAVY: { description: 'The goods are heavier than it allows.' },
  },
});

export const freeReason = { TOTAL: 'TOTAL', PROMOTION: 'PROMOTION' } as const;
registerEnumType(freeReason, {
  name: 'FreeShippingReason',
  description: 'Why nothing is charged where the rate would charge something.',
  valuesConfig: {
    TOTAL: { description: 'The goods cost as much as `freeFrom`, or more.' },
    PROMOTION: { description: 'A promotion gives free shipping: `freeShippingBy`.' },
  },
});

@ObjectType('ShippingQuote', { description: 'What a method charges, or why it does not send the goods.' })
export class ShippingQuoteType {
  @Field(() => ShippingMethodType, { description: 'The method.' })
  method: ShippingMethodType;

  @Field(() => quoteOutcome, { description: 'Whether it can be chosen.' })
  outcome: keyof typeof quoteOutcome;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What is charged; null unless it is OFFERED. Whether tax is inside says `pricesIncludeTax`.',
  })
  price: MoneyType | null;

  @Field(() => freeReason, { nullable: true, description: 'Why nothing is charged, where the rate would charge something.' })
  freeBecause: keyof typeof freeReason | null;

  @Field(() => MoneyType, { nullable: true, description: 'Nothing is charged where the goods cost as much; null where it is never free.' })
  freeFrom: MoneyType | null;

  @Field(() => ID, { nullable: true, description: 'The zone whose rate counts; null unless it is OFFERED.' })
  shippingZoneId: string | null;
}

@ObjectType('ShippingQuotes', { description: 'What shipping costs by each method that is not switched off, in their order.' })
export class ShippingQuotesType {
  @Field(() => String, { description: 'As in ISO 4217.' })
  currencyCode: string;

  @Field(() => MoneyType, { description: 'What the goods cost together, after promotions and with tax: rates by TOTAL and `freeFrom` go by it.' })
  total: MoneyType;

  @Field(() => Int, {
    nullable: true,
    description: 'What the goods weigh together, in grams; null when the weight of a variant is not known, or beyond 2147483647.',
  })
  weightGrams: number | null;

  @Field(() => ID, { nullable: true, description: 'The promotion that gives free shipping.' })
  freeShippingBy: string | null;

  @Field(() => Boolean, { description: 'Whether tax is inside of the prices (`commerce.pricesIncludeTax`).' })
  pricesIncludeTax: boolean;

  @Field(() => [ShippingQuoteType], { description: 'At most 50.' })
  methods: ShippingQuoteType[];
}

@InputType('ShippingQuotesInput', { description: 'What is sent, to whom, and where to.' })
export class ShippingQuotesInput {
  @Field(() => [PriceLineInput], { description: '1 to 100 lines.' })
  lines: PriceLineInput[];

  @Field(() => PlaceInput, { description: 'As much of the address as is known.' })
  address: PlaceInput;

  @Field(() => String, { description: 'As in ISO 4217. Every line needs a price in it: nothing is converted.' })
  currencyCode: string;

  @Field(() => ID, { nullable: true, description: 'Who buys: it decides groups and prices. A stranger when not given.' })
  customerId: string | null;
}
