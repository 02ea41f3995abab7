var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { eventId } from '../../../kernel/events.js';
import { Arg, Args, Context, DateTime, Field, FieldResolver, ID, Int, Json, ObjectType, PageArgs, Query, Resolver, Root, } from '../../../kernel/graphql.js';
import { endpointById } from '../endpoints/loaders.js';
import { WebhookEndpointType } from '../endpoints/types.js';
import { webhookDeliveryId } from '../ids.js';
import { WebhookDeliveryFilter } from './inputs.js';
import { attemptsOfDelivery } from './loaders.js';
import { getDelivery, getEventDeliveries, listDeliveries } from './service.js';
import { WebhookAttemptType, WebhookDeliveryConnection, WebhookDeliveryType, WebhookEventAtEndpointType } from './types.js';
let WebhookEventDeliveriesType = class WebhookEventDeliveriesType {
    endpoints;
};
__decorate([
    Field(() => [WebhookEventAtEndpointType], { description: 'One entry for each endpoint, those that did not get it as well.' })
], WebhookEventDeliveriesType.prototype, "endpoints", void 0);
WebhookEventDeliveriesType = __decorate([
    ObjectType('WebhookEventDeliveries', { description: 'An event as webhooks know it, and what became of it at each endpoint.' })
], WebhookEventDeliveriesType);
let WebhookEventDeliveriesResolver = class WebhookEventDeliveriesResolver {
    eventDeliveries(ctx, id) {
        return getEventDeliveries(ctx, eventId.parse(id, 'eventId'));
    }
    eventId({ message }) {
        return eventId.fromUuid(message.id);
    }
    eventType({ message }) {
        return message.name;
    }
    occurredAt({ message }) {
        return message.occurredAt;
    }
    payload({ message }) {
        return message.payload;
    }
    isTest({ message }) {
        return message.isTest;
    }
};
__decorate([
    Query(() => WebhookEventDeliveriesType, {
        nullable: true,
        description: 'What became of one event at each endpoint, and why. Refused with WEBHOOKS_EVENT_NOT_FOUND when webhooks know nothing of it.',
    }),
    __param(0, Context()),
    __param(1, Arg('eventId', () => ID, { description: 'Begins with `evt_`; the `webhook-id` of requests.' }))
], WebhookEventDeliveriesResolver.prototype, "eventDeliveries", null);
__decorate([
    FieldResolver(() => ID, { description: 'The event. Begins with `evt_`.' }),
    __param(0, Root())
], WebhookEventDeliveriesResolver.prototype, "eventId", null);
__decorate([
    FieldResolver(() => String, { description: 'The name of the event.' }),
    __param(0, Root())
], WebhookEventDeliveriesResolver.prototype, "eventType", null);
__decorate([
    FieldResolver(() => DateTime, { description: 'When it happened.' }),
    __param(0, Root())
], WebhookEventDeliveriesResolver.prototype, "occurredAt", null);
__decorate([
    FieldResolver(() => Json, { description: 'Its payload.' }),
    __param(0, Root())
], WebhookEventDeliveriesResolver.prototype, "payload", null);
__decorate([
    FieldResolver(() => Boolean, { description: 'Whether it is an example that somebody had sent, and nothing has happened.' }),
    __param(0, Root())
], WebhookEventDeliveriesResolver.prototype, "isTest", null);
WebhookEventDeliveriesResolver = __decorate([
    Resolver(() => WebhookEventDeliveriesType)
], WebhookEventDeliveriesResolver);
export { WebhookEventDeliveriesResolver };
let WebhookEventAtEndpointResolver = class WebhookEventAtEndpointResolver {
    endpoint(ctx, { endpointId }) {
        return ctx.load(endpointById, endpointId);
    }
};
__decorate([
    FieldResolver(() => WebhookEndpointType, { nullable: true, description: 'The endpoint, also when it was deleted since.' }),
    __param(0, Context()),
    __param(1, Root())
], WebhookEventAtEndpointResolver.prototype, "endpoint", null);
WebhookEventAtEndpointResolver = __decorate([
    Resolver(() => WebhookEventAtEndpointType)
], WebhookEventAtEndpointResolver);
export { WebhookEventAtEndpointResolver };
let WebhookDeliveryResolver = class WebhookDeliveryResolver {
    webhookDelivery(ctx, id) {
        return getDelivery(ctx, webhookDeliveryId.parse(id));
    }
    webhookDeliveries(ctx, filter, page) {
        return listDeliveries(ctx, { filter, page });
    }
    eventId({ messageId }) {
        return eventId.fromUuid(messageId);
    }
    attemptCount({ attempts }) {
        return attempts;
    }
    endpoint(ctx, { endpointId }) {
        return ctx.load(endpointById, endpointId);
    }
    async attempts(ctx, { id }) {
        return (await ctx.load(attemptsOfDelivery, id)) ?? [];
    }
};
__decorate([
    Query(() => WebhookDeliveryType, { nullable: true, description: 'One delivery. Refused with WEBHOOKS_DELIVERY_NOT_FOUND when there is none.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `whd_`.' }))
], WebhookDeliveryResolver.prototype, "webhookDelivery", null);
__decorate([
    Query(() => WebhookDeliveryConnection, { nullable: true, description: 'Deliveries, the newest first, for `webhooks.retentionDays`.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => WebhookDeliveryFilter, { nullable: true, description: 'Which; all when not given.' })),
    __param(2, Args(() => PageArgs))
], WebhookDeliveryResolver.prototype, "webhookDeliveries", null);
__decorate([
    FieldResolver(() => ID, { description: 'The event, which is the `webhook-id` of its requests. Begins with `evt_`.' }),
    __param(0, Root())
], WebhookDeliveryResolver.prototype, "eventId", null);
__decorate([
    FieldResolver(() => Int, { description: 'How many attempts the present round has had.' }),
    __param(0, Root())
], WebhookDeliveryResolver.prototype, "attemptCount", null);
__decorate([
    FieldResolver(() => WebhookEndpointType, { nullable: true, description: 'The endpoint, also when it was deleted since.' }),
    __param(0, Context()),
    __param(1, Root())
], WebhookDeliveryResolver.prototype, "endpoint", null);
__decorate([
    FieldResolver(() => [WebhookAttemptType], { description: 'Its attempts, the newest first, at most 50.' }),
    __param(0, Context()),
    __param(1, Root())
], WebhookDeliveryResolver.prototype, "attempts", null);
WebhookDeliveryResolver = __decorate([
    Resolver(() => WebhookDeliveryType)
], WebhookDeliveryResolver);
export { WebhookDeliveryResolver };
//# sourceMappingURL=graphql.js.map