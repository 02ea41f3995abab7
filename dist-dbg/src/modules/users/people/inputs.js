var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int, registerEnumType, sortDirection } from '../../../kernel/graphql.js';
import { userStatus } from './types.js';
export const userOrderField = { NAME: 'NAME', CREATED_AT: 'CREATED_AT' };
registerEnumType(userOrderField, {
    name: 'UserOrderField',
    description: 'What a list of users is ordered by; users who are equal in it follow each other in the order of their creation.',
    valuesConfig: { NAME: { description: 'By name, regardless of case.' }, CREATED_AT: { description: 'By the time of creation.' } },
});
let UserOrder = class UserOrder {
    field;
    direction;
};
__decorate([
    Field(() => userOrderField, { description: 'What to order by.' })
], UserOrder.prototype, "field", void 0);
__decorate([
    Field(() => sortDirection, { defaultValue: 'ASC', description: 'In which direction.' })
], UserOrder.prototype, "direction", void 0);
UserOrder = __decorate([
    InputType('UserOrder', { description: 'How a list of users is ordered.' })
], UserOrder);
export { UserOrder };
let UserFilter = class UserFilter {
    search;
    status;
    roleId;
    groupId;
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Each word must be the beginning of a word in the name; for whoever may see e-mail addresses also of a part of the address. At most 100 characters.',
    })
], UserFilter.prototype, "search", void 0);
__decorate([
    Field(() => userStatus, { nullable: true, description: 'In this status.' })
], UserFilter.prototype, "status", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'Holding this role at the moment: directly, through a group, or through a role that includes it. Needs `roles:read`.',
    })
], UserFilter.prototype, "roleId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'In this group. Needs `roles:read`.' })
], UserFilter.prototype, "groupId", void 0);
UserFilter = __decorate([
    InputType('UserFilter', { description: 'Which users: those who meet every condition that is given.' })
], UserFilter);
export { UserFilter };
let UpdateUserInput = class UpdateUserInput {
    id;
    ifVersion;
    displayName;
    language;
    timeZone;
};
__decorate([
    Field(() => ID, { description: 'The user to change.' })
], UpdateUserInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with USERS_VERSION_STALE unless the user has this version.' })
], UpdateUserInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'How the person is called on screens; 1 to 120 characters.' })
], UpdateUserInput.prototype, "displayName", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'A language tag such as `de` or `en-GB` (BCP 47); an explicit null removes it.' })
], UpdateUserInput.prototype, "language", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'A time zone such as `Europe/Berlin` (IANA); an explicit null removes it.' })
], UpdateUserInput.prototype, "timeZone", void 0);
UpdateUserInput = __decorate([
    InputType('UpdateUserInput', { description: 'Changes of a user. What is not given stays as it is.' })
], UpdateUserInput);
export { UpdateUserInput };
let DeactivateUserInput = class DeactivateUserInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'The user.' })
], DeactivateUserInput.prototype, "id", void 0);
DeactivateUserInput = __decorate([
    InputType('DeactivateUserInput', { description: 'Whom to deactivate.' })
], DeactivateUserInput);
export { DeactivateUserInput };
let ReactivateUserInput = class ReactivateUserInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'The user.' })
], ReactivateUserInput.prototype, "id", void 0);
ReactivateUserInput = __decorate([
    InputType('ReactivateUserInput', { description: 'Whom to let in again.' })
], ReactivateUserInput);
export { ReactivateUserInput };
//# sourceMappingURL=inputs.js.map