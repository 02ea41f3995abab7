var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, DateTime, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '../../../kernel/graphql.js';
import { deliveryState } from '../deliveries/types.js';
import { replayWebhooks } from './service.js';
let ReplayWebhooksInput = class ReplayWebhooksInput {
    deliveryIds;
    eventId;
    endpointId;
    eventTypes;
    states;
    from;
    to;
    missed;
};
__decorate([
    Field(() => [ID], { nullable: true, description: 'These deliveries, whatever became of them. Each begins with `whd_`.' })
], ReplayWebhooksInput.prototype, "deliveryIds", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Of this event. Begins with `evt_`.' })
], ReplayWebhooksInput.prototype, "eventId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'To this endpoint. Begins with `whe_`.' })
], ReplayWebhooksInput.prototype, "endpointId", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'Of events with one of these names, at most 50.' })
], ReplayWebhooksInput.prototype, "eventTypes", void 0);
__decorate([
    Field(() => [deliveryState], { nullable: true, description: 'In one of these states; FAILED and SKIPPED when not given.' })
], ReplayWebhooksInput.prototype, "states", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Of events that happened at this time or later.' })
], ReplayWebhooksInput.prototype, "from", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Of events that happened before this time.' })
], ReplayWebhooksInput.prototype, "to", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'Also those that the endpoint never had: it did not exist yet, or had not asked for them. Needs `endpointId`.',
    })
], ReplayWebhooksInput.prototype, "missed", void 0);
ReplayWebhooksInput = __decorate([
    InputType('ReplayWebhooksInput', {
        description: 'Which events, at which endpoints: those that match everything that is given. At most 500 at a time, the oldest first.',
    })
], ReplayWebhooksInput);
let WebhookReplayType = class WebhookReplayType {
    count;
};
__decorate([
    Field(() => Int, { description: 'How many are sent again: with 500 there may be more, so ask again.' })
], WebhookReplayType.prototype, "count", void 0);
WebhookReplayType = __decorate([
    ObjectType('WebhookReplay', { description: 'What a replay comes to.' })
], WebhookReplayType);
let WebhookReplayResolver = class WebhookReplayResolver {
    replayWebhooks(ctx, input) {
        return replayWebhooks(ctx, input);
    }
};
__decorate([
    Mutation(() => WebhookReplayType, {
        nullable: true,
        description: 'Has events sent again under the same `webhook-id`, with all attempts before them and past the filter of the endpoint.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => ReplayWebhooksInput, { description: 'Which.' }))
], WebhookReplayResolver.prototype, "replayWebhooks", null);
WebhookReplayResolver = __decorate([
    Resolver(() => WebhookReplayType)
], WebhookReplayResolver);
export { WebhookReplayResolver };
//# sourceMappingURL=graphql.js.map