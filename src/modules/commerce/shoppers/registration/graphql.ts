import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, Field, InputType, Mutation, Resolver } from '../../../../kernel/graphql.js';
import type { Language } from '../../../../kernel/language.js';
import { mailLanguage } from '../../../tenancy/public.js';
import { CustomerSignedInType } from '../accounts/types.js';
import { confirmCustomer, registerCustomer } from './service.js';

@InputType('RegisterCustomerInput', { description: 'Somebody who wants an account at the shop.' })
class RegisterCustomerInput {
  @Field(() => String, { description: 'Where the link goes; what they sign in with then.' })
  email: string;

  @Field(() => String, { description: 'As they want to be called; 1 to 120 characters.' })
  displayName: string;

  @Field(() => mailLanguage, { nullable: true, description: "What they are written to in; the shop's own language when not given." })
  language: Language | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they agree to being written to about offers; it counts once the link was followed.' })
  acceptsMarketing: boolean | null;

  @Field(() => String, { nullable: true, description: 'Which text they agreed to, as your pages name it; at most 60 characters. Needed to agree.' })
  consentText: string | null;
}

@InputType('ConfirmCustomerInput', { description: 'What an account at the shop is opened with.' })
class ConfirmCustomerInput {
  @Field(() => String, { description: 'The token of the link in the mail. Works once, within 24 hours.' })
  token: string;

  @Field(() => String, {
    nullable: true,
    description: 'At least as many characters as `customerSignInPolicy` says, none of the common ones. Without one they sign in by links alone.',
  })
  password: string | null;

  @Field(() => String, { nullable: true, description: 'Of the cart that was filled before: it becomes theirs. See `CustomerSignedIn.cart`.' })
  cartToken: string | null;
}

@Resolver()
export class RegistrationResolver {
  @Mutation(() => Boolean, {
    nullable: true,
    description:
      'Asks for an account at the shop. A mail brings the link that opens it, or says that there is one. The answer is true in any case and tells nobody whether there is.',
  })
  registerCustomer(@Context() ctx: Ctx, @Arg('input', () => RegisterCustomerInput, { description: 'Who.' }) input: RegisterCustomerInput) {
    return registerCustomer(ctx, input);
  }

  @Mutation(() => CustomerSignedInType, {
    nullable: true,
    description: 'Opens an account by the link of the mail, with its password, and signs the customer in. Refused with AUTH_LINK_INVALID.',
  })
  confirmCustomer(
    @Context() ctx: Ctx,
    @Arg('input', () => ConfirmCustomerInput, { description: 'The token and the password.' }) input: ConfirmCustomerInput,
  ) {
    return confirmCustomer(ctx, input);
  }
}
