var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int, Json } from '../../../kernel/graphql.js';
import { mappingAttribute, mappingConversion, sourceAlgorithm, sourceEncoding, sourcePreset, sourceSecretEncoding } from './types.js';
let WebhookVerificationInput = class WebhookVerificationInput {
    algorithm;
    encoding;
    header;
    prefix;
    secretEncoding;
    timestampHeader;
    separator;
    username;
    idHeader;
    idPointers;
    typeHeader;
    typePointers;
};
__decorate([
    Field(() => sourceAlgorithm, { nullable: true, description: 'The hash function of an HMAC; SHA256 when not given.' })
], WebhookVerificationInput.prototype, "algorithm", void 0);
__decorate([
    Field(() => sourceEncoding, { nullable: true, description: 'How a signature is written; HEX when not given.' })
], WebhookVerificationInput.prototype, "encoding", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The header of the signature or key; `x-signature`, `x-signature-ed25519` or `x-api-key` when not given.',
    })
], WebhookVerificationInput.prototype, "header", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'What stands in that header before it, such as `sha256=` or `Bearer `, at most 20 characters.',
    })
], WebhookVerificationInput.prototype, "prefix", void 0);
__decorate([
    Field(() => sourceSecretEncoding, { nullable: true, description: 'What of a secret is the key of an HMAC; TEXT when not given.' })
], WebhookVerificationInput.prototype, "secretEncoding", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The header of a timestamp in seconds that is signed before the body.' })
], WebhookVerificationInput.prototype, "timestampHeader", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What stands between timestamp and body, at most 3 characters; a dot when not given.' })
], WebhookVerificationInput.prototype, "separator", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The user name of basic authentication.' })
], WebhookVerificationInput.prototype, "username", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The header with the id of a webhook. One that is not in what is signed can be forged.' })
], WebhookVerificationInput.prototype, "idHeader", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'JSON pointers to the id, at most 5; `/id` when not given.' })
], WebhookVerificationInput.prototype, "idPointers", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The header with the type of a webhook.' })
], WebhookVerificationInput.prototype, "typeHeader", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'JSON pointers to the type, at most 5; `/type` when not given.' })
], WebhookVerificationInput.prototype, "typePointers", void 0);
WebhookVerificationInput = __decorate([
    InputType('WebhookVerificationInput', {
        description: 'What a preset leaves open: all of it for HMAC and ED25519, names of headers and pointers for API_KEY and BASIC, next to nothing for the others.',
    })
], WebhookVerificationInput);
export { WebhookVerificationInput };
let WebhookMappedValueInput = class WebhookMappedValueInput {
    to;
    pointer;
    attribute;
    value;
    as;
    optional;
};
__decorate([
    Field(() => String, { description: 'The path of a variable, such as `input.sku`, or the name of a field.' })
], WebhookMappedValueInput.prototype, "to", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'A JSON pointer into the payload, such as `/data/object/id`; at most 200 characters.' })
], WebhookMappedValueInput.prototype, "pointer", void 0);
__decorate([
    Field(() => mappingAttribute, { nullable: true, description: 'Something that is known of the webhook beside its payload.' })
], WebhookMappedValueInput.prototype, "attribute", void 0);
__decorate([
    Field(() => Json, { nullable: true, description: 'Always this; at most 4000 characters as JSON.' })
], WebhookMappedValueInput.prototype, "value", void 0);
__decorate([
    Field(() => mappingConversion, { nullable: true, description: 'What to make of it; as it is when not given.' })
], WebhookMappedValueInput.prototype, "as", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether it may be absent, and is then left out; false when not given.' })
], WebhookMappedValueInput.prototype, "optional", void 0);
WebhookMappedValueInput = __decorate([
    InputType('WebhookMappedValueInput', {
        description: 'A variable of a mutation, or a field of an event. Give one of `pointer`, `attribute` and `value`.',
    })
], WebhookMappedValueInput);
export { WebhookMappedValueInput };
let WebhookMappingInput = class WebhookMappingInput {
    types;
    event;
    mutation;
    values;
};
__decorate([
    Field(() => [String], { description: 'Which types: names, beginnings such as `order.*`, or `*`; at most 50.' })
], WebhookMappingInput.prototype, "types", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Tell them as `inbound.webhookReceived` under this name, at most 100 characters.' })
], WebhookMappingInput.prototype, "event", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Do this mutation: `mutation ($input: …!) { … }`. None that asks for a fresh proof of who asks. At most 10,000 characters.',
    })
], WebhookMappingInput.prototype, "mutation", void 0);
__decorate([
    Field(() => [WebhookMappedValueInput], { nullable: true, description: 'Its variables, or the fields of the event; at most 50.' })
], WebhookMappingInput.prototype, "values", void 0);
WebhookMappingInput = __decorate([
    InputType('WebhookMappingInput', { description: 'What to do with webhooks of some types. Give one of `event` and `mutation`.' })
], WebhookMappingInput);
export { WebhookMappingInput };
const SCHEMA = 'A JSON Schema (2020-12) that payloads must fit, at most 20,000 characters. References lead to places in itself alone.';
const MAPPINGS = 'What to do with what comes, at most 20: the first one for its type counts. Without one it is kept and nothing is done.';
const PERMISSIONS = 'What its mutations may: permissions that you hold yourself, and only as long as you do.';
const RATE = 'How many webhooks a minute it takes, 1 to 6000; 600 when not given.';
const SECRET = 'The secret that the sender shows; for ED25519 its public key.';
let CreateWebhookSourceInput = class CreateWebhookSourceInput {
    name;
    preset;
    verification;
    secret;
    description;
    payloadSchema;
    mappings;
    permissions;
    ratePerMinute;
};
__decorate([
    Field(() => String, { description: 'Whose webhooks come here; at most 100 characters.' })
], CreateWebhookSourceInput.prototype, "name", void 0);
__decorate([
    Field(() => sourcePreset, { description: 'How the sender proves that a webhook is its own.' })
], CreateWebhookSourceInput.prototype, "preset", void 0);
__decorate([
    Field(() => WebhookVerificationInput, { nullable: true, description: 'What the preset leaves open.' })
], CreateWebhookSourceInput.prototype, "verification", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: `${SECRET} When not given, one is made where the sender takes it; for the others nothing is taken before \`rotateWebhookSourceSecret\`.`,
    })
], CreateWebhookSourceInput.prototype, "secret", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
], CreateWebhookSourceInput.prototype, "description", void 0);
__decorate([
    Field(() => Json, { nullable: true, description: SCHEMA })
], CreateWebhookSourceInput.prototype, "payloadSchema", void 0);
__decorate([
    Field(() => [WebhookMappingInput], { nullable: true, description: MAPPINGS })
], CreateWebhookSourceInput.prototype, "mappings", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: PERMISSIONS })
], CreateWebhookSourceInput.prototype, "permissions", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: RATE })
], CreateWebhookSourceInput.prototype, "ratePerMinute", void 0);
CreateWebhookSourceInput = __decorate([
    InputType('CreateWebhookSourceInput', { description: 'A new source.' })
], CreateWebhookSourceInput);
export { CreateWebhookSourceInput };
let UpdateWebhookSourceInput = class UpdateWebhookSourceInput {
    id;
    ifVersion;
    name;
    description;
    payloadSchema;
    mappings;
    permissions;
    ratePerMinute;
};
__decorate([
    Field(() => ID, { description: 'The source to change. Begins with `src_`.' })
], UpdateWebhookSourceInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Refuse the change with INBOUND_VERSION_STALE unless the source has this version.' })
], UpdateWebhookSourceInput.prototype, "ifVersion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Whose webhooks come here; at most 100 characters.' })
], UpdateWebhookSourceInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
], UpdateWebhookSourceInput.prototype, "description", void 0);
__decorate([
    Field(() => Json, { nullable: true, description: `${SCHEMA} An explicit null takes it away.` })
], UpdateWebhookSourceInput.prototype, "payloadSchema", void 0);
__decorate([
    Field(() => [WebhookMappingInput], { nullable: true, description: `${MAPPINGS} They replace those that were there, and are yours from now on.` })
], UpdateWebhookSourceInput.prototype, "mappings", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: PERMISSIONS })
], UpdateWebhookSourceInput.prototype, "permissions", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How many webhooks a minute it takes, 1 to 6000.' })
], UpdateWebhookSourceInput.prototype, "ratePerMinute", void 0);
UpdateWebhookSourceInput = __decorate([
    InputType('UpdateWebhookSourceInput', { description: 'Changes of a source. What is not given stays as it is.' })
], UpdateWebhookSourceInput);
export { UpdateWebhookSourceInput };
let WebhookSourceInput = class WebhookSourceInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'Begins with `src_`.' })
], WebhookSourceInput.prototype, "id", void 0);
WebhookSourceInput = __decorate([
    InputType('WebhookSourceInput', { description: 'Names a source.' })
], WebhookSourceInput);
export { WebhookSourceInput };
let RotateWebhookSourceSecretInput = class RotateWebhookSourceSecretInput {
    id;
    secret;
    overlapHours;
};
__decorate([
    Field(() => ID, { description: 'The source. Begins with `src_`.' })
], RotateWebhookSourceSecretInput.prototype, "id", void 0);
__decorate([
    Field(() => String, { nullable: true, description: `${SECRET} When not given, one is made where the sender takes it.` })
], RotateWebhookSourceSecretInput.prototype, "secret", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'How long the former secrets are good as well, 0 to 720 hours; 24 when not given. 0 for one that somebody else may have.',
    })
], RotateWebhookSourceSecretInput.prototype, "overlapHours", void 0);
RotateWebhookSourceSecretInput = __decorate([
    InputType('RotateWebhookSourceSecretInput', { description: 'A new secret for a source, or its first one.' })
], RotateWebhookSourceSecretInput);
export { RotateWebhookSourceSecretInput };
//# sourceMappingURL=inputs.js.map