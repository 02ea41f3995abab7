var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType } from '../../../kernel/graphql.js';
let AuditLogFilter = class AuditLogFilter {
    actorId;
    actions;
    objectId;
    objectType;
    since;
    until;
    requestId;
    text;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'Done by this user, operator or job, also as an impersonated user.' })
], AuditLogFilter.prototype, "actorId", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'One of these actions, as `users.userCreated`; at most 50.' })
], AuditLogFilter.prototype, "actions", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'About this thing: told of it, or changed its row.' })
], AuditLogFilter.prototype, "objectId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'About things of this kind: the prefix of their ids, as `cus` for customers.' })
], AuditLogFilter.prototype, "objectType", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'At this moment or later.' })
], AuditLogFilter.prototype, "since", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Before this moment.' })
], AuditLogFilter.prototype, "until", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Done by this request.' })
], AuditLogFilter.prototype, "requestId", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'With this text in a fact or in a changed field. Needs `since` and `until`, at most 92 days apart.',
    })
], AuditLogFilter.prototype, "text", void 0);
AuditLogFilter = __decorate([
    InputType('AuditLogFilter', { description: 'Which entries: those that meet every condition that is given.' })
], AuditLogFilter);
export { AuditLogFilter };
//# sourceMappingURL=inputs.js.map