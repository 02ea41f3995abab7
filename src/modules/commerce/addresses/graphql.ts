import type { Ctx } from '../../../kernel/context.js';
import { Arg, Context, Field, ObjectType, Query, Resolver } from '../../../kernel/graphql.js';
import { describeFormat, showAddress } from './showing.js';
import { AddressFormatType, AddressInput, AddressType } from './types.js';

@ObjectType('AddressCheck', { description: 'An address that is good.' })
export class AddressCheckType {
  @Field(() => AddressType, { description: 'In its normal form.' })
  address: AddressType;

  @Field(() => [String], { description: "As it is written on a parcel from the shop's country (`commerce.country`)." })
  lines: string[];
}

@Resolver(() => AddressFormatType)
export class AddressFormatResolver {
  @Query(() => AddressFormatType, { nullable: true, description: 'What an address in a country needs.' })
  addressFormat(@Arg('countryCode', () => String, { description: 'As in ISO 3166-1: DE.' }) countryCode: string) {
    return describeFormat(countryCode);
  }

  @Query(() => AddressCheckType, {
    nullable: true,
    description: 'An address in its normal form. Refused with INVALID_INPUT, naming every field that is wrong in its country. Nothing is kept.',
  })
  addressCheck(@Context() ctx: Ctx, @Arg('input', () => AddressInput, { description: 'The address.' }) input: AddressInput) {
    return showAddress(ctx, input);
  }
}
