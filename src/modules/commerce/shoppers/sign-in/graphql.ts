import type { Ctx } from '../../../../kernel/context.js';
import { settingOf } from '../../../../kernel/entitlements.js';
import { Arg, Context, Field, Int, Mutation, ObjectType, Query, Resolver } from '../../../../kernel/graphql.js';
import { CustomerSignedInType } from '../accounts/types.js';
import { customerPasswordLengthMin } from '../settings.js';
import { requestCustomerSignInLink, signInCustomerByLink } from './by-link.js';
import { RefreshCustomerSessionInput, RequestCustomerSignInLinkInput, SignInCustomerByLinkInput, SignInCustomerInput } from './inputs.js';
import { refreshCustomerSession, signInCustomer, signOutCustomer } from './service.js';

@ObjectType('CustomerSignInPolicy', { description: 'What the shop asks of customers who sign in.' })
export class CustomerSignInPolicyType {
  @Field(() => Int, { description: 'How many characters a new password must have at least.' })
  passwordLengthMin: number;
}

@Resolver()
export class CustomerSignInResolver {
  @Query(() => CustomerSignInPolicyType, {
    nullable: true,
    description: "What the shop asks of customers' passwords, for pages where one is chosen. Administrators change it with `chooseSetting`.",
  })
  customerSignInPolicy(@Context() ctx: Ctx): CustomerSignInPolicyType {
    return { passwordLengthMin: settingOf(ctx, customerPasswordLengthMin) };
  }

  @Mutation(() => CustomerSignedInType, {
    nullable: true,
    description:
      'Begins a session of a customer, who sees and changes what is their own and nothing else. Refused with AUTH_CREDENTIALS_WRONG, and with TOO_MANY_ATTEMPTS for who guesses.',
  })
  signInCustomer(
    @Context() ctx: Ctx,
    @Arg('input', () => SignInCustomerInput, { description: 'E-mail address and password.' }) input: SignInCustomerInput,
  ) {
    return signInCustomer(ctx, input);
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description:
      'Sends a link to sign in with, if there is an account. The answer is true in any case and tells nobody whether there is one. The newest link is good for ten minutes.',
  })
  requestCustomerSignInLink(
    @Context() ctx: Ctx,
    @Arg('input', () => RequestCustomerSignInLinkInput, { description: 'Who.' }) input: RequestCustomerSignInLinkInput,
  ) {
    return requestCustomerSignInLink(ctx, input);
  }

  @Mutation(() => CustomerSignedInType, {
    nullable: true,
    description: 'Begins a session of a customer by the link of a mail, which works once. Refused with AUTH_LINK_INVALID.',
  })
  signInCustomerByLink(
    @Context() ctx: Ctx,
    @Arg('input', () => SignInCustomerByLinkInput, { description: 'The token.' }) input: SignInCustomerByLinkInput,
  ) {
    return signInCustomerByLink(ctx, input);
  }

  @Mutation(() => CustomerSignedInType, {
    nullable: true,
    description:
      "Continues a customer's session with new tokens. A refresh token works once; for ten seconds more it gives the same successor, so that racing tabs are not signed out; used later it ends the session.",
  })
  refreshCustomerSession(
    @Context() ctx: Ctx,
    @Arg('input', () => RefreshCustomerSessionInput, { description: 'The refresh token.' }) input: RefreshCustomerSessionInput,
  ) {
    return refreshCustomerSession(ctx, input);
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description: 'Ends the session of the access token: both of its tokens stop working everywhere, within two seconds. True.',
  })
  signOutCustomer(@Context() ctx: Ctx): Promise<boolean> {
    return signOutCustomer(ctx);
  }
}
