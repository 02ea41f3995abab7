var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, Json, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
import { outboundFailures } from '../../../kernel/outbound.js';
import { deliveryReasons } from '../delivery/routing.js';
import { attemptReasons } from '../delivery/verdict.js';
import { deliveryStates } from '../tables.js';
const namesOf = (names) => Object.fromEntries(names.map((name) => [name, name]));
export const deliveryState = namesOf(deliveryStates);
registerEnumType(deliveryState, {
    name: 'WebhookDeliveryState',
    description: 'What became, or becomes, of an event at an endpoint.',
    valuesConfig: {
        PENDING: { description: 'An attempt is due at `nextAttemptAt`, or under way.' },
        QUEUED: { description: 'It waits for those before it, since the endpoint is ordered.' },
        HELD: { description: 'It is kept until the endpoint is resumed.' },
        DELIVERED: { description: 'The receiver took it.' },
        FAILED: { description: 'The receiver did not take it, and it is not tried again unless it is replayed.' },
        FILTERED: { description: "The endpoint's filter left it out." },
        SKIPPED: { description: 'It was not meant for the endpoint, or the endpoint was disabled; `reason` says which.' },
    },
});
export const deliveryReason = namesOf(deliveryReasons);
registerEnumType(deliveryReason, {
    name: 'WebhookDeliveryReason',
    description: 'Why a delivery is in its state.',
    valuesConfig: {
        FILTER: { description: 'The filter did not hold.' },
        ENDPOINT_PAUSED: { description: 'Somebody had paused the endpoint.' },
        ENDPOINT_FAILING: { description: 'The endpoint was paused since it had failed for days.' },
        ENDPOINT_GONE: { description: 'The endpoint was paused since its server had answered 410.' },
        ENDPOINT_DELETED: { description: 'The endpoint was deleted before it could be sent.' },
        RETRIES_EXHAUSTED: { description: 'All attempts failed.' },
        ANSWERED_GONE: { description: 'The server answered 410 to this one.' },
        NOT_SUBSCRIBED: { description: 'The endpoint had not asked for events of this type.' },
        CREATED_LATER: { description: 'The endpoint did not exist yet.' },
    },
});
export const attemptReason = namesOf(attemptReasons);
registerEnumType(attemptReason, {
    name: 'WebhookAttemptReason',
    description: 'Why an attempt failed.',
    valuesConfig: {
        REDIRECTED: { description: 'The answer was 3xx. Redirects are not followed: change the URL of the endpoint.' },
        GONE: { description: 'The answer was 410: the endpoint is paused.' },
        THROTTLED: { description: 'The answer was 429, 502 or 504: nothing is sent to the endpoint for a while.' },
        REFUSED: { description: 'The answer was another 4xx.' },
        BROKEN: { description: 'The answer was another 5xx.' },
        URL_FORBIDDEN: { description: outboundFailures.URL_FORBIDDEN },
        ADDRESS_FORBIDDEN: { description: outboundFailures.ADDRESS_FORBIDDEN },
        NAME_NOT_FOUND: { description: outboundFailures.NAME_NOT_FOUND },
        CONNECTION_FAILED: { description: outboundFailures.CONNECTION_FAILED },
        TLS_FAILED: { description: outboundFailures.TLS_FAILED },
        TIMED_OUT: { description: outboundFailures.TIMED_OUT },
        ANSWER_MALFORMED: { description: outboundFailures.ANSWER_MALFORMED },
        PAYLOAD_TOO_LARGE: { description: "The answer of the endpoint's `payloadQuery` was larger than 256 KiB: nothing was sent." },
        PAYLOAD_UNAVAILABLE: { description: "The endpoint's `payloadQuery` could not be answered at the moment: nothing was sent." },
    },
});
let WebhookAttemptType = class WebhookAttemptType {
    id;
    round;
    number;
    begun;
    startedAt;
    durationMs;
    reason;
    detail;
    requestUrl;
    requestHeaders;
    requestBody;
    requestBytes;
    responseStatus;
    responseHeaders;
    responseBody;
};
__decorate([
    Field(() => ID, { description: 'Begins with `wha_`.' })
], WebhookAttemptType.prototype, "id", void 0);
__decorate([
    Field(() => Int, { description: '1 for the first deliveries, and one more with each replay.' })
], WebhookAttemptType.prototype, "round", void 0);
__decorate([
    Field(() => Int, { description: 'Counts the attempts of the round, from 1.' })
], WebhookAttemptType.prototype, "number", void 0);
__decorate([
    Field(() => Int, {
        description: 'How often it was begun: more than once when a worker died over it, and then the receiver may have got it as often.',
    })
], WebhookAttemptType.prototype, "begun", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it began.' })
], WebhookAttemptType.prototype, "startedAt", void 0);
__decorate([
    Field(() => Int, { description: 'How long it took until the answer was there, in milliseconds.' })
], WebhookAttemptType.prototype, "durationMs", void 0);
__decorate([
    Field(() => attemptReason, { nullable: true, description: 'Why it failed; null when it was delivered.' })
], WebhookAttemptType.prototype, "reason", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the system said, such as ECONNREFUSED.' })
], WebhookAttemptType.prototype, "detail", void 0);
__decorate([
    Field(() => String, { description: 'Where it went.' })
], WebhookAttemptType.prototype, "requestUrl", void 0);
__decorate([
    Field(() => Json, { description: 'The headers that were sent, by name. Values of headers of your own are not shown.' })
], WebhookAttemptType.prototype, "requestHeaders", void 0);
__decorate([
    Field(() => String, { description: 'The body that was sent, at most 16,384 characters of it.' })
], WebhookAttemptType.prototype, "requestBody", void 0);
__decorate([
    Field(() => Int, { description: 'How long the body was, in bytes.' })
], WebhookAttemptType.prototype, "requestBytes", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'The HTTP status of the answer; null when there was none.' })
], WebhookAttemptType.prototype, "responseStatus", void 0);
__decorate([
    Field(() => Json, { nullable: true, description: 'The headers of the answer, by name, at most 50.' })
], WebhookAttemptType.prototype, "responseHeaders", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The body of the answer, at most 4096 characters of it.' })
], WebhookAttemptType.prototype, "responseBody", void 0);
WebhookAttemptType = __decorate([
    ObjectType('WebhookAttempt', { description: 'One request to an endpoint, and what came of it.' })
], WebhookAttemptType);
export { WebhookAttemptType };
let WebhookDeliveryType = class WebhookDeliveryType {
    id;
    eventType;
    state;
    reason;
    round;
    nextAttemptAt;
    createdAt;
    settledAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `whd_`.' })
], WebhookDeliveryType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'The name of the event.' })
], WebhookDeliveryType.prototype, "eventType", void 0);
__decorate([
    Field(() => deliveryState, { description: 'Where it stands.' })
], WebhookDeliveryType.prototype, "state", void 0);
__decorate([
    Field(() => deliveryReason, { nullable: true, description: 'Why, where that is not plain.' })
], WebhookDeliveryType.prototype, "reason", void 0);
__decorate([
    Field(() => Int, { description: '1, and one more with each replay.' })
], WebhookDeliveryType.prototype, "round", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it is attempted next; null when it is not.' })
], WebhookDeliveryType.prototype, "nextAttemptAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the event reached the endpoint.' })
], WebhookDeliveryType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When its state was last settled; null while it is not.' })
], WebhookDeliveryType.prototype, "settledAt", void 0);
WebhookDeliveryType = __decorate([
    ObjectType('WebhookDelivery', { description: 'What became, or becomes, of one event at one endpoint.' })
], WebhookDeliveryType);
export { WebhookDeliveryType };
export const WebhookDeliveryConnection = connectionOf('WebhookDelivery', () => WebhookDeliveryType);
let WebhookEventAtEndpointType = class WebhookEventAtEndpointType {
    state;
    reason;
    delivery;
};
__decorate([
    Field(() => deliveryState, { description: 'What became of it.' })
], WebhookEventAtEndpointType.prototype, "state", void 0);
__decorate([
    Field(() => deliveryReason, { nullable: true, description: 'Why, where that is not plain.' })
], WebhookEventAtEndpointType.prototype, "reason", void 0);
__decorate([
    Field(() => WebhookDeliveryType, { nullable: true, description: 'With its attempts; null when there was nothing to deliver.' })
], WebhookEventAtEndpointType.prototype, "delivery", void 0);
WebhookEventAtEndpointType = __decorate([
    ObjectType('WebhookEventAtEndpoint', { description: 'What became of an event at one endpoint, and why.' })
], WebhookEventAtEndpointType);
export { WebhookEventAtEndpointType };
//# sourceMappingURL=types.js.map