import { Field, InputType, ObjectType } from '../../../kernel/graphql.js';

@ObjectType('Area', { description: 'A country, a region of it, or the addresses of it whose postal code begins alike.' })
export class AreaType {
  @Field(() => String, { description: 'As in ISO 3166-1: DE.' })
  countryCode: string;

  @Field(() => String, { nullable: true, description: 'As in ISO 3166-2 without the country: BY. Null for all of them.' })
  region: string | null;

  @Field(() => String, { nullable: true, description: 'How the postal codes begin, without spaces; null for all of them.' })
  postalPrefix: string | null;
}

@InputType('AreaInput', { description: 'A country, a region of it, or the addresses of it whose postal code begins alike.' })
export class AreaInput {
  @Field(() => String, { description: 'As in ISO 3166-1: DE.' })
  countryCode: string;

  @Field(() => String, { nullable: true, description: 'As in ISO 3166-2 without the country: BY.' })
  region: string | null;

  @Field(() => String, { nullable: true, description: 'How the postal codes begin; spaces, hyphens and case do not matter. At most 12 characters.' })
  postalPrefix: string | null;
}

@InputType('PlaceInput', { description: 'As much of an address as rates are chosen by.' })
export class PlaceInput {
  @Field(() => String, { description: 'As in ISO 3166-1: DE.' })
  countryCode: string;

  @Field(() => String, { nullable: true, description: 'As in ISO 3166-2 without the country: BY.' })
  region: string | null;

  @Field(() => String, { nullable: true, description: 'Spaces, hyphens and case do not matter; at most 12 characters.' })
  postalCode: string | null;
}
