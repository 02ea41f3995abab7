import { DateTime, Field, ID, InputType, Int } from '../../../../kernel/graphql.js';

@InputType('PriceLineInput', { description: 'So many pieces of a variant.' })
export class PriceLineInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId: string;

  @Field(() => Int, { nullable: true, description: 'How many pieces: 1 to 1,000,000; 1 when not given.' })
  quantity: number | null;
}

@InputType('PriceExplanationInput', { description: 'What is bought, by whom, and where it goes to.' })
export class PriceExplanationInput {
  @Field(() => [PriceLineInput], { description: '1 to 100 lines. Lines of one variant are counted together for prices by quantity.' })
  lines: PriceLineInput[];

  @Field(() => String, { description: 'As in ISO 4217. Every line needs a price in it: nothing is converted.' })
  currencyCode: string;

  @Field(() => ID, { nullable: true, description: 'Who buys: it decides groups, exemptions and limits per customer. A stranger when not given.' })
  customerId: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is the customer's first order; as it is known when not given, and false for a stranger.",
  })
  isFirstOrder: boolean | null;

  @Field(() => String, { nullable: true, description: "Where it goes to, as in ISO 3166-1; the shop's own country when not given." })
  country: string | null;

  @Field(() => String, { nullable: true, description: 'The region there, as in ISO 3166-2 without the country.' })
  region: string | null;

  @Field(() => String, { nullable: true, description: 'The postal code there; spaces, hyphens and case do not matter.' })
  postalCode: string | null;

  @Field(() => [String], { nullable: true, description: 'At most 10 codes, in any case.' })
  couponCodes: string[] | null;

  @Field(() => DateTime, { nullable: true, description: 'As of this moment; now when not given. Uses are always those of now.' })
  at: Date | null;
}
