import { check } from '../../../kernel/check.js';
import type { Ctx, GatewayContext } from '../../../kernel/context.js';
import { Arg, Context, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '../../../kernel/graphql.js';
import { minimumPasswordLength } from '../sign-in/settings.js';
import { changePasswordSchema, requestPasswordResetSchema, resetPasswordSchema } from './checks.js';
import { changePassword, requestPasswordReset, resetPassword } from './service.js';

@InputType('ChangePasswordInput', { description: 'The present password and the one that takes its place.' })
class ChangePasswordInput {
  @Field(() => String, { description: 'The present password, as it was typed.' })
  currentPassword: string;

  @Field(() => String, { description: 'The new one: at least as many characters as `signInPolicy` says, at most 256, none of the common ones.' })
  newPassword: string;
}

@InputType('RequestPasswordResetInput', { description: 'Whose password was forgotten.' })
class RequestPasswordResetInput {
  @Field(() => String, { description: 'The e-mail address of the account; case does not matter.' })
  email: string;
}

@InputType('ResetPasswordInput', { description: 'What a forgotten password is replaced with.' })
class ResetPasswordInput {
  @Field(() => String, { description: 'The token of the link in the mail. Works once, within 30 minutes.' })
  token: string;

  @Field(() => String, { description: 'The new password: at least as many characters as `signInPolicy` says, at most 256, none of the common ones.' })
  newPassword: string;
}

@ObjectType('SignInPolicy', { description: 'What the tenant asks of who signs in.' })
class SignInPolicyType {
  @Field(() => Int, { description: 'How many characters a new password must have at least.' })
  passwordLengthMin: number;
}

@Resolver()
export class PasswordResolver {
  @Query(() => SignInPolicyType, {
    nullable: true,
    description: 'What the tenant asks of passwords, for pages where one is chosen. Administrators change it with `chooseSetting`.',
  })
  signInPolicy(@Context() ctx: Ctx): SignInPolicyType {
    return { passwordLengthMin: minimumPasswordLength(ctx) };
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description: 'Changes the password of the signed-in person. Their other sessions end within two seconds; this one goes on. True.',
  })
  changePassword(
    @Context() ctx: GatewayContext,
    @Arg('input', () => ChangePasswordInput, { description: 'Both passwords.' }) input: ChangePasswordInput,
  ) {
    return changePassword(ctx, check(changePasswordSchema, input));
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description:
      'Sends a link for choosing a new password, if there is an account. The answer is true in any case and tells nobody whether there is one.',
  })
  requestPasswordReset(
    @Context() ctx: Ctx,
    @Arg('input', () => RequestPasswordResetInput, { description: 'Whose.' }) input: RequestPasswordResetInput,
  ) {
    return requestPasswordReset(ctx, check(requestPasswordResetSchema, input));
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description: 'Sets a new password by the link of a mail and ends all sessions of the account. Sign in with it then. True.',
  })
  resetPassword(
    @Context() ctx: Ctx,
    @Arg('input', () => ResetPasswordInput, { description: 'The token and the password.' }) input: ResetPasswordInput,
  ) {
    return resetPassword(ctx, check(resetPasswordSchema, input));
  }
}
