var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
export const invitationStatus = { PENDING: 'PENDING', EXPIRED: 'EXPIRED', ACCEPTED: 'ACCEPTED', REVOKED: 'REVOKED' };
registerEnumType(invitationStatus, {
    name: 'InvitationStatus',
    description: 'What became of an invitation.',
    valuesConfig: {
        PENDING: { description: 'Its link can be followed.' },
        EXPIRED: { description: 'Its link was let go by; it can be sent again.' },
        ACCEPTED: { description: 'It made a user.' },
        REVOKED: { description: 'It was taken back.' },
    },
});
let InvitationType = class InvitationType {
    id;
    email;
    displayName;
    roleNames;
    status;
    invitedBy;
    createdAt;
    expiresAt;
    acceptedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `inv_`.' })
], InvitationType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Where it was sent.' })
], InvitationType.prototype, "email", void 0);
__decorate([
    Field(() => String, { description: 'How they are called.' })
], InvitationType.prototype, "displayName", void 0);
__decorate([
    Field(() => [String], { description: 'The roles that they will have.' })
], InvitationType.prototype, "roleNames", void 0);
__decorate([
    Field(() => invitationStatus, { description: 'What became of it.' })
], InvitationType.prototype, "status", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Who invited: a user, an API key, or an operator; null when it came with the tenant itself.' })
], InvitationType.prototype, "invitedBy", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was made.' })
], InvitationType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'Until when its newest link works.' })
], InvitationType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it was accepted.' })
], InvitationType.prototype, "acceptedAt", void 0);
InvitationType = __decorate([
    ObjectType('Invitation', { description: 'Somebody who was asked to become a user.' })
], InvitationType);
export { InvitationType };
export const InvitationConnection = connectionOf('Invitation', () => InvitationType);
//# sourceMappingURL=types.js.map