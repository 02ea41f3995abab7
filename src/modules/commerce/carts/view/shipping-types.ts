import { Field, ID, ObjectType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { taxTreatment } from '../../pricing/explanation/enums.js';
import { AppliedTaxRateType } from '../../pricing/explanation/tax-types.js';
import { PriceStepType } from '../../pricing/explanation/types.js';
import { DeliveryTimeType } from '../../shipping/methods/types.js';
import { freeReason } from '../../shipping/quotes/types.js';

@ObjectType('CartShipping', { description: 'Sending a cart by a method: what that costs, and how it came to it.' })
export class CartShippingType {
  @Field(() => ID, { description: 'The method. For `setCartShippingMethod`.' })
  shippingMethodId: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'For shoppers; may be empty.' })
  description: string;

  @Field(() => DeliveryTimeType, { nullable: true, description: 'How long it takes; null where nothing is said of it.' })
  delivery: DeliveryTimeType | null;

  @Field(() => [PriceStepType], { description: 'How it came to its total, in the order in which it was computed.' })
  steps: PriceStepType[];

  @Field(() => taxTreatment, { description: 'How it is taxed.' })
  taxTreatment: keyof typeof taxTreatment;

  @Field(() => AppliedTaxRateType, { nullable: true, description: 'The rate; null unless it is TAXED.' })
  taxRate: AppliedTaxRateType | null;

  @Field(() => Boolean, { description: 'Whether tax is inside of the subtotal.' })
  includesTax: boolean;

  @Field(() => MoneyType, { description: 'What the rate of the method says.' })
  subtotal: MoneyType;

  @Field(() => MoneyType, { description: 'What is taken off: all of it, where it is free.' })
  discount: MoneyType;

  @Field(() => freeReason, { nullable: true, description: 'Why nothing is charged, where the rate would charge something.' })
  freeBecause: keyof typeof freeReason | null;

  @Field(() => MoneyType, { nullable: true, description: 'Nothing is charged where the goods cost as much; null where it is never free.' })
  freeFrom: MoneyType | null;

  @Field(() => MoneyType, { description: 'Without tax.' })
  net: MoneyType;

  @Field(() => MoneyType, { description: 'The tax.' })
  tax: MoneyType;

  @Field(() => MoneyType, { description: 'What it costs, with tax.' })
  total: MoneyType;
}
