/** How tax shows in the schema. Of the two abstract ones there is no type: others have their fields. */
import { Field, ID, ObjectType } from '../../../../kernel/graphql.js';
import { MoneyType } from '../../../../kernel/graphql-money.js';
import { taxTreatment } from './enums.js';

@ObjectType('AppliedTaxRate', { description: 'The rate that is charged.' })
export class AppliedTaxRateType {
  @Field(() => ID, { description: 'Begins with `txr_`.' })
  id: string;

  @Field(() => String, { description: 'As it is printed on invoices.' })
  name: string;

  @Field(() => String, { description: 'Exact decimal text such as "19" or "8.875".' })
  percentage: string;
}

@ObjectType('TaxedAmounts', { description: 'What something costs, without tax and with it.' })
export abstract class TaxedAmountsType {
  @Field(() => MoneyType, { description: 'Without tax.' })
  net: MoneyType;

  @Field(() => MoneyType, { description: 'The tax.' })
  tax: MoneyType;

  @Field(() => MoneyType, { description: 'With tax.' })
  total: MoneyType;
}

@ObjectType('AmountsOfTaxRate', { description: 'What is charged at one rate.' })
export abstract class AmountsOfTaxRateType {
  @Field(() => taxTreatment, { description: 'How they are taxed.' })
  treatment: keyof typeof taxTreatment;

  @Field(() => AppliedTaxRateType, { nullable: true, description: 'The rate; null unless they are TAXED.' })
  rate: AppliedTaxRateType | null;

  @Field(() => MoneyType, { description: 'Without tax.' })
  net: MoneyType;

  @Field(() => MoneyType, { description: 'The tax.' })
  tax: MoneyType;
}
