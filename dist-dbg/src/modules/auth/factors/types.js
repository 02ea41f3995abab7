var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, Json, ObjectType, registerEnumType } from '../../../kernel/graphql.js';
export const proofMethod = { PASSWORD: 'PASSWORD', TOTP: 'TOTP', PASSKEY: 'PASSKEY', RECOVERY_CODE: 'RECOVERY_CODE', SSO: 'SSO' };
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
export const secondFactor = { TOTP: 'TOTP', PASSKEY: 'PASSKEY' };
registerEnumType(secondFactor, {
    name: 'SecondFactor',
    description: 'What an account may have besides its password.',
    valuesConfig: { TOTP: { description: 'An authenticator app.' }, PASSKEY: { description: 'One passkey or more.' } },
});
const OPTIONS = 'Pass it through `PublicKeyCredential.parseRequestOptionsFromJSON()` to `navigator.credentials.get()`.';
let MfaRequiredType = class MfaRequiredType {
    ticket;
    methods;
    passkeyOptions;
    expiresAt;
};
__decorate([
    Field(() => String, { description: 'Names this sign-in when the second factor is given: by this device, within five minutes, with five tries.' })
], MfaRequiredType.prototype, "ticket", void 0);
__decorate([
    Field(() => [proofMethod], { description: 'What the account can be asked for.' })
], MfaRequiredType.prototype, "methods", void 0);
__decorate([
    Field(() => Json, { nullable: true, description: `For \`PASSKEY\`, else null. ${OPTIONS}` })
], MfaRequiredType.prototype, "passkeyOptions", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the ticket ends.' })
], MfaRequiredType.prototype, "expiresAt", void 0);
MfaRequiredType = __decorate([
    ObjectType('MfaRequired', {
        description: 'The password was right, or the provider vouched, and a second factor is asked for: go on with `completeSignIn`.',
    })
], MfaRequiredType);
export { MfaRequiredType };
let StepUpQuestionType = class StepUpQuestionType {
    ticket;
    methods;
    passkeyOptions;
    expiresAt;
};
__decorate([
    Field(() => String, { description: 'Names the question when it is answered: by this session, within five minutes, with five tries.' })
], StepUpQuestionType.prototype, "ticket", void 0);
__decorate([
    Field(() => [proofMethod], {
        description: 'One of these is enough. `PASSWORD` only for accounts without a second factor, `SSO` for those without a password, too.',
    })
], StepUpQuestionType.prototype, "methods", void 0);
__decorate([
    Field(() => Json, { nullable: true, description: `For \`PASSKEY\`, else null. ${OPTIONS}` })
], StepUpQuestionType.prototype, "passkeyOptions", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the ticket ends.' })
], StepUpQuestionType.prototype, "expiresAt", void 0);
StepUpQuestionType = __decorate([
    ObjectType('StepUpQuestion', { description: 'What a signed-in person is asked for: answer with `stepUp`.' })
], StepUpQuestionType);
export { StepUpQuestionType };
let PasskeyQuestionType = class PasskeyQuestionType {
    ticket;
    options;
    expiresAt;
};
__decorate([
    Field(() => String, { description: 'Names the question when it is answered: by this device, once, within five minutes.' })
], PasskeyQuestionType.prototype, "ticket", void 0);
__decorate([
    Field(() => Json, { description: OPTIONS })
], PasskeyQuestionType.prototype, "options", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the ticket ends.' })
], PasskeyQuestionType.prototype, "expiresAt", void 0);
PasskeyQuestionType = __decorate([
    ObjectType('PasskeyQuestion', { description: 'What a passkey is asked to sign: answer with `signInWithPasskey`.' })
], PasskeyQuestionType);
export { PasskeyQuestionType };
let PasskeyRegistrationType = class PasskeyRegistrationType {
    ticket;
    options;
    expiresAt;
};
__decorate([
    Field(() => String, { description: 'Names the question when it is answered: by this session, within ten minutes.' })
], PasskeyRegistrationType.prototype, "ticket", void 0);
__decorate([
    Field(() => Json, {
        description: 'Pass it through `PublicKeyCredential.parseCreationOptionsFromJSON()` to `navigator.credentials.create()`.',
    })
], PasskeyRegistrationType.prototype, "options", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the ticket ends.' })
], PasskeyRegistrationType.prototype, "expiresAt", void 0);
PasskeyRegistrationType = __decorate([
    ObjectType('PasskeyRegistration', { description: 'What a device is asked for to make a passkey: answer with `finishPasskeyRegistration`.' })
], PasskeyRegistrationType);
export { PasskeyRegistrationType };
let SteppedUpType = class SteppedUpType {
    accessToken;
    expiresAt;
};
__decorate([
    Field(() => String, { description: 'Takes the place of the access token.' })
], SteppedUpType.prototype, "accessToken", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the access token ends; refresh before.' })
], SteppedUpType.prototype, "expiresAt", void 0);
SteppedUpType = __decorate([
    ObjectType('SteppedUp', { description: 'The same session, fresh or stronger. Its refresh token stays.' })
], SteppedUpType);
export { SteppedUpType };
let TotpEnrolmentType = class TotpEnrolmentType {
    secret;
    uri;
    expiresAt;
};
__decorate([
    Field(() => String, { description: 'The secret in base32, for typing into an app that has no camera.' })
], TotpEnrolmentType.prototype, "secret", void 0);
__decorate([
    Field(() => String, { description: 'An `otpauth://` address: draw it as a QR code for the app.' })
], TotpEnrolmentType.prototype, "uri", void 0);
__decorate([
    Field(() => DateTime, { description: 'Until when `confirmTotpEnrolment` takes its first code.' })
], TotpEnrolmentType.prototype, "expiresAt", void 0);
TotpEnrolmentType = __decorate([
    ObjectType('TotpEnrolment', { description: 'What an authenticator app is shown. Nothing of it is shown again.' })
], TotpEnrolmentType);
export { TotpEnrolmentType };
let PasskeyType = class PasskeyType {
    id;
    name;
    isSynced;
    createdAt;
    lastUsedAt;
    clonedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `psk_`.' })
], PasskeyType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'What its owner calls it.' })
], PasskeyType.prototype, "name", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether it can be on several devices, through the account of a platform.' })
], PasskeyType.prototype, "isSynced", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was added.' })
], PasskeyType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it was last used; null for never.' })
], PasskeyType.prototype, "lastUsedAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it was found to be copied: it is good no more, remove it. Null for a good one.' })
], PasskeyType.prototype, "clonedAt", void 0);
PasskeyType = __decorate([
    ObjectType('Passkey', { description: 'A passkey of an account (WebAuthn).' })
], PasskeyType);
export { PasskeyType };
let FactorAddedType = class FactorAddedType {
    accessToken;
    expiresAt;
    recoveryCodes;
    passkey;
};
__decorate([
    Field(() => String, { description: 'Takes the place of the access token.' })
], FactorAddedType.prototype, "accessToken", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the access token ends; refresh before.' })
], FactorAddedType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => [String], {
        nullable: true,
        description: 'Ten recovery codes, each good once, for whoever loses the factor: shown now and never again. Null for an account that has some.',
    })
], FactorAddedType.prototype, "recoveryCodes", void 0);
__decorate([
    Field(() => PasskeyType, { nullable: true, description: 'The passkey; null for an authenticator app.' })
], FactorAddedType.prototype, "passkey", void 0);
FactorAddedType = __decorate([
    ObjectType('FactorAdded', { description: 'A second factor was added. The session is stronger by it, and its refresh token stays.' })
], FactorAddedType);
export { FactorAddedType };
let FactorsType = class FactorsType {
    totpConfirmedAt;
    passkeys;
    recoveryCodesLeft;
    requiredFrom;
};
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when there is an authenticator app; null for none.' })
], FactorsType.prototype, "totpConfirmedAt", void 0);
__decorate([
    Field(() => [PasskeyType], { description: 'The passkeys, the oldest first: at most 20.' })
], FactorsType.prototype, "passkeys", void 0);
__decorate([
    Field(() => Int, { description: 'How many recovery codes are unused.' })
], FactorsType.prototype, "recoveryCodesLeft", void 0);
__decorate([
    Field(() => DateTime, {
        nullable: true,
        description: 'From when on nothing but adding a second factor is open without one; null when none is required.',
    })
], FactorsType.prototype, "requiredFrom", void 0);
FactorsType = __decorate([
    ObjectType('Factors', { description: 'What the signed-in person has besides a password.' })
], FactorsType);
export { FactorsType };
//# sourceMappingURL=types.js.map