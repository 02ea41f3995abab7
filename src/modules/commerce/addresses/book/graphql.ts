import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, FieldResolver, Mutation, Resolver, Root } from '../../../../kernel/graphql.js';
import type { CustomerRow } from '../../customers/tables.js';
import { CustomerType } from '../../customers/types.js';
import { shownLines } from '../showing.js';
import { AddressType, CustomerAddressType } from '../types.js';
import { AddCustomerAddressInput, RemoveCustomerAddressInput, UpdateCustomerAddressInput } from './inputs.js';
import { addressesOfCustomers } from './loaders.js';
import { addCustomerAddress, removeCustomerAddress, updateCustomerAddress } from './service.js';
import type { CustomerAddressRow } from './tables.js';

@Resolver(() => CustomerType)
export class AddressesOfCustomerResolver {
  @FieldResolver(() => [CustomerAddressType], { description: 'The address book, in the order in which addresses were added: at most 50.' })
  async addresses(@Context() ctx: Ctx, @Root() { id }: CustomerRow) {
    return (await ctx.load(addressesOfCustomers, id)) ?? [];
  }
}

@Resolver(() => CustomerAddressType)
export class CustomerAddressResolver {
  @FieldResolver(() => AddressType, { description: 'The address itself.' })
  address(@Root() row: CustomerAddressRow) {
    return row;
  }

  @FieldResolver(() => [String], { description: "As it is written on a parcel from the shop's country (`commerce.country`)." })
  lines(@Context() ctx: Ctx, @Root() row: CustomerAddressRow) {
    return shownLines(ctx, row);
  }

  @Mutation(() => CustomerAddressType, {
    nullable: true,
    description:
      "Adds an address to a customer's book; the first one is the default of both. Refused with COMMERCE_ADDRESS_BOOK_FULL when there are 50, and as `addressCheck` says.",
  })
  addCustomerAddress(
    @Context() ctx: Ctx,
    @Arg('input', () => AddCustomerAddressInput, { description: 'Whose, and where.' }) input: AddCustomerAddressInput,
  ) {
    return addCustomerAddress(ctx, input);
  }

  @Mutation(() => CustomerAddressType, { nullable: true, description: "Changes an address of a customer's book, or makes it a default." })
  updateCustomerAddress(
    @Context() ctx: Ctx,
    @Arg('input', () => UpdateCustomerAddressInput, { description: 'What to change.' }) input: UpdateCustomerAddressInput,
  ) {
    return updateCustomerAddress(ctx, input);
  }

  @Mutation(() => CustomerAddressType, {
    nullable: true,
    description: "Removes an address from its customer's book and answers what it was. No other one becomes the default in its place.",
  })
  removeCustomerAddress(
    @Context() ctx: Ctx,
    @Arg('input', () => RemoveCustomerAddressInput, { description: 'Which one.' }) input: RemoveCustomerAddressInput,
  ) {
    return removeCustomerAddress(ctx, input);
  }
}
