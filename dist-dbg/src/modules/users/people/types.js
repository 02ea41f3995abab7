var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
export const userStatus = { ACTIVE: 'ACTIVE', DEACTIVATED: 'DEACTIVATED' };
registerEnumType(userStatus, {
    name: 'UserStatus',
    description: 'Whether a user may sign in.',
    valuesConfig: {
        ACTIVE: { description: 'May sign in.' },
        DEACTIVATED: { description: 'Cannot sign in and has no sessions; kept for what they did.' },
    },
});
let UserType = class UserType {
    id;
    displayName;
    avatar;
    timeZone;
    deactivatedAt;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `usr_`.' })
], UserType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'How the person is called on screens.' })
], UserType.prototype, "displayName", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'An https address of a picture, or the key of a file; null when there is none.' })
], UserType.prototype, "avatar", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'A time zone such as `Europe/Berlin` (IANA); null when not chosen.' })
], UserType.prototype, "timeZone", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when the user is deactivated; null for one who is active.' })
], UserType.prototype, "deactivatedAt", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the changes of the user, from 1. For `ifVersion`.' })
], UserType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the user was created.' })
], UserType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the user was last changed.' })
], UserType.prototype, "updatedAt", void 0);
UserType = __decorate([
    ObjectType('User', {
        description: 'A person who works in the tenant. Name, picture, time zone and status are for everybody who may see people; the rest is null for others than oneself and those who have the permission for it.',
    })
], UserType);
export { UserType };
export const UserConnection = connectionOf('User', () => UserType);
//# sourceMappingURL=types.js.map