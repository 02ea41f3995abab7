import { DateTime, Field, ID, InputType, Int, ObjectType } from '../../../kernel/graphql.js';

@InputType('AddressInput', {
  description: 'An address. What its country needs says `addressFormat`; what is left out may be missing or blank. It is kept in one normal form.',
})
export class AddressInput {
  @Field(() => String, { description: 'Who takes it at the door; at most 120 characters.' })
  recipient: string;

  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  company: string | null;

  @Field(() => String, { description: 'Street and number, or whatever is first; at most 120 characters.' })
  line1: string;

  @Field(() => String, { nullable: true, description: 'What is not in the first line; at most 120 characters.' })
  line2: string | null;

  @Field(() => String, { description: 'At most 80 characters.' })
  city: string;

  @Field(() => String, { nullable: true, description: 'As in ISO 3166-2, with or without the country; where the country has a list also its name.' })
  region: string | null;

  @Field(() => String, { nullable: true, description: 'Spaces, hyphens and case do not matter.' })
  postalCode: string | null;

  @Field(() => String, { description: 'As in ISO 3166-1: DE.' })
  countryCode: string;

  @Field(() => String, { nullable: true, description: 'For questions about a delivery: digits, spaces and the signs + ( ) - . /; 5 to 30 of them.' })
  phone: string | null;
}

@ObjectType('Address', { description: 'An address in its normal form.' })
export class AddressType {
  @Field(() => String, { description: 'Who takes it at the door.' })
  recipient: string;

  @Field(() => String, { nullable: true, description: 'The company.' })
  company: string | null;

  @Field(() => String, { description: 'Street and number, or whatever is first.' })
  line1: string;

  @Field(() => String, { nullable: true, description: 'What is not in the first line.' })
  line2: string | null;

  @Field(() => String, { description: 'The town.' })
  city: string;

  @Field(() => String, { nullable: true, description: 'As in ISO 3166-2 without the country: BY.' })
  region: string | null;

  @Field(() => String, { nullable: true, description: 'As the post of the country writes it.' })
  postalCode: string | null;

  @Field(() => String, { description: 'As in ISO 3166-1: DE.' })
  countryCode: string;

  @Field(() => String, { nullable: true, description: 'For questions about a delivery.' })
  phone: string | null;
}

@ObjectType('CustomerAddress', { description: "An address in a customer's book." })
export class CustomerAddressType {
  @Field(() => ID, { description: 'Begins with `adr_`.' })
  id: string;

  @Field(() => Boolean, { description: 'Whether parcels go there unless the customer says otherwise. At most one address of a customer is that.' })
  isDefaultShipping: boolean;

  @Field(() => Boolean, { description: 'Whether invoices go there unless the customer says otherwise. At most one address of a customer is that.' })
  isDefaultBilling: boolean;

  @Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}

@ObjectType('Region', { description: 'A part of a country that addresses there name.' })
export class RegionType {
  @Field(() => String, { description: 'As in ISO 3166-2 without the country: CA.' })
  code: string;

  @Field(() => String, { description: 'As people call it.' })
  name: string;
}

@ObjectType('AddressFormat', { description: 'What an address in a country needs: for forms.' })
export class AddressFormatType {
  @Field(() => String, { description: 'As in ISO 3166-1: DE.' })
  countryCode: string;

  @Field(() => String, { description: 'The country in English.' })
  countryName: string;

  @Field(() => [String], { description: 'The fields of `AddressInput` that must not be missing.' })
  requiredFields: string[];

  @Field(() => [String], { description: 'How postal codes look, with 1 for any digit and A for any letter. Empty where anything goes.' })
  postalCodeExamples: string[];

  @Field(() => [RegionType], { description: 'What `region` may be. Empty where any code goes, or none.' })
  regions: RegionType[];
}
