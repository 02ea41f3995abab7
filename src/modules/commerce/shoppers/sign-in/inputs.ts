import { Field, InputType } from '../../../../kernel/graphql.js';

const CART = 'Of the cart that was filled before: it becomes theirs. See `CustomerSignedIn.cart`.';

@InputType('SignInCustomerInput', { description: 'What a customer signs in with.' })
export class SignInCustomerInput {
  @Field(() => String, { description: 'The e-mail address; case does not matter.' })
  email: string;

  @Field(() => String, { description: 'The password, as it was typed.' })
  password: string;

  @Field(() => String, { nullable: true, description: CART })
  cartToken: string | null;
}

@InputType('RequestCustomerSignInLinkInput', { description: 'Who wants to sign in by a link.' })
export class RequestCustomerSignInLinkInput {
  @Field(() => String, { description: 'The e-mail address of the account; case does not matter.' })
  email: string;
}

@InputType('SignInCustomerByLinkInput', { description: 'The proof that somebody reads the mailbox.' })
export class SignInCustomerByLinkInput {
  @Field(() => String, { description: 'The token of the link in the mail. Works once, within ten minutes.' })
  token: string;

  @Field(() => String, { nullable: true, description: CART })
  cartToken: string | null;
}

@InputType('RefreshCustomerSessionInput', { description: "What a customer's session is continued with." })
export class RefreshCustomerSessionInput {
  @Field(() => String, { description: 'The refresh token of the last `CustomerSignedIn`.' })
  refreshToken: string;
}
