import { Field, Int, LocalDate, ObjectType, SafeInt } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import type { DecimalMoney } from '../../../../kernel/money.js';

@ObjectType('StockValue', { description: 'What is in stock now and what it has cost, of everything that was paid for in one currency.' })
export class StockValueType {
  @Field(() => String, { nullable: true, description: 'As in ISO 4217; null for what nobody knows the cost of.' })
  currencyCode: string | null;

  @Field(() => Int, { description: 'Stock items of which there is something.' })
  items: number;

  @Field(() => SafeInt, { description: 'Pieces that are there, those that are promised to somebody among them.' })
  units: number;

  @Field(() => MoneyType, { nullable: true, description: 'What they have cost, by the moving average; null where nobody knows.' })
  value: DecimalMoney | null;
}

@ObjectType('CartConversion', {
  description:
    'What has become of the carts that were begun in some days: of those with something in them, since opening a shop makes empty ones. Each is ordered, abandoned or open.',
})
export class CartConversionType {
  @Field(() => LocalDate, { description: 'The first day.' })
  from: string;

  @Field(() => LocalDate, { description: 'The day after the last one.' })
  to: string;

  @Field(() => String, { description: 'Carts in other currencies are not among it.' })
  currencyCode: string;

  @Field(() => String, { description: 'Where its days begin: `commerce.timeZone`.' })
  timeZone: string;

  @Field(() => Int, { description: 'Carts with something in them.' })
  carts: number;

  @Field(() => Int, { description: 'That have become an order, whenever that was.' })
  ordered: number;

  @Field(() => Int, { description: 'That were not ordered, nor changed for `commerce.cartAbandonedHours`.' })
  abandoned: number;

  @Field(() => Int, { description: 'Abandoned ones of which is known whom to write to.' })
  reachable: number;

  @Field(() => Int, { description: 'All others: somebody may be shopping.' })
  open: number;

  @Field(() => String, {
    nullable: true,
    description: '`ordered` in percent of `carts`, such as "12.5", with four digits at most; null without carts.',
  })
  conversion: string | null;

  @Field(() => MoneyType, { description: 'What lies in the abandoned ones, at the prices that shoppers were shown.' })
  abandonedWorth: DecimalMoney;
}
