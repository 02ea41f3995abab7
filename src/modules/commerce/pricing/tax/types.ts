import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../../kernel/graphql.js';
import { AreaType } from '../../places/types.js';

@ObjectType('TaxCategory', {
  description: 'Goods that are taxed alike. What is in none belongs to the one that `commerce.defaultTaxCategory` names.',
})
export class TaxCategoryType {
  @Field(() => ID, { description: 'Begins with `txc_`.' })
  id: string;

  @Field(() => String, { description: 'Unique in the tenant; it never changes.' })
  code: string;

  @Field(() => String, { description: 'As people read it.' })
  name: string;

  @Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
  version: number;
}

@ObjectType('TaxZone', {
  description:
    'Where the same rates hold. Of the zones that an address is in, the most precise one with a rate counts: postal code, region, country.',
})
export class TaxZoneType {
  @Field(() => ID, { description: 'Begins with `txz_`.' })
  id: string;

  @Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => [AreaType], { description: 'What it consists of: 1 to 100 areas.' })
  areas: AreaType[];

  @Field(() => Boolean, { description: "Whether a business with a VAT id of another of its countries than the shop's owes the tax itself." })
  reverseCharge: boolean;

  @Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
  version: number;
}

@ObjectType('TaxRate', { description: 'How much tax is charged in a zone on goods of a category, for a time.' })
export class TaxRateType {
  @Field(() => ID, { description: 'Begins with `txr_`.' })
  id: string;

  @Field(() => ID, { description: 'The zone.' })
  taxZoneId: string;

  @Field(() => ID, { description: 'The category of goods.' })
  taxCategoryId: string;

  @Field(() => String, { description: 'As it is printed on invoices.' })
  name: string;

  @Field(() => DateTime, { description: 'Holds from this moment on.' })
  validFrom: Date;

  @Field(() => DateTime, { nullable: true, description: 'Holds no longer from this moment on; null when it has no end.' })
  validUntil: Date | null;
}

@ObjectType('CustomerTaxStatus', { description: "What makes a customer's taxes differ from everybody's." })
export class CustomerTaxStatusType {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => String, { nullable: true, description: 'The VAT id, its country in front. Whether the office knows it was not asked.' })
  vatId: string | null;

  @Field(() => String, { nullable: true, description: 'Why no tax is charged, such as the number of a certificate; null when it is.' })
  exemption: string | null;

  @Field(() => Int, { description: 'Counts the changes, from 1.' })
  version: number;
}

export const TaxRateConnection = connectionOf('TaxRate', () => TaxRateType);
