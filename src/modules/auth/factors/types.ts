import { DateTime, Field, ID, Int, Json, ObjectType, registerEnumType } from '../../../kernel/graphql.js';
import type { ProofMethod } from './proving/question.js';

export const proofMethod = { PASSWORD: 'PASSWORD', TOTP: 'TOTP', PASSKEY: 'PASSKEY', RECOVERY_CODE: 'RECOVERY_CODE', SSO: 'SSO' } as const;
registerEnumType(proofMethod, {
  name: 'ProofMethod',
  description: 'With what somebody proves who they are.',
  valuesConfig: {
    PASSWORD: { description: 'The password.' },
    TOTP: { description: 'A code of six digits from an authenticator app.' },
    PASSKEY: { description: 'A passkey: a fingerprint, a face, a PIN or a security key.' },
    RECOVERY_CODE: { description: 'One of the codes that were shown when the first second factor was added.' },
    SSO: { description: 'The provider of the company: sign in anew with `beginSso` and `isFresh`; there is no ticket for it.' },
  },
});

export const secondFactor = { TOTP: 'TOTP', PASSKEY: 'PASSKEY' } as const;
export type SecondFactorKind = keyof typeof secondFactor;
registerEnumType(secondFactor, {
  name: 'SecondFactor',
  description: 'What an account may have besides its password.',
  valuesConfig: { TOTP: { description: 'An authenticator app.' }, PASSKEY: { description: 'One passkey or more.' } },
});

const OPTIONS = 'Pass it through `PublicKeyCredential.parseRequestOptionsFromJSON()` to `navigator.credentials.get()`.';

@ObjectType('MfaRequired', {
  description: 'The password was right, or the provider vouched, and a second factor is asked for: go on with `completeSignIn`.',
})
export class MfaRequiredType {
  @Field(() => String, { description: 'Names this sign-in when the second factor is given: by this device, within five minutes, with five tries.' })
  ticket: string;

  @Field(() => [proofMethod], { description: 'What the account can be asked for.' })
  methods: readonly ProofMethod[];

  @Field(() => Json, { nullable: true, description: `For \`PASSKEY\`, else null. ${OPTIONS}` })
  passkeyOptions: object | null;

  @Field(() => DateTime, { description: 'When the ticket ends.' })
  expiresAt: Date;
}

@ObjectType('StepUpQuestion', { description: 'What a signed-in person is asked for: answer with `stepUp`.' })
export class StepUpQuestionType {
  @Field(() => String, { description: 'Names the question when it is answered: by this session, within five minutes, with five tries.' })
  ticket: string;

  @Field(() => [proofMethod], {
    description: 'One of these is enough. `PASSWORD` only for accounts without a second factor, `SSO` for those without a password, too.',
  })
  methods: readonly ProofMethod[];

  @Field(() => Json, { nullable: true, description: `For \`PASSKEY\`, else null. ${OPTIONS}` })
  passkeyOptions: object | null;

  @Field(() => DateTime, { description: 'When the ticket ends.' })
  expiresAt: Date;
}

@ObjectType('PasskeyQuestion', { description: 'What a passkey is asked to sign: answer with `signInWithPasskey`.' })
export class PasskeyQuestionType {
  @Field(() => String, { description: 'Names the question when it is answered: by this device, once, within five minutes.' })
  ticket: string;

  @Field(() => Json, { description: OPTIONS })
  options: object;

  @Field(() => DateTime, { description: 'When the ticket ends.' })
  expiresAt: Date;
}

@ObjectType('PasskeyRegistration', { description: 'What a device is asked for to make a passkey: answer with `finishPasskeyRegistration`.' })
export class PasskeyRegistrationType {
  @Field(() => String, { description: 'Names the question when it is answered: by this session, within ten minutes.' })
  ticket: string;

  @Field(() => Json, {
    description: 'Pass it through `PublicKeyCredential.parseCreationOptionsFromJSON()` to `navigator.credentials.create()`.',
  })
  options: object;

  @Field(() => DateTime, { description: 'When the ticket ends.' })
  expiresAt: Date;
}

@ObjectType('SteppedUp', { description: 'The same session, fresh or stronger. Its refresh token stays.' })
export class SteppedUpType {
  @Field(() => String, { description: 'Takes the place of the access token.' })
  accessToken: string;

  @Field(() => DateTime, { description: 'When the access token ends; refresh before.' })
  expiresAt: Date;
}

@ObjectType('TotpEnrolment', { description: 'What an authenticator app is shown. Nothing of it is shown again.' })
export class TotpEnrolmentType {
  @Field(() => String, { description: 'The secret in base32, for typing into an app that has no camera.' })
  secret: string;

  @Field(() => String, { description: 'An `otpauth://` address: draw it as a QR code for the app.' })
  uri: string;

  @Field(() => DateTime, { description: 'Until when `confirmTotpEnrolment` takes its first code.' })
  expiresAt: Date;
}

@ObjectType('Passkey', { description: 'A passkey of an account (WebAuthn).' })
export class PasskeyType {
  @Field(() => ID, { description: 'Begins with `psk_`.' })
  id: string;

  @Field(() => String, { description: 'What its owner calls it.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether it can be on several devices, through the account of a platform.' })
  isSynced: boolean;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was last used; null for never.' })
  lastUsedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was found to be copied: it is good no more, remove it. Null for a good one.' })
  clonedAt: Date | null;
}

@ObjectType('FactorAdded', { description: 'A second factor was added. The session is stronger by it, and its refresh token stays.' })
export class FactorAddedType {
  @Field(() => String, { description: 'Takes the place of the access token.' })
  accessToken: string;

  @Field(() => DateTime, { description: 'When the access token ends; refresh before.' })
  expiresAt: Date;

  @Field(() => [String], {
    nullable: true,
    description: 'Ten recovery codes, each good once, for whoever loses the factor: shown now and never again. Null for an account that has some.',
  })
  recoveryCodes: readonly string[] | null;

  @Field(() => PasskeyType, { nullable: true, description: 'The passkey; null for an authenticator app.' })
  passkey: PasskeyType | null;
}

@ObjectType('Factors', { description: 'What the signed-in person has besides a password.' })
export class FactorsType {
  @Field(() => DateTime, { nullable: true, description: 'Since when there is an authenticator app; null for none.' })
  totpConfirmedAt: Date | null;

  @Field(() => [PasskeyType], { description: 'The passkeys, the oldest first: at most 20.' })
  passkeys: readonly PasskeyType[];

  @Field(() => Int, { description: 'How many recovery codes are unused.' })
  recoveryCodesLeft: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when on nothing but adding a second factor is open without one; null when none is required.',
  })
  requiredFrom: Date | null;
}
