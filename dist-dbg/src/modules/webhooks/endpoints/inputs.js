var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from '../../../kernel/graphql.js';
import { secretKind } from './types.js';
const FILTER = 'Only events of which this holds, such as `currencyCode == "EUR" and priceMinor >= 1000`: fields of the payload, == != < <= > >= in startsWith exists, and or not. At most 1000 characters.';
const QUERY = 'A GraphQL query whose answer is sent as `data`, read at each attempt. Its variables are fields of the payload, `eventId`, `eventType` and `occurredAt`.';
const PERMISSIONS = 'What `payloadQuery` may read: permissions that you hold yourself.';
const HEADERS = 'Headers that are sent along, at most 20; such as `Authorization`. They replace those that were there.';
const RATE = 'How many requests a minute it gets at most, 1 to 6000; the others wait.';
const ORDERED = 'One event at a time, those of one subject in their order. One that fails then holds up those behind it.';
const TIMEOUT = 'How long an answer may take, 1 to 30 seconds; 15 when not given.';
const RETRIES = 'Seconds between attempts, at most 20 of them, each up to a week; none at all for a single attempt. The default is 5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400.';
const EVENT_TYPES = 'Which events it gets, 1 to 50 entries: names of `webhookEventTypes`, all of a module as `commerce.*`, or `*`.';
const URL = 'Where requests go: http(s), a public address, port 80, 443, 8080 or 8443.';
let WebhookHeaderInput = class WebhookHeaderInput {
    name;
    value;
};
__decorate([
    Field(() => String, { description: 'Not one of the connection, nor `host`, `content-…`, `webhook-…` and others that are set for each request.' })
], WebhookHeaderInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: '1 to 1000 characters of visible ASCII. Kept encrypted and not shown again.' })
], WebhookHeaderInput.prototype, "value", void 0);
WebhookHeaderInput = __decorate([
    InputType('WebhookHeaderInput', { description: 'A header of the requests to an endpoint.' })
], WebhookHeaderInput);
export { WebhookHeaderInput };
let CreateWebhookEndpointInput = class CreateWebhookEndpointInput {
    url;
    eventTypes;
    description;
    filter;
    payloadQuery;
    payloadPermissions;
    headers;
    ratePerMinute;
    ordered;
    timeoutSeconds;
    retrySeconds;
    asymmetric;
};
__decorate([
    Field(() => String, { description: URL })
], CreateWebhookEndpointInput.prototype, "url", void 0);
__decorate([
    Field(() => [String], { description: EVENT_TYPES })
], CreateWebhookEndpointInput.prototype, "eventTypes", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
], CreateWebhookEndpointInput.prototype, "description", void 0);
__decorate([
    Field(() => String, { nullable: true, description: FILTER })
], CreateWebhookEndpointInput.prototype, "filter", void 0);
__decorate([
    Field(() => String, { nullable: true, description: QUERY })
], CreateWebhookEndpointInput.prototype, "payloadQuery", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: PERMISSIONS })
], CreateWebhookEndpointInput.prototype, "payloadPermissions", void 0);
__decorate([
    Field(() => [WebhookHeaderInput], { nullable: true, description: HEADERS })
], CreateWebhookEndpointInput.prototype, "headers", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: RATE })
], CreateWebhookEndpointInput.prototype, "ratePerMinute", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: ORDERED })
], CreateWebhookEndpointInput.prototype, "ordered", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: TIMEOUT })
], CreateWebhookEndpointInput.prototype, "timeoutSeconds", void 0);
__decorate([
    Field(() => [Int], { nullable: true, description: RETRIES })
], CreateWebhookEndpointInput.prototype, "retrySeconds", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Sign with a key pair as well (`v1a`), for receivers that should hold no secret.' })
], CreateWebhookEndpointInput.prototype, "asymmetric", void 0);
CreateWebhookEndpointInput = __decorate([
    InputType('CreateWebhookEndpointInput', { description: 'A new endpoint.' })
], CreateWebhookEndpointInput);
export { CreateWebhookEndpointInput };
let UpdateWebhookEndpointInput = class UpdateWebhookEndpointInput {
    id;
    ifVersion;
    url;
    eventTypes;
    description;
    filter;
    payloadQuery;
    payloadPermissions;
    headers;
    ratePerMinute;
    ordered;
    timeoutSeconds;
    retrySeconds;
};
__decorate([
    Field(() => ID, { description: 'The endpoint to change. Begins with `whe_`.' })
], UpdateWebhookEndpointInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with WEBHOOKS_VERSION_STALE unless the endpoint has this version.' })
], UpdateWebhookEndpointInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: URL })
], UpdateWebhookEndpointInput.prototype, "url", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: EVENT_TYPES })
], UpdateWebhookEndpointInput.prototype, "eventTypes", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
], UpdateWebhookEndpointInput.prototype, "description", void 0);
__decorate([
    Field(() => String, { nullable: true, description: `${FILTER} An explicit null takes it away.` })
], UpdateWebhookEndpointInput.prototype, "filter", void 0);
__decorate([
    Field(() => String, { nullable: true, description: `${QUERY} An explicit null takes it away.` })
], UpdateWebhookEndpointInput.prototype, "payloadQuery", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: PERMISSIONS })
], UpdateWebhookEndpointInput.prototype, "payloadPermissions", void 0);
__decorate([
    Field(() => [WebhookHeaderInput], { nullable: true, description: HEADERS })
], UpdateWebhookEndpointInput.prototype, "headers", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: `${RATE} An explicit null takes the limit away.` })
], UpdateWebhookEndpointInput.prototype, "ratePerMinute", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: ORDERED })
], UpdateWebhookEndpointInput.prototype, "ordered", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How long an answer may take, 1 to 30 seconds.' })
], UpdateWebhookEndpointInput.prototype, "timeoutSeconds", void 0);
__decorate([
    Field(() => [Int], { nullable: true, description: `${RETRIES} An explicit null brings it back.` })
], UpdateWebhookEndpointInput.prototype, "retrySeconds", void 0);
UpdateWebhookEndpointInput = __decorate([
    InputType('UpdateWebhookEndpointInput', { description: 'Changes of an endpoint. What is not given stays as it is.' })
], UpdateWebhookEndpointInput);
export { UpdateWebhookEndpointInput };
let WebhookEndpointInput = class WebhookEndpointInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'Begins with `whe_`.' })
], WebhookEndpointInput.prototype, "id", void 0);
WebhookEndpointInput = __decorate([
    InputType('WebhookEndpointInput', { description: 'Names an endpoint.' })
], WebhookEndpointInput);
export { WebhookEndpointInput };
let RotateWebhookSecretInput = class RotateWebhookSecretInput {
    id;
    kind;
    overlapHours;
};
__decorate([
    Field(() => ID, { description: 'The endpoint. Begins with `whe_`.' })
], RotateWebhookSecretInput.prototype, "id", void 0);
__decorate([
    Field(() => secretKind, { nullable: true, description: 'HMAC when not given. ED25519 also gives an endpoint its first key pair.' })
], RotateWebhookSecretInput.prototype, "kind", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'How long requests are signed with the former secrets as well, 0 to 720 hours; 24 when not given. 0 for one that somebody else may have.',
    })
], RotateWebhookSecretInput.prototype, "overlapHours", void 0);
RotateWebhookSecretInput = __decorate([
    InputType('RotateWebhookSecretInput', { description: 'A new secret for an endpoint.' })
], RotateWebhookSecretInput);
export { RotateWebhookSecretInput };
//# sourceMappingURL=inputs.js.map