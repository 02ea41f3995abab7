var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Context, Field, FieldResolver, ID, InputType, Int, Json, Mutation, ObjectType, Resolver, Root, registerEnumType, } from '../../../kernel/graphql.js';
import { outboundFailures } from '../../../kernel/outbound.js';
import { WebhookDeliveryType, deliveryReason, deliveryState } from '../deliveries/types.js';
import { simulateWebhook, testWebhook } from './service.js';
const failures = Object.fromEntries(Object.keys(outboundFailures).map((name) => [name, name]));
registerEnumType(failures, {
    name: 'OutboundFailure',
    description: 'Why a call to a server outside has no answer.',
    valuesConfig: Object.fromEntries(Object.entries(outboundFailures).map(([name, description]) => [name, { description }])),
});
let WebhookRequestType = class WebhookRequestType {
    method;
    url;
    headers;
    body;
};
__decorate([
    Field(() => String, { description: 'Always POST.' })
], WebhookRequestType.prototype, "method", void 0);
__decorate([
    Field(() => String, { description: 'Where it goes.' })
], WebhookRequestType.prototype, "url", void 0);
__decorate([
    Field(() => Json, { description: 'Its headers by name, your own with their values, and the signatures for this moment.' })
], WebhookRequestType.prototype, "headers", void 0);
__decorate([
    Field(() => String, { description: 'Its body, byte for byte what is signed.' })
], WebhookRequestType.prototype, "body", void 0);
WebhookRequestType = __decorate([
    ObjectType('WebhookRequest', { description: 'A request to an endpoint, exactly.' })
], WebhookRequestType);
let WebhookAnswerType = class WebhookAnswerType {
    status;
    headers;
    body;
    failure;
    detail;
    durationMs;
};
__decorate([
    Field(() => Int, { nullable: true, description: 'The HTTP status; null when there was no answer.' })
], WebhookAnswerType.prototype, "status", void 0);
__decorate([
    Field(() => Json, { nullable: true, description: 'The headers by name.' })
], WebhookAnswerType.prototype, "headers", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The body, at most 64 KiB of it.' })
], WebhookAnswerType.prototype, "body", void 0);
__decorate([
    Field(() => failures, { nullable: true, description: 'Why there was no answer.' })
], WebhookAnswerType.prototype, "failure", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the system said, such as ECONNREFUSED.' })
], WebhookAnswerType.prototype, "detail", void 0);
__decorate([
    Field(() => Int, { description: 'How long it took, in milliseconds.' })
], WebhookAnswerType.prototype, "durationMs", void 0);
WebhookAnswerType = __decorate([
    ObjectType('WebhookAnswer', { description: 'What came back.' })
], WebhookAnswerType);
let WebhookSimulationType = class WebhookSimulationType {
    request;
};
__decorate([
    Field(() => WebhookRequestType, { nullable: true, description: 'Null when `payloadQuery` gave nothing that could be sent: `problem` says why.' })
], WebhookSimulationType.prototype, "request", void 0);
WebhookSimulationType = __decorate([
    ObjectType('WebhookSimulation', { description: 'What an event makes of an endpoint at this moment.' })
], WebhookSimulationType);
let SimulateWebhookInput = class SimulateWebhookInput {
    endpointId;
    eventType;
    eventId;
    send;
};
__decorate([
    Field(() => ID, { description: 'The endpoint. Begins with `whe_`.' })
], SimulateWebhookInput.prototype, "endpointId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'An example of this event type; or `eventId`.' })
], SimulateWebhookInput.prototype, "eventType", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'This event. Begins with `evt_`.' })
], SimulateWebhookInput.prototype, "eventId", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Send it, and tell the answer. It is not recorded as a delivery.' })
], SimulateWebhookInput.prototype, "send", void 0);
SimulateWebhookInput = __decorate([
    InputType('SimulateWebhookInput', { description: 'An endpoint, and an event that happened or an example of one.' })
], SimulateWebhookInput);
let TestWebhookInput = class TestWebhookInput {
    endpointId;
    eventType;
};
__decorate([
    Field(() => ID, { description: 'The endpoint. Begins with `whe_`.' })
], TestWebhookInput.prototype, "endpointId", void 0);
__decorate([
    Field(() => String, { description: 'The event type, one of `webhookEventTypes`.' })
], TestWebhookInput.prototype, "eventType", void 0);
TestWebhookInput = __decorate([
    InputType('TestWebhookInput', { description: 'An endpoint, and the kind of event.' })
], TestWebhookInput);
let WebhookTryingResolver = class WebhookTryingResolver {
    simulateWebhook(ctx, input) {
        return simulateWebhook(ctx, input);
    }
    testWebhook(ctx, input) {
        return testWebhook(ctx, input);
    }
    isWanted({ route }) {
        return route !== null && route.state !== 'FILTERED';
    }
    state({ route }) {
        return route?.state ?? null;
    }
    reason({ route }) {
        return route === null ? 'NOT_SUBSCRIBED' : route.reason;
    }
    problem({ unmade }) {
        return unmade === null ? null : `${unmade.reason}: ${unmade.detail}`;
    }
    answer({ result }) {
        if (result === null)
            return null;
        const nothing = { status: null, headers: null, body: null, failure: null, detail: null };
        return { ...nothing, ...result };
    }
};
__decorate([
    Mutation(() => WebhookSimulationType, {
        nullable: true,
        description: 'Shows the exact request that an event makes, and with `send` the answer to it. Twenty at once, then one in six seconds.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SimulateWebhookInput, { description: 'What.' }))
], WebhookTryingResolver.prototype, "simulateWebhook", null);
__decorate([
    Mutation(() => WebhookDeliveryType, {
        nullable: true,
        description: 'Has an example sent to an endpoint, once, with the header `serai-test: true`; ask `webhookDelivery` what became of it.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => TestWebhookInput, { description: 'What.' }))
], WebhookTryingResolver.prototype, "testWebhook", null);
__decorate([
    FieldResolver(() => Boolean, { description: 'Whether the endpoint has asked for such events, and its filter lets this one through.' }),
    __param(0, Root())
], WebhookTryingResolver.prototype, "isWanted", null);
__decorate([
    FieldResolver(() => deliveryState, {
        nullable: true,
        description: 'What would become of it; null when the endpoint has not asked for such events.',
    }),
    __param(0, Root())
], WebhookTryingResolver.prototype, "state", null);
__decorate([
    FieldResolver(() => deliveryReason, { nullable: true, description: 'Why.' }),
    __param(0, Root())
], WebhookTryingResolver.prototype, "reason", null);
__decorate([
    FieldResolver(() => String, { nullable: true, description: 'Why there is no request: PAYLOAD_TOO_LARGE or PAYLOAD_UNAVAILABLE, and more.' }),
    __param(0, Root())
], WebhookTryingResolver.prototype, "problem", null);
__decorate([
    FieldResolver(() => WebhookAnswerType, { nullable: true, description: 'What came back; null unless `send` was asked for.' }),
    __param(0, Root())
], WebhookTryingResolver.prototype, "answer", null);
WebhookTryingResolver = __decorate([
    Resolver(() => WebhookSimulationType)
], WebhookTryingResolver);
export { WebhookTryingResolver };
//# sourceMappingURL=graphql.js.map