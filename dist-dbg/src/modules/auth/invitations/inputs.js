var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from '../../../kernel/graphql.js';
import { invitationStatus } from './types.js';
let InviteUserInput = class InviteUserInput {
    email;
    displayName;
    roleNames;
};
__decorate([
    Field(() => String, { description: 'Where the invitation goes; they will sign in with it.' })
], InviteUserInput.prototype, "email", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'How they are called; they can change it. The part before the @ when nothing is given.' })
], InviteUserInput.prototype, "displayName", void 0);
__decorate([
    Field(() => [String], { description: "Keys of system roles (`manager`, `member`, `viewer`) and names of the tenant's own roles: 1 to 20." })
], InviteUserInput.prototype, "roleNames", void 0);
InviteUserInput = __decorate([
    InputType('InviteUserInput', { description: 'Who is to become a user.' })
], InviteUserInput);
export { InviteUserInput };
let InviteAdministratorInput = class InviteAdministratorInput {
    tenantId;
    email;
    displayName;
};
__decorate([
    Field(() => ID, { description: 'The tenant.' })
], InviteAdministratorInput.prototype, "tenantId", void 0);
__decorate([
    Field(() => String, { description: 'Where the invitation goes; they will sign in with it.' })
], InviteAdministratorInput.prototype, "email", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'How they are called; the part before the @ when nothing is given.' })
], InviteAdministratorInput.prototype, "displayName", void 0);
InviteAdministratorInput = __decorate([
    InputType('InviteAdministratorInput', { description: 'Who is to become an administrator of a tenant.' })
], InviteAdministratorInput);
export { InviteAdministratorInput };
let InvitationInput = class InvitationInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'Begins with `inv_`.' })
], InvitationInput.prototype, "id", void 0);
InvitationInput = __decorate([
    InputType('InvitationInput', { description: 'An invitation.' })
], InvitationInput);
export { InvitationInput };
let AcceptInvitationInput = class AcceptInvitationInput {
    token;
    password;
    displayName;
};
__decorate([
    Field(() => String, { description: 'The token of the link in the mail. Works once.' })
], AcceptInvitationInput.prototype, "token", void 0);
__decorate([
    Field(() => String, { description: 'The password: at least as many characters as `signInPolicy` says, at most 256, none of the common ones.' })
], AcceptInvitationInput.prototype, "password", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'How they want to be called; as the invitation says when nothing is given.' })
], AcceptInvitationInput.prototype, "displayName", void 0);
AcceptInvitationInput = __decorate([
    InputType('AcceptInvitationInput', { description: 'How an invited person begins.' })
], AcceptInvitationInput);
export { AcceptInvitationInput };
let InvitationFilterInput = class InvitationFilterInput {
    status;
};
__decorate([
    Field(() => invitationStatus, { nullable: true, description: 'In this status.' })
], InvitationFilterInput.prototype, "status", void 0);
InvitationFilterInput = __decorate([
    InputType('InvitationFilter', { description: 'Which invitations to list.' })
], InvitationFilterInput);
export { InvitationFilterInput };
//# sourceMappingURL=inputs.js.map