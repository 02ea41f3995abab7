var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
export const endpointStatus = { ACTIVE: 'ACTIVE', FAILING: 'FAILING', PAUSED: 'PAUSED' };
registerEnumType(endpointStatus, {
    name: 'WebhookEndpointStatus',
    description: 'Whether an endpoint gets events.',
    valuesConfig: {
        ACTIVE: { description: 'It gets them.' },
        FAILING: { description: 'It would get them, but has failed since its last success. It is paused when that lasts for days.' },
        PAUSED: { description: 'It gets nothing; `pauseReason` says why.' },
    },
});
export const pauseReason = { MANUAL: 'MANUAL', FAILURES: 'FAILURES', GONE: 'GONE' };
registerEnumType(pauseReason, {
    name: 'WebhookPauseReason',
    description: 'Why an endpoint is paused.',
    valuesConfig: {
        MANUAL: { description: 'Somebody paused it. What comes is kept for it and sent when it is resumed.' },
        FAILURES: { description: 'It failed for `webhooks.pauseAfterDays` without one success. What comes is not kept for it, but can be replayed.' },
        GONE: { description: 'Its server answered 410. What comes is not kept for it, but can be replayed.' },
    },
});
export const secretKind = { HMAC: 'HMAC', ED25519: 'ED25519' };
registerEnumType(secretKind, {
    name: 'WebhookSecretKind',
    description: 'How requests are signed.',
    valuesConfig: {
        HMAC: { description: 'HMAC-SHA-256 with a secret that both sides have; signatures begin with `v1,`.' },
        ED25519: { description: 'With a key pair, of which the receiver has the public half; signatures begin with `v1a,`.' },
    },
});
let WebhookSecretType = class WebhookSecretType {
    id;
    kind;
    publicKey;
    createdAt;
    expiresAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `whs_`.' })
], WebhookSecretType.prototype, "id", void 0);
__decorate([
    Field(() => secretKind, { description: 'How it signs.' })
], WebhookSecretType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Of a key pair, what receivers check with: `whpk_…`. Null for a shared secret.' })
], WebhookSecretType.prototype, "publicKey", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was made.' })
], WebhookSecretType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, {
        nullable: true,
        description: 'Until when requests are signed with it as well, since there is a newer one; null otherwise.',
    })
], WebhookSecretType.prototype, "expiresAt", void 0);
WebhookSecretType = __decorate([
    ObjectType('WebhookSecret', { description: 'What requests to an endpoint are signed with. The secret itself is shown once, when it is made.' })
], WebhookSecretType);
export { WebhookSecretType };
let WebhookEndpointType = class WebhookEndpointType {
    id;
    url;
    description;
    eventTypes;
    filter;
    payloadQuery;
    payloadPermissions;
    headerNames;
    ratePerMinute;
    ordered;
    retrySeconds;
    pausedAt;
    pauseReason;
    failingSince;
    lastDeliveredAt;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `whe_`.' })
], WebhookEndpointType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Where requests go.' })
], WebhookEndpointType.prototype, "url", void 0);
__decorate([
    Field(() => String, { description: 'What it is for; may be empty.' })
], WebhookEndpointType.prototype, "description", void 0);
__decorate([
    Field(() => [String], { description: 'Which events it gets: names, `commerce.*`, or `*`.' })
], WebhookEndpointType.prototype, "eventTypes", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'It gets only events of which this holds; null for all.' })
], WebhookEndpointType.prototype, "filter", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'A GraphQL query whose answer is sent as `data`; null for the payload of the event.' })
], WebhookEndpointType.prototype, "payloadQuery", void 0);
__decorate([
    Field(() => [String], { description: 'What `payloadQuery` may read.' })
], WebhookEndpointType.prototype, "payloadPermissions", void 0);
__decorate([
    Field(() => [String], { description: 'The names of the headers that are sent along. Their values are not shown.' })
], WebhookEndpointType.prototype, "headerNames", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How many requests a minute it gets at most; null for any number.' })
], WebhookEndpointType.prototype, "ratePerMinute", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Whether it gets one event at a time, those of one subject in their order. One that fails then holds up those behind it.',
    })
], WebhookEndpointType.prototype, "ordered", void 0);
__decorate([
    Field(() => [Int], { nullable: true, description: 'Seconds between attempts; null for the default.' })
], WebhookEndpointType.prototype, "retrySeconds", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when it is paused.' })
], WebhookEndpointType.prototype, "pausedAt", void 0);
__decorate([
    Field(() => pauseReason, { nullable: true, description: 'Why it is paused.' })
], WebhookEndpointType.prototype, "pauseReason", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Since when it has failed without one success; null while it works.' })
], WebhookEndpointType.prototype, "failingSince", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When it last took an event, to the minute.' })
], WebhookEndpointType.prototype, "lastDeliveredAt", void 0);
__decorate([
    Field(() => Int, { description: 'Counts its changes, from 1. For `ifVersion`.' })
], WebhookEndpointType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was created.' })
], WebhookEndpointType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last changed.' })
], WebhookEndpointType.prototype, "updatedAt", void 0);
WebhookEndpointType = __decorate([
    ObjectType('WebhookEndpoint', { description: 'An address outside that is told of events.' })
], WebhookEndpointType);
export { WebhookEndpointType };
export const WebhookEndpointConnection = connectionOf('WebhookEndpoint', () => WebhookEndpointType);
//# sourceMappingURL=types.js.map