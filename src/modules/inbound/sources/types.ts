import { DateTime, Field, ID, Int, Json, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
import type { Attribute, Conversion } from '../mapping/mapping.js';
import { attributes, conversions } from '../mapping/mapping.js';
import {
  type Algorithm,
  type Encoding,
  type Preset,
  type SecretEncoding,
  algorithms,
  encodings,
  presets,
  secretEncodings,
} from '../schemes/presets.js';
import { type RejectionReason, rejectionReasons } from '../schemes/reasons.js';

const namesOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [Key in Name]: Key };

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

export const rejectionReason = namesOf(Object.keys(rejectionReasons) as RejectionReason[]);
registerEnumType(rejectionReason, {
  name: 'WebhookRejectionReason',
  description: 'Why what came to a source was turned away.',
  valuesConfig: Object.fromEntries(Object.entries(rejectionReasons).map(([name, description]) => [name, { description }])) as never,
});

@ObjectType('WebhookVerification', { description: 'How the webhooks of a source are verified, and where they say what they are.' })
export class WebhookVerificationType {
  @Field(() => sourcePreset, { description: 'Whose rules these are.' })
  preset: Preset;

  @Field(() => sourceAlgorithm, { description: 'The hash function of an HMAC.' })
  algorithm: Algorithm;

  @Field(() => sourceEncoding, { description: 'How a signature is written.' })
  encoding: Encoding;

  @Field(() => String, { description: 'The header of the signature or credential.' })
  header: string;

  @Field(() => String, { description: 'What stands in that header before it; may be empty.' })
  prefix: string;

  @Field(() => sourceSecretEncoding, { description: 'What of a secret is the key of an HMAC.' })
  secretEncoding: SecretEncoding;

  @Field(() => String, {
    nullable: true,
    description: 'The header of a timestamp in seconds that is signed with the body; more than five minutes from now are refused.',
  })
  timestampHeader: string | null;

  @Field(() => String, { description: 'What stands between the timestamp and the body where both are signed.' })
  separator: string;

  @Field(() => String, { nullable: true, description: 'The user name of basic authentication.' })
  username: string | null;

  @Field(() => String, { nullable: true, description: 'The header with the id that the sender gives a webhook.' })
  idHeader: string | null;

  @Field(() => [String], { description: 'JSON pointers to that id; the first at which there is something counts.' })
  idPointers: readonly string[];

  @Field(() => String, { nullable: true, description: 'The header with the type of a webhook.' })
  typeHeader: string | null;

  @Field(() => [String], { description: 'JSON pointers to that type; the first at which there is something counts.' })
  typePointers: readonly string[];
}

@ObjectType('WebhookMappedValue', { description: 'A variable of a mutation, or a field of an event, and where it comes from.' })
export class WebhookMappedValueType {
  @Field(() => String, { description: 'The path of a variable, such as `input.sku`, or the name of a field.' })
  to: string;

  @Field(() => String, { nullable: true, description: 'A JSON pointer into the payload.' })
  pointer: string | null;

  @Field(() => mappingAttribute, { nullable: true, description: 'Something that is known of the webhook beside its payload.' })
  attribute: Attribute | null;

  @Field(() => Json, { nullable: true, description: 'Always this.' })
  value: unknown;

  @Field(() => mappingConversion, { nullable: true, description: 'What it is made into; null for as it is.' })
  as: Conversion | null;

  @Field(() => Boolean, { description: 'Whether it may be absent.' })
  optional: boolean;
}

@ObjectType('WebhookMapping', { description: 'What is done with webhooks of some types.' })
export class WebhookMappingType {
  @Field(() => [String], { description: 'Which types: names, beginnings such as `order.*`, or `*`.' })
  types: readonly string[];

  @Field(() => String, { nullable: true, description: 'Under this name they are told as `inbound.webhookReceived`.' })
  event: string | null;

  @Field(() => String, { nullable: true, description: 'This mutation is done.' })
  mutation: string | null;

  @Field(() => [WebhookMappedValueType], { description: 'Its variables, or the fields of the event.' })
  values: readonly WebhookMappedValueType[];
}

@ObjectType('WebhookSourceSecret', { description: 'A secret that is good at the moment. The secret itself is not shown.' })
export class WebhookSourceSecretType {
  @Field(() => ID, { description: 'Begins with `srs_`.' })
  id: string;

  @Field(() => DateTime, { description: 'When it was given or made.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Until when it is good, since there is a newer one; null otherwise.' })
  expiresAt: Date | null;
}

@ObjectType('WebhookRejection', { description: 'How much was turned away in one hour, for one reason.' })
export class WebhookRejectionType {
  @Field(() => rejectionReason, { description: 'Why.' })
  reason: RejectionReason;

  @Field(() => DateTime, { description: 'When the hour began.' })
  hour: Date;

  @Field(() => Int, { description: 'How much.' })
  count: number;

  @Field(() => DateTime, { description: 'When the last of it came.' })
  lastAt: Date;

  @Field(() => String, { nullable: true, description: 'The network address that the last of it came from.' })
  lastAddress: string | null;
}

@ObjectType('WebhookSource', { description: 'An address at which another system tells what happened there.' })
export class WebhookSourceType {
  @Field(() => ID, { description: 'Begins with `src_`.' })
  id: string;

  @Field(() => String, { description: 'Whose webhooks come here.' })
  name: string;

  @Field(() => String, { description: 'What it is for; may be empty.' })
  description: string;

  @Field(() => Json, { nullable: true, description: 'A JSON Schema (2020-12) that payloads must fit; null for any.' })
  payloadSchema: unknown;

  @Field(() => [WebhookMappingType], { description: 'What is done with what comes: the first mapping for its type counts.' })
  mappings: readonly WebhookMappingType[];

  @Field(() => [String], { description: 'What its mutations may, as far as whoever gave it still holds it themself.' })
  permissions: readonly string[];

  @Field(() => Int, { description: 'How many webhooks a minute it takes.' })
  ratePerMinute: number;

  @Field(() => Int, { description: 'Counts its changes, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const WebhookSourceConnection = connectionOf('WebhookSource', () => WebhookSourceType);
