import { check } from '../../../kernel/check.js';
import type { ControlCtx, Ctx, GatewayContext } from '../../../kernel/context.js';
import { Arg, Context, Mutation, Query, Resolver } from '../../../kernel/graphql.js';
import {
  confirmTotpSchema,
  finishPasskeySchema,
  removePasskeySchema,
  renamePasskeySchema,
  resetOperatorFactorsSchema,
  resetUserFactorsSchema,
} from './checks.js';
import {
  ConfirmTotpEnrolmentInput,
  FinishPasskeyRegistrationInput,
  RemovePasskeyInput,
  RenamePasskeyInput,
  ResetOperatorFactorsInput,
  ResetUserFactorsInput,
} from './inputs.js';
import type { Enrolled } from './own/enrolment.js';
import { beginPasskeyRegistration, finishPasskeyRegistration, removePasskey, renamePasskey } from './passkeys/service.js';
import { ownFactors, regenerateRecoveryCodes, resetOperatorFactors, resetUserFactors } from './service.js';
import { beginTotpEnrolment, confirmTotpEnrolment, removeTotp } from './totp/service.js';
import { FactorAddedType, FactorsType, PasskeyRegistrationType, PasskeyType, TotpEnrolmentType } from './types.js';

@Resolver()
export class FactorResolver {
  @Query(() => FactorsType, { nullable: true, description: 'What the signed-in person has besides a password, and whether they must.' })
  factors(@Context() ctx: GatewayContext) {
    return ownFactors(ctx);
  }

  @Mutation(() => TotpEnrolmentType, {
    nullable: true,
    description:
      'Shows a secret for an authenticator app; it counts when `confirmTotpEnrolment` gets a code of it. An app that the account has stays good until then.',
  })
  beginTotpEnrolment(@Context() ctx: GatewayContext) {
    return beginTotpEnrolment(ctx);
  }

  @Mutation(() => FactorAddedType, {
    nullable: true,
    description:
      'Adds the authenticator app, or puts it in the place of the one before. With the first second factor of an account its other sessions end.',
  })
  async confirmTotpEnrolment(
    @Context() ctx: GatewayContext,
    @Arg('input', () => ConfirmTotpEnrolmentInput, { description: 'The first code.' }) input: ConfirmTotpEnrolmentInput,
  ) {
    return withoutPasskey(await confirmTotpEnrolment(ctx, check(confirmTotpSchema, input)));
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description: 'Removes the authenticator app of the signed-in person. Refused with AUTH_LAST_FACTOR when they must have a second factor. True.',
  })
  removeTotp(@Context() ctx: GatewayContext) {
    return removeTotp(ctx);
  }

  @Mutation(() => PasskeyRegistrationType, { nullable: true, description: 'Asks a device to make a passkey for the signed-in person.' })
  beginPasskeyRegistration(@Context() ctx: GatewayContext) {
    return beginPasskeyRegistration(ctx);
  }

  @Mutation(() => FactorAddedType, {
    nullable: true,
    description: 'Adds the passkey. With the first second factor of an account its other sessions end.',
  })
  finishPasskeyRegistration(
    @Context() ctx: GatewayContext,
    @Arg('input', () => FinishPasskeyRegistrationInput, { description: 'The ticket and the passkey.' }) input: FinishPasskeyRegistrationInput,
  ) {
    return finishPasskeyRegistration(ctx, check(finishPasskeySchema, input));
  }

  @Mutation(() => PasskeyType, { nullable: true, description: "Gives a passkey of one's own another name." })
  renamePasskey(
    @Context() ctx: GatewayContext,
    @Arg('input', () => RenamePasskeyInput, { description: 'Which one, and how.' }) input: RenamePasskeyInput,
  ) {
    return renamePasskey(ctx, check(renamePasskeySchema, input));
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description: "Removes a passkey of one's own. Refused with AUTH_LAST_FACTOR when it is the last second factor and one is required. True.",
  })
  removePasskey(@Context() ctx: GatewayContext, @Arg('input', () => RemovePasskeyInput, { description: 'Which one.' }) input: RemovePasskeyInput) {
    return removePasskey(ctx, check(removePasskeySchema, input).id);
  }

  @Mutation(() => [String], {
    nullable: true,
    description: 'Makes ten new recovery codes, shown now and never again; those before are good no more.',
  })
  regenerateRecoveryCodes(@Context() ctx: GatewayContext) {
    return regenerateRecoveryCodes(ctx);
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description:
      'Takes all second factors and recovery codes from a user who has lost them, and ends their sessions; they are written to. Refused with ACCESS_BEYOND_OWN for a user who holds more than the caller. True.',
  })
  resetUserFactors(@Context() ctx: Ctx, @Arg('input', () => ResetUserFactorsInput, { description: 'Whose.' }) input: ResetUserFactorsInput) {
    return resetUserFactors(ctx, check(resetUserFactorsSchema, input).userId);
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description: 'Takes all second factors and recovery codes from an operator who has lost them, and ends their sessions. For operators. True.',
  })
  resetOperatorFactors(
    @Context() ctx: ControlCtx,
    @Arg('input', () => ResetOperatorFactorsInput, { description: 'Whose.' }) input: ResetOperatorFactorsInput,
  ) {
    return resetOperatorFactors(ctx, check(resetOperatorFactorsSchema, input).id);
  }
}

function withoutPasskey(enrolled: Enrolled): FactorAddedType {
  return { ...enrolled, passkey: null };
}
