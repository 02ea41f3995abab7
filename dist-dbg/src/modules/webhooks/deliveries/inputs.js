var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType } from '../../../kernel/graphql.js';
import { deliveryState } from './types.js';
let WebhookDeliveryFilter = class WebhookDeliveryFilter {
    endpointId;
    states;
    eventTypes;
    from;
    to;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'To this endpoint. Begins with `whe_`.' })
], WebhookDeliveryFilter.prototype, "endpointId", void 0);
__decorate([
    Field(() => [deliveryState], { nullable: true, description: 'In one of these states.' })
], WebhookDeliveryFilter.prototype, "states", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'Of events with one of these names, at most 50.' })
], WebhookDeliveryFilter.prototype, "eventTypes", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'That reached the endpoint at this time or later.' })
], WebhookDeliveryFilter.prototype, "from", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'That reached the endpoint before this time.' })
], WebhookDeliveryFilter.prototype, "to", void 0);
WebhookDeliveryFilter = __decorate([
    InputType('WebhookDeliveryFilter', { description: 'Which deliveries: those that match everything that is given.' })
], WebhookDeliveryFilter);
export { WebhookDeliveryFilter };
//# sourceMappingURL=inputs.js.map