var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int, Json } from '../../../kernel/graphql.js';
let ConfirmTotpEnrolmentInput = class ConfirmTotpEnrolmentInput {
    code;
};
__decorate([
    Field(() => String, { description: 'The six digits that the app shows. They are used up by it.' })
], ConfirmTotpEnrolmentInput.prototype, "code", void 0);
ConfirmTotpEnrolmentInput = __decorate([
    InputType('ConfirmTotpEnrolmentInput', { description: 'The proof that the authenticator app works.' })
], ConfirmTotpEnrolmentInput);
export { ConfirmTotpEnrolmentInput };
let FinishPasskeyRegistrationInput = class FinishPasskeyRegistrationInput {
    ticket;
    name;
    passkey;
};
__decorate([
    Field(() => String, { description: 'The ticket of `beginPasskeyRegistration`.' })
], FinishPasskeyRegistrationInput.prototype, "ticket", void 0);
__decorate([
    Field(() => String, { description: 'What to call it: 1 to 60 characters, such as the name of the device.' })
], FinishPasskeyRegistrationInput.prototype, "name", void 0);
__decorate([
    Field(() => Json, { description: 'What `PublicKeyCredential.toJSON()` gives after `navigator.credentials.create()`.' })
], FinishPasskeyRegistrationInput.prototype, "passkey", void 0);
FinishPasskeyRegistrationInput = __decorate([
    InputType('FinishPasskeyRegistrationInput', { description: 'A new passkey.' })
], FinishPasskeyRegistrationInput);
export { FinishPasskeyRegistrationInput };
let RenamePasskeyInput = class RenamePasskeyInput {
    id;
    name;
};
__decorate([
    Field(() => ID, { description: "A passkey of one's own." })
], RenamePasskeyInput.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'What to call it: 1 to 60 characters.' })
], RenamePasskeyInput.prototype, "name", void 0);
RenamePasskeyInput = __decorate([
    InputType('RenamePasskeyInput', { description: 'Another name for a passkey.' })
], RenamePasskeyInput);
export { RenamePasskeyInput };
let RemovePasskeyInput = class RemovePasskeyInput {
    id;
};
__decorate([
    Field(() => ID, { description: "A passkey of one's own." })
], RemovePasskeyInput.prototype, "id", void 0);
RemovePasskeyInput = __decorate([
    InputType('RemovePasskeyInput', { description: 'A passkey to remove.' })
], RemovePasskeyInput);
export { RemovePasskeyInput };
let ResetUserFactorsInput = class ResetUserFactorsInput {
    userId;
};
__decorate([
    Field(() => ID, { description: 'The user.' })
], ResetUserFactorsInput.prototype, "userId", void 0);
ResetUserFactorsInput = __decorate([
    InputType('ResetUserFactorsInput', { description: 'Whose second factors to take away.' })
], ResetUserFactorsInput);
export { ResetUserFactorsInput };
let ResetOperatorFactorsInput = class ResetOperatorFactorsInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'The operator.' })
], ResetOperatorFactorsInput.prototype, "id", void 0);
ResetOperatorFactorsInput = __decorate([
    InputType('ResetOperatorFactorsInput', { description: 'Whose second factors to take away.' })
], ResetOperatorFactorsInput);
export { ResetOperatorFactorsInput };
let RequireMfaInput = class RequireMfaInput {
    roleId;
    graceDays;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'Those who hold this role, in whichever way; everybody when nothing is given.' })
], RequireMfaInput.prototype, "roleId", void 0);
__decorate([
    Field(() => Int, {
        description: 'How many days those may go on who have none, 0 to 90: from now, or from when their account was made if that is later. Said again, it counts from when it was first required.',
    })
], RequireMfaInput.prototype, "graceDays", void 0);
RequireMfaInput = __decorate([
    InputType('RequireMfaInput', { description: 'Of whom a second factor is required, and after which time.' })
], RequireMfaInput);
export { RequireMfaInput };
let WaiveMfaInput = class WaiveMfaInput {
    roleId;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'Those who hold this role; everybody when nothing is given, except by requirements of roles.' })
], WaiveMfaInput.prototype, "roleId", void 0);
WaiveMfaInput = __decorate([
    InputType('WaiveMfaInput', { description: 'Of whom a second factor is not required any more.' })
], WaiveMfaInput);
export { WaiveMfaInput };
let RequireOperatorMfaInput = class RequireOperatorMfaInput {
    graceDays;
};
__decorate([
    Field(() => Int, { description: 'How many days those may go on who have none, 0 to 90.' })
], RequireOperatorMfaInput.prototype, "graceDays", void 0);
RequireOperatorMfaInput = __decorate([
    InputType('RequireOperatorMfaInput', { description: 'After which time operators must have a second factor.' })
], RequireOperatorMfaInput);
export { RequireOperatorMfaInput };
//# sourceMappingURL=inputs.js.map