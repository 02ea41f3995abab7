import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { Field, ID, InputType, Int, Json } from '../../../kernel/graphql.js';

@InputType('ConfirmTotpEnrolmentInput', { description: 'The proof that the authenticator app works.' })
export class ConfirmTotpEnrolmentInput {
  @Field(() => String, { description: 'The six digits that the app shows. They are used up by it.' })
  code: string;
}

@InputType('FinishPasskeyRegistrationInput', { description: 'A new passkey.' })
export class FinishPasskeyRegistrationInput {
  @Field(() => String, { description: 'The ticket of `beginPasskeyRegistration`.' })
  ticket: string;

  @Field(() => String, { description: 'What to call it: 1 to 60 characters, such as the name of the device.' })
  name: string;

  @Field(() => Json, { description: 'What `PublicKeyCredential.toJSON()` gives after `navigator.credentials.create()`.' })
  passkey: RegistrationResponseJSON;
}

@InputType('RenamePasskeyInput', { description: 'Another name for a passkey.' })
export class RenamePasskeyInput {
  @Field(() => ID, { description: "A passkey of one's own." })
  id: string;

  @Field(() => String, { description: 'What to call it: 1 to 60 characters.' })
  name: string;
}

@InputType('RemovePasskeyInput', { description: 'A passkey to remove.' })
export class RemovePasskeyInput {
  @Field(() => ID, { description: "A passkey of one's own." })
  id: string;
}

@InputType('ResetUserFactorsInput', { description: 'Whose second factors to take away.' })
export class ResetUserFactorsInput {
  @Field(() => ID, { description: 'The user.' })
  userId: string;
}

@InputType('ResetOperatorFactorsInput', { description: 'Whose second factors to take away.' })
export class ResetOperatorFactorsInput {
  @Field(() => ID, { description: 'The operator.' })
  id: string;
}

@InputType('RequireMfaInput', { description: 'Of whom a second factor is required, and after which time.' })
export class RequireMfaInput {
  @Field(() => ID, { nullable: true, description: 'Those who hold this role, in whichever way; everybody when nothing is given.' })
  roleId?: string | null;

  @Field(() => Int, {
    description:
      'How many days those may go on who have none, 0 to 90: from now, or from when their account was made if that is later. Said again, it counts from when it was first required.',
  })
  graceDays: number;
}

@InputType('WaiveMfaInput', { description: 'Of whom a second factor is not required any more.' })
export class WaiveMfaInput {
  @Field(() => ID, { nullable: true, description: 'Those who hold this role; everybody when nothing is given, except by requirements of roles.' })
  roleId?: string | null;
}

@InputType('RequireOperatorMfaInput', { description: 'After which time operators must have a second factor.' })
export class RequireOperatorMfaInput {
  @Field(() => Int, { description: 'How many days those may go on who have none, 0 to 90.' })
  graceDays: number;
}
