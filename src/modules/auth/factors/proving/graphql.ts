import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { check } from '../../../../kernel/check.js';
import type { GatewayContext } from '../../../../kernel/context.js';
import { Arg, Context, Field, InputType, Json, Mutation, Resolver } from '../../../../kernel/graphql.js';
import { SignedInType, toSession } from '../../graphql.js';
import { PasskeyQuestionType, StepUpQuestionType, SteppedUpType } from '../types.js';
import { completeSignInSchema, signInWithPasskeySchema, stepUpSchema } from './checks.js';
import { beginPasskeySignIn, completeSignIn, signInWithPasskey } from './service.js';
import { beginStepUp, stepUp } from './step-up.js';

const TOTP = 'The six digits that the authenticator app shows.';
const RECOVERY_CODE = 'A recovery code, with or without hyphens.';
const PASSKEY = 'What `PublicKeyCredential.toJSON()` gives after `navigator.credentials.get()`.';

@InputType('CompleteSignInInput', { description: 'The second factor of a sign-in: exactly one of `totpCode`, `recoveryCode` and `passkey`.' })
class CompleteSignInInput {
  @Field(() => String, { description: 'The ticket of `MfaRequired`.' })
  ticket: string;

  @Field(() => String, { nullable: true, description: TOTP })
  totpCode?: string | null;

  @Field(() => String, { nullable: true, description: RECOVERY_CODE })
  recoveryCode?: string | null;

  @Field(() => Json, { nullable: true, description: PASSKEY })
  passkey?: AuthenticationResponseJSON | null;
}

@InputType('StepUpInput', { description: 'A proof: exactly one of `password`, `totpCode`, `recoveryCode` and `passkey`.' })
class StepUpInput {
  @Field(() => String, { description: 'The ticket of `beginStepUp`.' })
  ticket: string;

  @Field(() => String, { nullable: true, description: 'The password, as it was typed; for accounts without a second factor.' })
  password?: string | null;

  @Field(() => String, { nullable: true, description: TOTP })
  totpCode?: string | null;

  @Field(() => String, { nullable: true, description: RECOVERY_CODE })
  recoveryCode?: string | null;

  @Field(() => Json, { nullable: true, description: PASSKEY })
  passkey?: AuthenticationResponseJSON | null;
}

@InputType('SignInWithPasskeyInput', { description: 'A passkey instead of e-mail address and password.' })
class SignInWithPasskeyInput {
  @Field(() => String, { description: 'The ticket of `beginPasskeySignIn`.' })
  ticket: string;

  @Field(() => Json, { description: PASSKEY })
  passkey: AuthenticationResponseJSON;
}

@Resolver()
export class ProvingResolver {
  @Mutation(() => SignedInType, {
    nullable: true,
    description:
      'Completes a sign-in with a second factor. Refused with AUTH_PROOF_WRONG for whatever is wrong: a ticket has five tries, and each code works once.',
  })
  async completeSignIn(
    @Context() ctx: GatewayContext,
    @Arg('input', () => CompleteSignInInput, { description: 'The ticket and the factor.' }) input: CompleteSignInInput,
  ): Promise<SignedInType> {
    return toSession(ctx, await completeSignIn(ctx, check(completeSignInSchema, input)));
  }

  @Mutation(() => PasskeyQuestionType, {
    nullable: true,
    description: 'Asks for a passkey of whoever is at the device: nobody has to say who they are before. Nothing is stored.',
  })
  beginPasskeySignIn(@Context() ctx: GatewayContext) {
    return beginPasskeySignIn(ctx);
  }

  @Mutation(() => SignedInType, {
    nullable: true,
    description: 'Begins a session with a passkey alone, which must have verified its owner. It counts as two factors.',
  })
  async signInWithPasskey(
    @Context() ctx: GatewayContext,
    @Arg('input', () => SignInWithPasskeyInput, { description: 'The ticket and the passkey.' }) input: SignInWithPasskeyInput,
  ): Promise<SignedInType> {
    return toSession(ctx, await signInWithPasskey(ctx, check(signInWithPasskeySchema, input)));
  }

  @Mutation(() => StepUpQuestionType, {
    nullable: true,
    description: 'What to call after STEP_UP_REQUIRED: asks the signed-in person to prove once more who they are.',
  })
  beginStepUp(@Context() ctx: GatewayContext) {
    return beginStepUp(ctx);
  }

  @Mutation(() => SteppedUpType, {
    nullable: true,
    description: 'Proves once more who one is. For 15 minutes sensitive operations are open to the session.',
  })
  stepUp(@Context() ctx: GatewayContext, @Arg('input', () => StepUpInput, { description: 'The ticket and the proof.' }) input: StepUpInput) {
    return stepUp(ctx, check(stepUpSchema, input));
  }
}
