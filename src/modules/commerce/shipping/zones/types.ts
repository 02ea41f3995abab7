import { Field, ID, InputType, Int, ObjectType } from '../../../../kernel/graphql.js';
import { AreaInput, AreaType } from '../../places/types.js';

@ObjectType('ShippingZone', {
  description:
    'Where the same rates of shipping hold. Of the zones that an address is in, the most precise one with a rate counts: postal code, region, country.',
})
export class ShippingZoneType {
  @Field(() => ID, { description: 'Begins with `shz_`.' })
  id: string;

  @Field(() => String, { description: 'Unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => [AreaType], { description: 'What it consists of: 1 to 100 areas.' })
  areas: AreaType[];

  @Field(() => Int, { description: 'Counts the changes, from 1. For `ifVersion`.' })
  version: number;
}

@InputType('CreateShippingZoneInput', { description: 'A new shipping zone. A tenant has at most 200.' })
export class CreateShippingZoneInput {
  @Field(() => String, { description: '1 to 120 characters; unique in the tenant, regardless of case.' })
  name: string;

  @Field(() => [AreaInput], { description: '1 to 100 areas.' })
  areas: AreaInput[];
}

@InputType('UpdateShippingZoneInput', { description: 'Changes of a shipping zone. What is not given stays as it is.' })
export class UpdateShippingZoneInput {
  @Field(() => ID, { description: 'The zone.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the zone has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: '1 to 120 characters; unique in the tenant, regardless of case.' })
  name: string | null;

  @Field(() => [AreaInput], { nullable: true, description: 'All its areas, 1 to 100: those of before are replaced.' })
  areas: AreaInput[] | null;
}

@InputType('DeleteShippingZoneInput', { description: 'Which shipping zone to delete.' })
export class DeleteShippingZoneInput {
  @Field(() => ID, { description: 'A zone for which no method has rates.' })
  id: string;
}
