var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, ObjectType, connectionOf } from '../../../kernel/graphql.js';
let ActivityType = class ActivityType {
    id;
    occurredAt;
    action;
    subjectId;
    address;
};
__decorate([
    Field(() => ID, { description: 'The id of the event: begins with `evt_`.' })
], ActivityType.prototype, "id", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was done.' })
], ActivityType.prototype, "occurredAt", void 0);
__decorate([
    Field(() => String, { description: 'What was done, by the names of docs/events.md: `commerce.productCreated`.' })
], ActivityType.prototype, "action", void 0);
__decorate([
    Field(() => String, { description: 'The id of what it was done to.' })
], ActivityType.prototype, "subjectId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The network address that the request came from; null for what no client asked for.' })
], ActivityType.prototype, "address", void 0);
ActivityType = __decorate([
    ObjectType('Activity', { description: 'Something that somebody did, as the audit trail of the tenant has it.' })
], ActivityType);
export { ActivityType };
export const ActivityConnection = connectionOf('Activity', () => ActivityType);
//# sourceMappingURL=types.js.map