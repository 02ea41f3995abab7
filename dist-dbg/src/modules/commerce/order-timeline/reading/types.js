var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, ObjectType, connectionOf } from '../../../../kernel/graphql.js';
import { timelineKind } from '../kinds.js';
let TimelineEntryType = class TimelineEntryType {
    id;
    kind;
    occurredAt;
    referenceId;
    label;
};
__decorate([
    Field(() => ID, { description: 'Begins with `ote_`.' })
], TimelineEntryType.prototype, "id", void 0);
__decorate([
    Field(() => timelineKind, { description: 'What happened.' })
], TimelineEntryType.prototype, "kind", void 0);
__decorate([
    Field(() => DateTime, { description: 'When.' })
], TimelineEntryType.prototype, "occurredAt", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'What it is about: an edit, a shipment, a return, an exchange, a credit, a payment, an invoice, a note.',
    })
], TimelineEntryType.prototype, "referenceId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'How people call that, as the kind says.' })
], TimelineEntryType.prototype, "label", void 0);
TimelineEntryType = __decorate([
    ObjectType('OrderTimelineEntry', { description: 'Something that happened to an order.' })
], TimelineEntryType);
export { TimelineEntryType };
export const TimelineConnection = connectionOf('OrderTimelineEntry', () => TimelineEntryType);
//# sourceMappingURL=types.js.map