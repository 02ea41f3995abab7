import { DateTime, Field, ID, Int, ObjectType } from '../../../../kernel/graphql.js';
import { CartType } from '../../carts/view/types.js';

@ObjectType('CustomerMe', { description: 'The signed-in customer, as they see themselves.' })
export class CustomerMeType {
  @Field(() => ID, { description: 'Begins with `cus_`.' })
  id: string;

  @Field(() => String, { description: 'What they sign in with.' })
  email: string;

  @Field(() => String, { description: 'As they want to be called.' })
  displayName: string;

  @Field(() => String, { nullable: true, description: 'For questions about orders; null when not known.' })
  phone: string | null;

  @Field(() => Int, { description: 'Counts the changes of the fields above, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'Since when the shop knows them.' })
  createdAt: Date;
}

@ObjectType('CustomerSignedIn', { description: "A customer's session with its tokens." })
export class CustomerSignedInType {
  @Field(() => String, { description: 'Goes into the header `Authorization: Bearer …` of each request. Do not read it, ask `customerMe`.' })
  accessToken: string;

  @Field(() => String, { description: 'Buys the next pair of tokens through `refreshCustomerSession`, once. Keep it as carefully as a password.' })
  refreshToken: string;

  @Field(() => DateTime, { description: 'When the access token ends; refresh before.' })
  expiresAt: Date;

  @Field(() => CustomerMeType, { description: 'Who signed in.' })
  customer: CustomerMeType;

  @Field(() => CartType, {
    nullable: true,
    description:
      'The cart that goes on, where the request named one: what was in it has become part of the cart of that currency that the customer had, if they had one. Name it by its `id` from now on. Null when the named cart is gone or is somebody else’s.',
  })
  cart: CartType | null;
}
