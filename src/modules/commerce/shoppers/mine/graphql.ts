import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, DateTime, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from '../../../../kernel/graphql.js';
import { RemoveCustomerAddressInput, UpdateCustomerAddressInput } from '../../addresses/book/inputs.js';
import { addressesOfCustomers } from '../../addresses/book/loaders.js';
import { CustomerAddressType } from '../../addresses/types.js';
import { consentsOfCustomers } from '../../customers/consents/loaders.js';
import { MarketingConsentType } from '../../customers/consents/types.js';
import { groupsOfCustomers } from '../../customers/groups/loaders.js';
import type { CustomerRow } from '../../customers/tables.js';
import { CustomerMeType } from '../accounts/types.js';
import { AddMyAddressInput, SetMyMarketingConsentInput, UpdateMyProfileInput } from './inputs.js';
import { addMyAddress, getCustomerMe, listMyCarts, removeMyAddress, setMyMarketingConsent, updateMyAddress, updateMyProfile } from './service.js';

@ObjectType('MyCart', { description: 'A cart of the signed-in customer. What is in it and what it costs says `cart(token: id)`.' })
export class MyCartType {
  @Field(() => ID, { description: 'Begins with `crt_`. While signed in, it may be sent wherever a `cartToken` is asked for.' })
  id: string;

  @Field(() => String, { description: 'As in ISO 4217.' })
  currencyCode: string;

  @Field(() => Int, { description: 'How many lines it has.' })
  lines: number;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;

  @Field(() => DateTime, { description: 'When it is gone unless it is changed.' })
  expiresAt: Date;
}

@Resolver(() => CustomerMeType)
export class CustomerMeResolver {
  @Query(() => CustomerMeType, { nullable: true, description: 'The signed-in customer.' })
  customerMe(@Context() ctx: Ctx) {
    return getCustomerMe(ctx);
  }

  @FieldResolver(() => [CustomerAddressType], { description: 'Their addresses, in the order in which they were added: at most 50.' })
  async addresses(@Context() ctx: Ctx, @Root() { id }: CustomerRow) {
    return (await ctx.load(addressesOfCustomers, id)) ?? [];
  }

  @FieldResolver(() => [String], {
    description: 'The names of the groups by which they have prices of their own: at most 20. The shop says who is in them.',
  })
  async groups(@Context() ctx: Ctx, @Root() { id }: CustomerRow) {
    return ((await ctx.load(groupsOfCustomers, id)) ?? []).map(({ name }) => name);
  }

  @FieldResolver(() => [MarketingConsentType], {
    description: 'What they have said to being written to about offers, the newest first: that one counts. The last 20.',
  })
  async marketingConsents(@Context() ctx: Ctx, @Root() { id }: CustomerRow) {
    return (await ctx.load(consentsOfCustomers, id)) ?? [];
  }

  @FieldResolver(() => [MyCartType], { description: 'Their carts, the one that was changed last first: at most 10.' })
  carts(@Context() ctx: Ctx, @Root() me: CustomerRow) {
    return listMyCarts(ctx, me);
  }

  @Mutation(() => CustomerMeType, { nullable: true, description: 'Changes name or phone number of the signed-in customer.' })
  updateMyProfile(@Context() ctx: Ctx, @Arg('input', () => UpdateMyProfileInput, { description: 'What to change.' }) input: UpdateMyProfileInput) {
    return updateMyProfile(ctx, input);
  }

  @Mutation(() => CustomerMeType, {
    nullable: true,
    description:
      'Notes that the signed-in customer agrees to being written to about offers, or does not any more. What they said before stays known.',
  })
  setMyMarketingConsent(
    @Context() ctx: Ctx,
    @Arg('input', () => SetMyMarketingConsentInput, { description: 'What they say.' }) input: SetMyMarketingConsentInput,
  ) {
    return setMyMarketingConsent(ctx, input);
  }

  @Mutation(() => CustomerAddressType, {
    nullable: true,
    description:
      'Adds an address of the signed-in customer; the first one is the default of both. Refused with COMMERCE_ADDRESS_BOOK_FULL when there are 50, and with INVALID_INPUT naming every field that is wrong in its country.',
  })
  addMyAddress(@Context() ctx: Ctx, @Arg('input', () => AddMyAddressInput, { description: 'Where.' }) input: AddMyAddressInput) {
    return addMyAddress(ctx, input);
  }

  @Mutation(() => CustomerAddressType, {
    nullable: true,
    description:
      "Changes one of the signed-in customer's addresses, or makes it a default. Refused with COMMERCE_CUSTOMER_ADDRESS_NOT_FOUND for any other.",
  })
  updateMyAddress(
    @Context() ctx: Ctx,
    @Arg('input', () => UpdateCustomerAddressInput, { description: 'What to change.' }) input: UpdateCustomerAddressInput,
  ) {
    return updateMyAddress(ctx, input);
  }

  @Mutation(() => CustomerAddressType, {
    nullable: true,
    description: "Removes one of the signed-in customer's addresses and answers what it was. No other one becomes the default in its place.",
  })
  removeMyAddress(
    @Context() ctx: Ctx,
    @Arg('input', () => RemoveCustomerAddressInput, { description: 'Which one.' }) input: RemoveCustomerAddressInput,
  ) {
    return removeMyAddress(ctx, input);
  }
}
