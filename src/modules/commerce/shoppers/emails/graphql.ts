import type { Ctx } from '../../../../kernel/context.js';
import { Arg, Context, Field, InputType, Mutation, Resolver } from '../../../../kernel/graphql.js';
import { confirmMyEmailChange, requestMyEmailChange } from './service.js';

@InputType('RequestMyEmailChangeInput', { description: 'The e-mail address that a customer wants to sign in with.' })
class RequestMyEmailChangeInput {
  @Field(() => String, { description: 'The new address, to which the link goes.' })
  newEmail: string;

  @Field(() => String, { description: 'The password, again. Who has none sets one by `requestCustomerPasswordReset` first.' })
  currentPassword: string;
}

@InputType('ConfirmMyEmailChangeInput', { description: 'The proof that a customer reads the new mailbox.' })
class ConfirmMyEmailChangeInput {
  @Field(() => String, { description: 'The token of the link in the mail. Works once, within an hour.' })
  token: string;
}

@Resolver()
export class CustomerEmailResolver {
  @Mutation(() => Boolean, {
    nullable: true,
    description:
      'Sends a link to a new e-mail address of the signed-in customer. Until it is followed, the old address stays. The answer does not tell whether it is free. True.',
  })
  requestMyEmailChange(
    @Context() ctx: Ctx,
    @Arg('input', () => RequestMyEmailChangeInput, { description: 'The address and the password.' }) input: RequestMyEmailChangeInput,
  ) {
    return requestMyEmailChange(ctx, input);
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description:
      "Takes a customer's new e-mail address by the link of a mail; the old address is told. Nobody need be signed in. Refused with AUTH_LINK_INVALID, also when somebody else has the address by now. True.",
  })
  confirmMyEmailChange(
    @Context() ctx: Ctx,
    @Arg('input', () => ConfirmMyEmailChangeInput, { description: 'The token.' }) input: ConfirmMyEmailChangeInput,
  ) {
    return confirmMyEmailChange(ctx, input);
  }
}
