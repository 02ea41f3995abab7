import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { AddressInput } from '../types.js';

/** The fields of adding one, for whomever. */
@InputType('NewAddressInput', { description: 'A new address.' })
export abstract class NewAddressInput {
  @Field(() => AddressInput, { description: 'The address.' })
  address: AddressInput;

  @Field(() => Boolean, { nullable: true, description: 'Whether parcels go there from now on; when not given, only where it is the first address.' })
  isDefaultShipping: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether invoices go there from now on; when not given, only where it is the first address.' })
  isDefaultBilling: boolean | null;
}

@InputType('AddCustomerAddressInput', { description: "A new address of a customer's book. A customer has at most 50." })
export class AddCustomerAddressInput extends NewAddressInput {
  @Field(() => ID, { description: 'Whose it is.' })
  customerId: string;
}

@InputType('UpdateCustomerAddressInput', { description: "Changes of an address of a customer's book. What is not given stays as it is." })
export class UpdateCustomerAddressInput {
  @Field(() => ID, { description: 'The address.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the address has this version.' })
  ifVersion: number | null;

  @Field(() => AddressInput, { nullable: true, description: 'The address as a whole.' })
  address: AddressInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether parcels go there from now on; it is no longer where they went before.' })
  isDefaultShipping: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether invoices go there from now on; it is no longer where they went before.' })
  isDefaultBilling: boolean | null;
}

@InputType('RemoveCustomerAddressInput', { description: "Which address to remove from its customer's book." })
export class RemoveCustomerAddressInput {
  @Field(() => ID, { description: 'The address.' })
  id: string;
}
