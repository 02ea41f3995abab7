import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, Field, InputType, Mutation, Resolver } from '../../../../kernel/graphql.js';
import { changeCustomerPassword, requestCustomerPasswordReset, resetCustomerPassword } from './service.js';

const NEW_PASSWORD = 'The new one: at least as many characters as `customerSignInPolicy` says, at most 256, none of the common ones.';

@InputType('RequestCustomerPasswordResetInput', { description: 'Which customer forgot their password.' })
class RequestCustomerPasswordResetInput {
  @Field(() => String, { description: 'The e-mail address of the account; case does not matter.' })
  email: string;
}

@InputType('ResetCustomerPasswordInput', { description: 'What a forgotten password is replaced with.' })
class ResetCustomerPasswordInput {
  @Field(() => String, { description: 'The token of the link in the mail. Works once, within 30 minutes.' })
  token: string;

  @Field(() => String, { description: NEW_PASSWORD })
  newPassword: string;
}

@InputType('ChangeCustomerPasswordInput', { description: 'The present password and the one that takes its place.' })
class ChangeCustomerPasswordInput {
  @Field(() => String, { description: 'The present password, as it was typed.' })
  currentPassword: string;

  @Field(() => String, { description: NEW_PASSWORD })
  newPassword: string;
}

@Resolver()
export class CustomerPasswordResolver {
  @Mutation(() => Boolean, {
    nullable: true,
    description:
      'Sends a customer a link for choosing a new password, if there is an account. The answer is true in any case and tells nobody whether there is one.',
  })
  requestCustomerPasswordReset(
    @Context() ctx: Ctx,
    @Arg('input', () => RequestCustomerPasswordResetInput, { description: 'Whose.' }) input: RequestCustomerPasswordResetInput,
  ) {
    return requestCustomerPasswordReset(ctx, input);
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description: "Sets a customer's new password by the link of a mail and ends all their sessions. Sign in with it then. True.",
  })
  resetCustomerPassword(
    @Context() ctx: Ctx,
    @Arg('input', () => ResetCustomerPasswordInput, { description: 'The token and the password.' }) input: ResetCustomerPasswordInput,
  ) {
    return resetCustomerPassword(ctx, input);
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description:
      'Changes the password of the signed-in customer. Their other sessions end within two seconds; this one goes on. Refused with COMMERCE_CUSTOMER_PASSWORD_WRONG. True.',
  })
  changeCustomerPassword(
    @Context() ctx: Ctx,
    @Arg('input', () => ChangeCustomerPasswordInput, { description: 'Both passwords.' }) input: ChangeCustomerPasswordInput,
  ) {
    return changeCustomerPassword(ctx, input);
  }
}
