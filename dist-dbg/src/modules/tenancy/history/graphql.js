var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Context, DateTime, Field, FieldResolver, ForwardPageArgs, ID, ObjectType, Resolver, Root, connectionOf, } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { TenantType } from '../graphql.js';
import { pageTenantEvents } from './service.js';
let TenantEventType = class TenantEventType {
    id;
    name;
    occurredAt;
    actorKind;
    actorId;
    details;
    requestId;
};
__decorate([
    Field(() => ID, { description: 'The id of the event.' })
], TenantEventType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'What happened: `tenancy.tenantSuspended`. All names are in docs/events.md.' })
], TenantEventType.prototype, "name", void 0);
__decorate([
    Field(() => DateTime, { description: 'When.' })
], TenantEventType.prototype, "occurredAt", void 0);
__decorate([
    Field(() => String, { description: 'Who did it: `operator`, `user` of the tenant, `system` or `anonymous`.' })
], TenantEventType.prototype, "actorKind", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The id of that person, or the name of what the system did.' })
], TenantEventType.prototype, "actorId", void 0);
__decorate([
    Field(() => String, { description: 'What the event tells, as a JSON object; empty after an erasure.' })
], TenantEventType.prototype, "details", void 0);
__decorate([
    Field(() => String, { description: 'The request that did it, as in the log.' })
], TenantEventType.prototype, "requestId", void 0);
TenantEventType = __decorate([
    ObjectType('TenantEvent', { description: "Something that was done to a tenant, as the operators' audit trail keeps it." })
], TenantEventType);
const TenantEventConnection = connectionOf('TenantEvent', () => TenantEventType);
let HistoryResolver = class HistoryResolver {
    async events(ctx, { id }, page) {
        return mapPage(await pageTenantEvents(ctx, id, page), toEvent);
    }
};
__decorate([
    FieldResolver(() => TenantEventConnection, { description: 'What was done to it, the newest first. Read for all tenants of a page at once.' }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, Args(() => ForwardPageArgs))
], HistoryResolver.prototype, "events", null);
HistoryResolver = __decorate([
    Resolver(() => TenantType)
], HistoryResolver);
export { HistoryResolver };
function toEvent({ action, details, ...entry }) {
    return { ...entry, name: action, details: JSON.stringify(details) };
}
//# sourceMappingURL=graphql.js.map