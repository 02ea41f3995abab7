var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int, Json, ObjectType } from '../../../kernel/graphql.js';
let EventOccurrenceType = class EventOccurrenceType {
    id;
    type;
    version;
    occurredAt;
    subjectId;
    data;
};
__decorate([
    Field(() => ID, { description: 'Begins with `evt_`; the same that webhooks carry as `webhook-id`.' })
], EventOccurrenceType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'One of `webhookEventTypes`: `commerce.productPublished`.' })
], EventOccurrenceType.prototype, "type", void 0);
__decorate([
    Field(() => Int, { description: 'The version of `data`.' })
], EventOccurrenceType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it happened.' })
], EventOccurrenceType.prototype, "occurredAt", void 0);
__decorate([
    Field(() => ID, { description: 'What it is about: `prd_…` for an event of a product.' })
], EventOccurrenceType.prototype, "subjectId", void 0);
__decorate([
    Field(() => Json, { description: 'Its payload: ids and facts, by the `schema` of its type.' })
], EventOccurrenceType.prototype, "data", void 0);
EventOccurrenceType = __decorate([
    ObjectType('EventOccurrence', { description: 'An event of the tenant, as webhooks tell it: committed, and told live at most once.' })
], EventOccurrenceType);
export { EventOccurrenceType };
let EventOccurrenceFilter = class EventOccurrenceFilter {
    types;
    subjectId;
};
__decorate([
    Field(() => [String], {
        nullable: true,
        description: 'Names of `webhookEventTypes`, all of a module as `commerce.*`, or `*`; 1 to 50 entries. Of all types when not given.',
    })
], EventOccurrenceFilter.prototype, "types", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Those about one thing: a product, a category, a user.' })
], EventOccurrenceFilter.prototype, "subjectId", void 0);
EventOccurrenceFilter = __decorate([
    InputType('EventOccurrenceFilter', { description: 'Which events; all conditions must be met.' })
], EventOccurrenceFilter);
export { EventOccurrenceFilter };
//# sourceMappingURL=types.js.map