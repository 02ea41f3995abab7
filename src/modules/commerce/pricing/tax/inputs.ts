import { DateTime, Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { AreaInput } from '../../places/types.js';

@InputType('CreateTaxCategoryInput', { description: 'A new tax category. A tenant has at most 50.' })
export class CreateTaxCategoryInput {
  @Field(() => String, { description: 'Lower-case letters, digits and hyphens, at most 40; unique in the tenant.' })
  code: string;

  @Field(() => String, { description: '1 to 120 characters.' })
  name: string;
}

@InputType('UpdateTaxCategoryInput', { description: 'A new name for a tax category.' })
export class UpdateTaxCategoryInput {
  @Field(() => ID, { description: 'The category.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the category has this version.' })
  ifVersion: number | null;

  @Field(() => String, { description: '1 to 120 characters.' })
  name: string;
}

@InputType('DeleteTaxCategoryInput', { description: 'Which tax category to delete.' })
export class DeleteTaxCategoryInput {
  @Field(() => ID, { description: 'A category without products, variants and rates.' })
  id: string;
}

@InputType('AssignTaxCategoryInput', { description: 'What belongs to a tax category from now on, instead of to another one.' })
export class AssignTaxCategoryInput {
  @Field(() => ID, { description: 'The category.' })
  id: string;

  @Field(() => [ID], { nullable: true, description: 'Products, at most 100.' })
  productIds: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Variants that are taxed otherwise than their products, at most 100.' })
  variantIds: string[] | null;
}

@InputType('CreateTaxZoneInput', { description: 'A new tax zone, without rates yet. A tenant has at most 200.' })
export class CreateTaxZoneInput {
  @Field(() => String, { description: '1 to 120 characters; unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => [AreaInput], { description: '1 to 100 areas.' })
  areas: AreaInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether a business with a VAT id of another of its countries than the shop's owes the tax itself; false when not given.",
  })
  reverseCharge: boolean | null;
}

@InputType('UpdateTaxZoneInput', { description: 'Changes of a tax zone. What is not given stays as it is.' })
export class UpdateTaxZoneInput {
  @Field(() => ID, { description: 'The zone.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the zone has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: '1 to 120 characters; unique in the tenant, regardless of case.' })
  name: string | null;

  @Field(() => [AreaInput], { nullable: true, description: 'All its areas, 1 to 100: those of before are replaced.' })
  areas: AreaInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether businesses of its other countries owe the tax themselves.' })
  reverseCharge: boolean | null;
}

@InputType('DeleteTaxZoneInput', { description: 'Which tax zone to delete.' })
export class DeleteTaxZoneInput {
  @Field(() => ID, { description: 'A zone that never had a rate.' })
  id: string;
}

@InputType('CreateTaxRateInput', { description: 'A new rate of a zone for a category of goods.' })
export class CreateTaxRateInput {
  @Field(() => ID, { description: 'The zone.' })
  taxZoneId: string;

  @Field(() => ID, { description: 'The category of goods.' })
  taxCategoryId: string;

  @Field(() => String, { description: 'As it is printed on invoices; 1 to 120 characters.' })
  name: string;

  @Field(() => String, { description: 'Decimal text such as "19" or "8.875": 0 to 100, at most four digits after the point. "0" is taxed, at zero.' })
  percentage: string;

  @Field(() => DateTime, { nullable: true, description: 'Holds from this moment on; from now on when not given.' })
  validFrom: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Holds no longer from this moment on; without an end when not given.' })
  validUntil: Date | null;
}

@InputType('EndTaxRateInput', { description: 'When a tax rate ends. What it was is never changed.' })
export class EndTaxRateInput {
  @Field(() => ID, { description: 'The rate.' })
  id: string;

  @Field(() => DateTime, { nullable: true, description: 'Holds no longer from this moment on; from now on when not given.' })
  validUntil: Date | null;
}

@InputType('SetCustomerTaxStatusInput', { description: 'The VAT id and the exemption of a customer: what is not given is removed.' })
export class SetCustomerTaxStatusInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => String, { nullable: true, description: 'With its country in front, such as FR12345678901; spaces, dots and hyphens do not matter.' })
  vatId: string | null;

  @Field(() => String, { nullable: true, description: 'Why no tax is charged, at most 120 characters.' })
  exemption: string | null;
}
