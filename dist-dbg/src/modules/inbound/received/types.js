var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, InputType, Int, Json, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
import { settledReasons } from '../handling/handle.js';
import { receivedStates } from '../tables.js';
const namesOf = (names) => Object.fromEntries(names.map((name) => [name, name]));
export const receivedState = namesOf(receivedStates);
registerEnumType(receivedState, {
    name: 'ReceivedWebhookState',
    description: 'What became, or becomes, of a received webhook.',
    valuesConfig: {
        PENDING: { description: 'It will be handled, or is being handled.' },
        HANDLED: { description: 'What the mapping says was done.' },
        IGNORED: { description: 'No mapping is for webhooks of its type.' },
        FAILED: { description: 'It could not be done; `reason` and `detail` say why.' },
        INVALID: { description: 'It is verified, but its body is not what the source expects. Its sender was told so.' },
    },
});
export const receivedReason = namesOf(settledReasons);
registerEnumType(receivedReason, {
    name: 'ReceivedWebhookReason',
    description: 'Why a received webhook is in its state.',
    valuesConfig: {
        NOT_VERIFIED: { description: 'What is kept is not what was signed: it was changed in the database, or its secret is gone.' },
        PAYLOAD_INVALID: { description: 'The body is not JSON, or not as `payloadSchema` says.' },
        NO_MAPPING: { description: 'No mapping names its type.' },
        SOURCE_DELETED: { description: 'The source was deleted before it was handled.' },
        VALUES_MISSING: { description: 'The payload does not have a value that the mapping asks for, or in another form.' },
        MUTATION_REFUSED: { description: 'The mutation was refused.' },
        ATTEMPTS_EXHAUSTED: { description: 'The mutation could not be done for two hours and a half.' },
    },
});
let ReceivedWebhookType = class ReceivedWebhookType {
    id;
    externalId;
    type;
    headers;
    bodyBytes;
    address;
    receivedAt;
    state;
    reason;
    detail;
    settledAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `whr_`.' })
], ReceivedWebhookType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'What its sender calls it; `sha256:…` of what was signed when it does not say.' })
], ReceivedWebhookType.prototype, "externalId", void 0);
__decorate([
    Field(() => String, { description: 'What kind of thing it tells, as its sender calls it; may be empty.' })
], ReceivedWebhookType.prototype, "type", void 0);
__decorate([
    Field(() => Json, { description: 'The headers that it came with, by name. Credentials are not kept.' })
], ReceivedWebhookType.prototype, "headers", void 0);
__decorate([
    Field(() => Int, { description: 'How long its body is, in bytes.' })
], ReceivedWebhookType.prototype, "bodyBytes", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The network address that it came from.' })
], ReceivedWebhookType.prototype, "address", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it came the first time.' })
], ReceivedWebhookType.prototype, "receivedAt", void 0);
__decorate([
    Field(() => receivedState, { description: 'Where it stands.' })
], ReceivedWebhookType.prototype, "state", void 0);
__decorate([
    Field(() => receivedReason, { nullable: true, description: 'Why, where that is not plain.' })
], ReceivedWebhookType.prototype, "reason", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What was missing or refused, at most 1000 characters.' })
], ReceivedWebhookType.prototype, "detail", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When its state was last settled; null while it is not.' })
], ReceivedWebhookType.prototype, "settledAt", void 0);
ReceivedWebhookType = __decorate([
    ObjectType('ReceivedWebhook', { description: 'What another system sent to a source, verified.' })
], ReceivedWebhookType);
export { ReceivedWebhookType };
export const ReceivedWebhookConnection = connectionOf('ReceivedWebhook', () => ReceivedWebhookType);
const SOURCE = 'Of this source. Begins with `src_`.';
const STATES = 'In one of these states.';
const TYPES = 'Of one of these types, at most 50.';
const EXTERNAL = 'With this id of its sender.';
const FROM = 'That came at this time or later.';
const TO = 'That came before this time.';
let ReceivedWebhookFilter = class ReceivedWebhookFilter {
    sourceId;
    states;
    types;
    externalId;
    from;
    to;
};
__decorate([
    Field(() => ID, { nullable: true, description: SOURCE })
], ReceivedWebhookFilter.prototype, "sourceId", void 0);
__decorate([
    Field(() => [receivedState], { nullable: true, description: STATES })
], ReceivedWebhookFilter.prototype, "states", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: TYPES })
], ReceivedWebhookFilter.prototype, "types", void 0);
__decorate([
    Field(() => String, { nullable: true, description: EXTERNAL })
], ReceivedWebhookFilter.prototype, "externalId", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: FROM })
], ReceivedWebhookFilter.prototype, "from", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: TO })
], ReceivedWebhookFilter.prototype, "to", void 0);
ReceivedWebhookFilter = __decorate([
    InputType('ReceivedWebhookFilter', { description: 'Which received webhooks: those that match everything that is given.' })
], ReceivedWebhookFilter);
export { ReceivedWebhookFilter };
let ReplayReceivedWebhooksInput = class ReplayReceivedWebhooksInput {
    ids;
    sourceId;
    states;
    types;
    externalId;
    from;
    to;
};
__decorate([
    Field(() => [ID], { nullable: true, description: 'These, whatever became of them. Each begins with `whr_`.' })
], ReplayReceivedWebhooksInput.prototype, "ids", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: SOURCE })
], ReplayReceivedWebhooksInput.prototype, "sourceId", void 0);
__decorate([
    Field(() => [receivedState], { nullable: true, description: `${STATES} FAILED and INVALID when not given.` })
], ReplayReceivedWebhooksInput.prototype, "states", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: TYPES })
], ReplayReceivedWebhooksInput.prototype, "types", void 0);
__decorate([
    Field(() => String, { nullable: true, description: EXTERNAL })
], ReplayReceivedWebhooksInput.prototype, "externalId", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: FROM })
], ReplayReceivedWebhooksInput.prototype, "from", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: TO })
], ReplayReceivedWebhooksInput.prototype, "to", void 0);
ReplayReceivedWebhooksInput = __decorate([
    InputType('ReplayReceivedWebhooksInput', {
        description: 'Which received webhooks to handle again: those that match everything that is given. At most 500 at a time, the oldest first.',
    })
], ReplayReceivedWebhooksInput);
export { ReplayReceivedWebhooksInput };
//# sourceMappingURL=types.js.map