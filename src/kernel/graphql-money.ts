/** Money as the API shows and takes it; `toDecimal` and `moneySchema` of money.ts convert. */
import { Field, InputType, ObjectType } from './graphql.js';

@ObjectType('Money', { description: 'An exact amount in one currency.' })
export class MoneyType {
  @Field(() => String, {
    description: 'A decimal number with as many digits after the point as the currency has: "12.50" EUR, "1250" JPY. Never a float.',
  })
  amount: string;

  @Field(() => String, { description: 'The currency, as in ISO 4217: EUR, USD, JPY.' })
  currencyCode: string;
}

@InputType('MoneyInput', { description: 'An exact amount in one currency.' })
export class MoneyInput {
  @Field(() => String, {
    description: 'A decimal number such as "12.50": at most 15 digits before the point, and after it no more than the currency has.',
  })
  amount: string;

  @Field(() => String, { description: 'The currency, as in ISO 4217: EUR, USD, JPY.' })
  currencyCode: string;
}
