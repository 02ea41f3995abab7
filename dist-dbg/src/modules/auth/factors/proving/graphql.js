var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { check } from '../../../../kernel/check.js';
import { Arg, Context, Field, InputType, Json, Mutation, Resolver } from '../../../../kernel/graphql.js';
import { SignedInType, toSession } from '../../graphql.js';
import { PasskeyQuestionType, StepUpQuestionType, SteppedUpType } from '../types.js';
import { completeSignInSchema, signInWithPasskeySchema, stepUpSchema } from './checks.js';
import { beginPasskeySignIn, completeSignIn, signInWithPasskey } from './service.js';
import { beginStepUp, stepUp } from './step-up.js';
const TOTP = 'The six digits that the authenticator app shows.';
const RECOVERY_CODE = 'A recovery code, with or without hyphens.';
const PASSKEY = 'What `PublicKeyCredential.toJSON()` gives after `navigator.credentials.get()`.';
let CompleteSignInInput = class CompleteSignInInput {
    ticket;
    totpCode;
    recoveryCode;
    passkey;
};
__decorate([
    Field(() => String, { description: 'The ticket of `MfaRequired`.' })
], CompleteSignInInput.prototype, "ticket", void 0);
__decorate([
    Field(() => String, { nullable: true, description: TOTP })
], CompleteSignInInput.prototype, "totpCode", void 0);
__decorate([
    Field(() => String, { nullable: true, description: RECOVERY_CODE })
], CompleteSignInInput.prototype, "recoveryCode", void 0);
__decorate([
    Field(() => Json, { nullable: true, description: PASSKEY })
], CompleteSignInInput.prototype, "passkey", void 0);
CompleteSignInInput = __decorate([
    InputType('CompleteSignInInput', { description: 'The second factor of a sign-in: exactly one of `totpCode`, `recoveryCode` and `passkey`.' })
], CompleteSignInInput);
let StepUpInput = class StepUpInput {
    ticket;
    password;
    totpCode;
    recoveryCode;
    passkey;
};
__decorate([
    Field(() => String, { description: 'The ticket of `beginStepUp`.' })
], StepUpInput.prototype, "ticket", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The password, as it was typed; for accounts without a second factor.' })
], StepUpInput.prototype, "password", void 0);
__decorate([
    Field(() => String, { nullable: true, description: TOTP })
], StepUpInput.prototype, "totpCode", void 0);
__decorate([
    Field(() => String, { nullable: true, description: RECOVERY_CODE })
], StepUpInput.prototype, "recoveryCode", void 0);
__decorate([
    Field(() => Json, { nullable: true, description: PASSKEY })
], StepUpInput.prototype, "passkey", void 0);
StepUpInput = __decorate([
    InputType('StepUpInput', { description: 'A proof: exactly one of `password`, `totpCode`, `recoveryCode` and `passkey`.' })
], StepUpInput);
let SignInWithPasskeyInput = class SignInWithPasskeyInput {
    ticket;
    passkey;
};
__decorate([
    Field(() => String, { description: 'The ticket of `beginPasskeySignIn`.' })
], SignInWithPasskeyInput.prototype, "ticket", void 0);
__decorate([
    Field(() => Json, { description: PASSKEY })
], SignInWithPasskeyInput.prototype, "passkey", void 0);
SignInWithPasskeyInput = __decorate([
    InputType('SignInWithPasskeyInput', { description: 'A passkey instead of e-mail address and password.' })
], SignInWithPasskeyInput);
let ProvingResolver = class ProvingResolver {
    async completeSignIn(ctx, input) {
        return toSession(ctx, await completeSignIn(ctx, check(completeSignInSchema, input)));
    }
    beginPasskeySignIn(ctx) {
        return beginPasskeySignIn(ctx);
    }
    async signInWithPasskey(ctx, input) {
        return toSession(ctx, await signInWithPasskey(ctx, check(signInWithPasskeySchema, input)));
    }
    beginStepUp(ctx) {
        return beginStepUp(ctx);
    }
    stepUp(ctx, input) {
        return stepUp(ctx, check(stepUpSchema, input));
    }
};
__decorate([
    Mutation(() => SignedInType, {
        nullable: true,
        description: 'Completes a sign-in with a second factor. Refused with AUTH_PROOF_WRONG for whatever is wrong: a ticket has five tries, and each code works once.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => CompleteSignInInput, { description: 'The ticket and the factor.' }))
], ProvingResolver.prototype, "completeSignIn", null);
__decorate([
    Mutation(() => PasskeyQuestionType, {
        nullable: true,
        description: 'Asks for a passkey of whoever is at the device: nobody has to say who they are before. Nothing is stored.',
    }),
    __param(0, Context())
], ProvingResolver.prototype, "beginPasskeySignIn", null);
__decorate([
    Mutation(() => SignedInType, {
        nullable: true,
        description: 'Begins a session with a passkey alone, which must have verified its owner. It counts as two factors.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SignInWithPasskeyInput, { description: 'The ticket and the passkey.' }))
], ProvingResolver.prototype, "signInWithPasskey", null);
__decorate([
    Mutation(() => StepUpQuestionType, {
        nullable: true,
        description: 'What to call after STEP_UP_REQUIRED: asks the signed-in person to prove once more who they are.',
    }),
    __param(0, Context())
], ProvingResolver.prototype, "beginStepUp", null);
__decorate([
    Mutation(() => SteppedUpType, {
        nullable: true,
        description: 'Proves once more who one is. For 15 minutes sensitive operations are open to the session.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => StepUpInput, { description: 'The ticket and the proof.' }))
], ProvingResolver.prototype, "stepUp", null);
ProvingResolver = __decorate([
    Resolver()
], ProvingResolver);
export { ProvingResolver };
//# sourceMappingURL=graphql.js.map