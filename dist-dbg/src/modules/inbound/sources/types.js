var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { DateTime, Field, ID, Int, Json, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
import { attributes, conversions } from '../mapping/mapping.js';
import { algorithms, encodings, presets, secretEncodings, } from '../schemes/presets.js';
import { rejectionReasons } from '../schemes/reasons.js';
const namesOf = (names) => Object.fromEntries(names.map((name) => [name, name]));
export const sourcePreset = namesOf(presets);
registerEnumType(sourcePreset, {
    name: 'WebhookSourcePreset',
    description: 'How a sender proves that a webhook is its own.',
    valuesConfig: {
        STANDARD_WEBHOOKS: { description: 'Standard Webhooks 1.0.0: `webhook-signature` with a shared secret (`whsec_…`) or a public key (`whpk_…`).' },
        STRIPE: { description: '`stripe-signature`, with the signing secret of the endpoint at Stripe.' },
        GITHUB: { description: '`x-hub-signature-256`.' },
        SHOPIFY: { description: '`x-shopify-hmac-sha256`, with the client secret of the app.' },
        SLACK: { description: '`x-slack-signature`, with the signing secret of the app. The challenge that Slack sends first is answered.' },
        HMAC: { description: 'An HMAC of the body, or of a timestamp and the body, in a header of its own.' },
        ED25519: { description: 'An Ed25519 signature of the body, or of a timestamp and the body. The secret is the public key.' },
        BASIC: { description: 'User name and password (RFC 7617). Use it over https alone.' },
        API_KEY: { description: 'A key in a header. Use it over https alone.' },
    },
});
export const sourceAlgorithm = namesOf(algorithms);
registerEnumType(sourceAlgorithm, {
    name: 'WebhookSourceAlgorithm',
    description: 'The hash function of an HMAC.',
    valuesConfig: {
        SHA1: { description: 'Only for senders that can do no other.' },
        SHA256: { description: 'The usual one.' },
        SHA512: { description: 'The long one.' },
    },
});
export const sourceEncoding = namesOf(encodings);
registerEnumType(sourceEncoding, {
    name: 'WebhookSourceEncoding',
    description: 'How a signature is written.',
    valuesConfig: { HEX: { description: 'Two digits a byte, in either case.' }, BASE64: { description: 'With padding.' } },
});
export const sourceSecretEncoding = namesOf(secretEncodings);
registerEnumType(sourceSecretEncoding, {
    name: 'WebhookSourceSecretEncoding',
    description: 'What of a secret is the key of an HMAC.',
    valuesConfig: {
        TEXT: { description: 'The text itself, in UTF-8.' },
        HEX: { description: 'The bytes that it writes in hex.' },
        BASE64: { description: 'The bytes that it writes in base64.' },
    },
});
export const mappingAttribute = namesOf(attributes);
registerEnumType(mappingAttribute, {
    name: 'WebhookAttribute',
    description: 'What is known of a received webhook beside its payload.',
    valuesConfig: {
        ID: { description: 'Its `externalId`.' },
        TYPE: { description: 'Its `type`.' },
        RECEIVED_ID: { description: 'Its `id`, which begins with `whr_`.' },
        RECEIVED_AT: { description: 'When it came, as `2026-03-09T14:30:00.000Z`.' },
    },
});
export const mappingConversion = namesOf(conversions);
registerEnumType(mappingConversion, {
    name: 'WebhookValueKind',
    description: 'What a value is made into: senders write numbers as texts, and ids as numbers.',
    valuesConfig: {
        STRING: { description: 'A text.' },
        INT: { description: 'A whole number.' },
        FLOAT: { description: 'A number.' },
        BOOLEAN: { description: 'True or false.' },
    },
});
export const rejectionReason = namesOf(Object.keys(rejectionReasons));
registerEnumType(rejectionReason, {
    name: 'WebhookRejectionReason',
    description: 'Why what came to a source was turned away.',
    valuesConfig: Object.fromEntries(Object.entries(rejectionReasons).map(([name, description]) => [name, { description }])),
});
let WebhookVerificationType = class WebhookVerificationType {
    preset;
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
    Field(() => sourcePreset, { description: 'Whose rules these are.' })
], WebhookVerificationType.prototype, "preset", void 0);
__decorate([
    Field(() => sourceAlgorithm, { description: 'The hash function of an HMAC.' })
], WebhookVerificationType.prototype, "algorithm", void 0);
__decorate([
    Field(() => sourceEncoding, { description: 'How a signature is written.' })
], WebhookVerificationType.prototype, "encoding", void 0);
__decorate([
    Field(() => String, { description: 'The header of the signature or credential.' })
], WebhookVerificationType.prototype, "header", void 0);
__decorate([
    Field(() => String, { description: 'What stands in that header before it; may be empty.' })
], WebhookVerificationType.prototype, "prefix", void 0);
__decorate([
    Field(() => sourceSecretEncoding, { description: 'What of a secret is the key of an HMAC.' })
], WebhookVerificationType.prototype, "secretEncoding", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The header of a timestamp in seconds that is signed with the body; more than five minutes from now are refused.',
    })
], WebhookVerificationType.prototype, "timestampHeader", void 0);
__decorate([
    Field(() => String, { description: 'What stands between the timestamp and the body where both are signed.' })
], WebhookVerificationType.prototype, "separator", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The user name of basic authentication.' })
], WebhookVerificationType.prototype, "username", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The header with the id that the sender gives a webhook.' })
], WebhookVerificationType.prototype, "idHeader", void 0);
__decorate([
    Field(() => [String], { description: 'JSON pointers to that id; the first at which there is something counts.' })
], WebhookVerificationType.prototype, "idPointers", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The header with the type of a webhook.' })
], WebhookVerificationType.prototype, "typeHeader", void 0);
__decorate([
    Field(() => [String], { description: 'JSON pointers to that type; the first at which there is something counts.' })
], WebhookVerificationType.prototype, "typePointers", void 0);
WebhookVerificationType = __decorate([
    ObjectType('WebhookVerification', { description: 'How the webhooks of a source are verified, and where they say what they are.' })
], WebhookVerificationType);
export { WebhookVerificationType };
let WebhookMappedValueType = class WebhookMappedValueType {
    to;
    pointer;
    attribute;
    value;
    as;
    optional;
};
__decorate([
    Field(() => String, { description: 'The path of a variable, such as `input.sku`, or the name of a field.' })
], WebhookMappedValueType.prototype, "to", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'A JSON pointer into the payload.' })
], WebhookMappedValueType.prototype, "pointer", void 0);
__decorate([
    Field(() => mappingAttribute, { nullable: true, description: 'Something that is known of the webhook beside its payload.' })
], WebhookMappedValueType.prototype, "attribute", void 0);
__decorate([
    Field(() => Json, { nullable: true, description: 'Always this.' })
], WebhookMappedValueType.prototype, "value", void 0);
__decorate([
    Field(() => mappingConversion, { nullable: true, description: 'What it is made into; null for as it is.' })
], WebhookMappedValueType.prototype, "as", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether it may be absent.' })
], WebhookMappedValueType.prototype, "optional", void 0);
WebhookMappedValueType = __decorate([
    ObjectType('WebhookMappedValue', { description: 'A variable of a mutation, or a field of an event, and where it comes from.' })
], WebhookMappedValueType);
export { WebhookMappedValueType };
let WebhookMappingType = class WebhookMappingType {
    types;
    event;
    mutation;
    values;
};
__decorate([
    Field(() => [String], { description: 'Which types: names, beginnings such as `order.*`, or `*`.' })
], WebhookMappingType.prototype, "types", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Under this name they are told as `inbound.webhookReceived`.' })
], WebhookMappingType.prototype, "event", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'This mutation is done.' })
], WebhookMappingType.prototype, "mutation", void 0);
__decorate([
    Field(() => [WebhookMappedValueType], { description: 'Its variables, or the fields of the event.' })
], WebhookMappingType.prototype, "values", void 0);
WebhookMappingType = __decorate([
    ObjectType('WebhookMapping', { description: 'What is done with webhooks of some types.' })
], WebhookMappingType);
export { WebhookMappingType };
let WebhookSourceSecretType = class WebhookSourceSecretType {
    id;
    createdAt;
    expiresAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `srs_`.' })
], WebhookSourceSecretType.prototype, "id", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was given or made.' })
], WebhookSourceSecretType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'Until when it is good, since there is a newer one; null otherwise.' })
], WebhookSourceSecretType.prototype, "expiresAt", void 0);
WebhookSourceSecretType = __decorate([
    ObjectType('WebhookSourceSecret', { description: 'A secret that is good at the moment. The secret itself is not shown.' })
], WebhookSourceSecretType);
export { WebhookSourceSecretType };
let WebhookRejectionType = class WebhookRejectionType {
    reason;
    hour;
    count;
    lastAt;
    lastAddress;
};
__decorate([
    Field(() => rejectionReason, { description: 'Why.' })
], WebhookRejectionType.prototype, "reason", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the hour began.' })
], WebhookRejectionType.prototype, "hour", void 0);
__decorate([
    Field(() => Int, { description: 'How much.' })
], WebhookRejectionType.prototype, "count", void 0);
__decorate([
    Field(() => DateTime, { description: 'When the last of it came.' })
], WebhookRejectionType.prototype, "lastAt", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The network address that the last of it came from.' })
], WebhookRejectionType.prototype, "lastAddress", void 0);
WebhookRejectionType = __decorate([
    ObjectType('WebhookRejection', { description: 'How much was turned away in one hour, for one reason.' })
], WebhookRejectionType);
export { WebhookRejectionType };
let WebhookSourceType = class WebhookSourceType {
    id;
    name;
    description;
    payloadSchema;
    mappings;
    permissions;
    ratePerMinute;
    version;
    createdAt;
    updatedAt;
};
__decorate([
    Field(() => ID, { description: 'Begins with `src_`.' })
], WebhookSourceType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Whose webhooks come here.' })
], WebhookSourceType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'What it is for; may be empty.' })
], WebhookSourceType.prototype, "description", void 0);
__decorate([
    Field(() => Json, { nullable: true, description: 'A JSON Schema (2020-12) that payloads must fit; null for any.' })
], WebhookSourceType.prototype, "payloadSchema", void 0);
__decorate([
    Field(() => [WebhookMappingType], { description: 'What is done with what comes: the first mapping for its type counts.' })
], WebhookSourceType.prototype, "mappings", void 0);
__decorate([
    Field(() => [String], { description: 'What its mutations may, as far as whoever gave it still holds it themself.' })
], WebhookSourceType.prototype, "permissions", void 0);
__decorate([
    Field(() => Int, { description: 'How many webhooks a minute it takes.' })
], WebhookSourceType.prototype, "ratePerMinute", void 0);
__decorate([
    Field(() => Int, { description: 'Counts its changes, from 1. For `ifVersion`.' })
], WebhookSourceType.prototype, "version", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was created.' })
], WebhookSourceType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was last changed.' })
], WebhookSourceType.prototype, "updatedAt", void 0);
WebhookSourceType = __decorate([
    ObjectType('WebhookSource', { description: 'An address at which another system tells what happened there.' })
], WebhookSourceType);
export { WebhookSourceType };
export const WebhookSourceConnection = connectionOf('WebhookSource', () => WebhookSourceType);
//# sourceMappingURL=types.js.map