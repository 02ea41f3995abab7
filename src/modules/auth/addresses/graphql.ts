import { check } from '../../../kernel/check.js';
import type { Ctx } from '../../../kernel/context.js';
import { Arg, Context, Field, InputType, Mutation, Resolver } from '../../../kernel/graphql.js';
import { addressTokenSchema, requestEmailChangeSchema } from './checks.js';
import { confirmEmailChange, requestEmailChange, requestEmailVerification, verifyEmail } from './service.js';

@InputType('RequestEmailChangeInput', { description: 'The e-mail address that somebody wants to sign in with.' })
class RequestEmailChangeInput {
  @Field(() => String, { description: 'The new address, to which the link goes.' })
  newEmail: string;

  @Field(() => String, { description: 'The password, again: an unlocked device must not be enough.' })
  currentPassword: string;
}

@InputType('VerifyEmailInput', { description: 'The proof that somebody reads the mailbox.' })
class VerifyEmailInput {
  @Field(() => String, { description: 'The token of the link in the mail. Works once, within 24 hours.' })
  token: string;
}

@InputType('ConfirmEmailChangeInput', { description: 'The proof that somebody reads the new mailbox.' })
class ConfirmEmailChangeInput {
  @Field(() => String, { description: 'The token of the link in the mail. Works once, within an hour.' })
  token: string;
}

@Resolver()
export class AddressResolver {
  @Mutation(() => Boolean, {
    nullable: true,
    description: "Sends a link to the signed-in user's e-mail address, which proves that it is theirs. True.",
  })
  requestEmailVerification(@Context() ctx: Ctx) {
    return requestEmailVerification(ctx);
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Proves an e-mail address by the link of a mail. Nobody need be signed in. True.' })
  verifyEmail(@Context() ctx: Ctx, @Arg('input', () => VerifyEmailInput, { description: 'The token.' }) input: VerifyEmailInput) {
    return verifyEmail(ctx, check(addressTokenSchema, input));
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description:
      'Sends a link to a new e-mail address. Until it is followed, the old address stays. The answer does not tell whether it is free. True.',
  })
  requestEmailChange(
    @Context() ctx: Ctx,
    @Arg('input', () => RequestEmailChangeInput, { description: 'The address and the password.' }) input: RequestEmailChangeInput,
  ) {
    return requestEmailChange(ctx, check(requestEmailChangeSchema, input));
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description: 'Takes the new e-mail address by the link of a mail; the old address is told. Nobody need be signed in. True.',
  })
  confirmEmailChange(
    @Context() ctx: Ctx,
    @Arg('input', () => ConfirmEmailChangeInput, { description: 'The token.' }) input: ConfirmEmailChangeInput,
  ) {
    return confirmEmailChange(ctx, check(addressTokenSchema, input));
  }
}
