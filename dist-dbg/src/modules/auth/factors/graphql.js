var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { check } from '../../../kernel/check.js';
import { Arg, Context, Mutation, Query, Resolver } from '../../../kernel/graphql.js';
import { confirmTotpSchema, finishPasskeySchema, removePasskeySchema, renamePasskeySchema, resetOperatorFactorsSchema, resetUserFactorsSchema, } from './checks.js';
import { ConfirmTotpEnrolmentInput, FinishPasskeyRegistrationInput, RemovePasskeyInput, RenamePasskeyInput, ResetOperatorFactorsInput, ResetUserFactorsInput, } from './inputs.js';
import { beginPasskeyRegistration, finishPasskeyRegistration, removePasskey, renamePasskey } from './passkeys/service.js';
import { ownFactors, regenerateRecoveryCodes, resetOperatorFactors, resetUserFactors } from './service.js';
import { beginTotpEnrolment, confirmTotpEnrolment, removeTotp } from './totp/service.js';
import { FactorAddedType, FactorsType, PasskeyRegistrationType, PasskeyType, TotpEnrolmentType } from './types.js';
let FactorResolver = class FactorResolver {
    factors(ctx) {
        return ownFactors(ctx);
    }
    beginTotpEnrolment(ctx) {
        return beginTotpEnrolment(ctx);
    }
    async confirmTotpEnrolment(ctx, input) {
        return withoutPasskey(await confirmTotpEnrolment(ctx, check(confirmTotpSchema, input)));
    }
    removeTotp(ctx) {
        return removeTotp(ctx);
    }
    beginPasskeyRegistration(ctx) {
        return beginPasskeyRegistration(ctx);
    }
    finishPasskeyRegistration(ctx, input) {
        return finishPasskeyRegistration(ctx, check(finishPasskeySchema, input));
    }
    renamePasskey(ctx, input) {
        return renamePasskey(ctx, check(renamePasskeySchema, input));
    }
    removePasskey(ctx, input) {
        return removePasskey(ctx, check(removePasskeySchema, input).id);
    }
    regenerateRecoveryCodes(ctx) {
        return regenerateRecoveryCodes(ctx);
    }
    resetUserFactors(ctx, input) {
        return resetUserFactors(ctx, check(resetUserFactorsSchema, input).userId);
    }
    resetOperatorFactors(ctx, input) {
        return resetOperatorFactors(ctx, check(resetOperatorFactorsSchema, input).id);
    }
};
__decorate([
    Query(() => FactorsType, { nullable: true, description: 'What the signed-in person has besides a password, and whether they must.' }),
    __param(0, Context())
], FactorResolver.prototype, "factors", null);
__decorate([
    Mutation(() => TotpEnrolmentType, {
        nullable: true,
        description: 'Shows a secret for an authenticator app; it counts when `confirmTotpEnrolment` gets a code of it. An app that the account has stays good until then.',
    }),
    __param(0, Context())
], FactorResolver.prototype, "beginTotpEnrolment", null);
__decorate([
    Mutation(() => FactorAddedType, {
        nullable: true,
        description: 'Adds the authenticator app, or puts it in the place of the one before. With the first second factor of an account its other sessions end.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ConfirmTotpEnrolmentInput, { description: 'The first code.' }))
], FactorResolver.prototype, "confirmTotpEnrolment", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Removes the authenticator app of the signed-in person. Refused with AUTH_LAST_FACTOR when they must have a second factor. True.',
    }),
    __param(0, Context())
], FactorResolver.prototype, "removeTotp", null);
__decorate([
    Mutation(() => PasskeyRegistrationType, { nullable: true, description: 'Asks a device to make a passkey for the signed-in person.' }),
    __param(0, Context())
], FactorResolver.prototype, "beginPasskeyRegistration", null);
__decorate([
    Mutation(() => FactorAddedType, {
        nullable: true,
        description: 'Adds the passkey. With the first second factor of an account its other sessions end.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => FinishPasskeyRegistrationInput, { description: 'The ticket and the passkey.' }))
], FactorResolver.prototype, "finishPasskeyRegistration", null);
__decorate([
    Mutation(() => PasskeyType, { nullable: true, description: "Gives a passkey of one's own another name." }),
    __param(0, Context()),
    __param(1, Arg('input', () => RenamePasskeyInput, { description: 'Which one, and how.' }))
], FactorResolver.prototype, "renamePasskey", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: "Removes a passkey of one's own. Refused with AUTH_LAST_FACTOR when it is the last second factor and one is required. True.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RemovePasskeyInput, { description: 'Which one.' }))
], FactorResolver.prototype, "removePasskey", null);
__decorate([
    Mutation(() => [String], {
        nullable: true,
        description: 'Makes ten new recovery codes, shown now and never again; those before are good no more.',
    }),
    __param(0, Context())
], FactorResolver.prototype, "regenerateRecoveryCodes", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Takes all second factors and recovery codes from a user who has lost them, and ends their sessions; they are written to. Refused with ACCESS_BEYOND_OWN for a user who holds more than the caller. True.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ResetUserFactorsInput, { description: 'Whose.' }))
], FactorResolver.prototype, "resetUserFactors", null);
__decorate([
    Mutation(() => Boolean, {
        nullable: true,
        description: 'Takes all second factors and recovery codes from an operator who has lost them, and ends their sessions. For operators. True.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ResetOperatorFactorsInput, { description: 'Whose.' }))
], FactorResolver.prototype, "resetOperatorFactors", null);
FactorResolver = __decorate([
    Resolver()
], FactorResolver);
export { FactorResolver };
function withoutPasskey(enrolled) {
    return { ...enrolled, passkey: null };
}
//# sourceMappingURL=graphql.js.map