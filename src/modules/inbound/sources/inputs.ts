import { Field, ID, InputType, Int, Json } from '../../../kernel/graphql.js';
import type { Attribute, Conversion } from '../mapping/mapping.js';
import type { Algorithm, Encoding, Preset, SecretEncoding } from '../schemes/presets.js';
import { mappingAttribute, mappingConversion, sourceAlgorithm, sourceEncoding, sourcePreset, sourceSecretEncoding } from './types.js';

@InputType('WebhookVerificationInput', {
  description:
    'What a preset leaves open: all of it for HMAC and ED25519, names of headers and pointers for API_KEY and BASIC, next to nothing for the others.',
})
export class WebhookVerificationInput {
  @Field(() => sourceAlgorithm, { nullable: true, description: 'The hash function of an HMAC; SHA256 when not given.' })
  algorithm: Algorithm | null;

  @Field(() => sourceEncoding, { nullable: true, description: 'How a signature is written; HEX when not given.' })
  encoding: Encoding | null;

  @Field(() => String, {
    nullable: true,
    description: 'The header of the signature or key; `x-signature`, `x-signature-ed25519` or `x-api-key` when not given.',
  })
  header: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What stands in that header before it, such as `sha256=` or `Bearer `, at most 20 characters.',
  })
  prefix: string | null;

  @Field(() => sourceSecretEncoding, { nullable: true, description: 'What of a secret is the key of an HMAC; TEXT when not given.' })
  secretEncoding: SecretEncoding | null;

  @Field(() => String, { nullable: true, description: 'The header of a timestamp in seconds that is signed before the body.' })
  timestampHeader: string | null;

  @Field(() => String, { nullable: true, description: 'What stands between timestamp and body, at most 3 characters; a dot when not given.' })
  separator: string | null;

  @Field(() => String, { nullable: true, description: 'The user name of basic authentication.' })
  username: string | null;

  @Field(() => String, { nullable: true, description: 'The header with the id of a webhook. One that is not in what is signed can be forged.' })
  idHeader: string | null;

  @Field(() => [String], { nullable: true, description: 'JSON pointers to the id, at most 5; `/id` when not given.' })
  idPointers: string[] | null;

  @Field(() => String, { nullable: true, description: 'The header with the type of a webhook.' })
  typeHeader: string | null;

  @Field(() => [String], { nullable: true, description: 'JSON pointers to the type, at most 5; `/type` when not given.' })
  typePointers: string[] | null;
}

@InputType('WebhookMappedValueInput', {
  description: 'A variable of a mutation, or a field of an event. Give one of `pointer`, `attribute` and `value`.',
})
export class WebhookMappedValueInput {
  @Field(() => String, { description: 'The path of a variable, such as `input.sku`, or the name of a field.' })
  to: string;

  @Field(() => String, { nullable: true, description: 'A JSON pointer into the payload, such as `/data/object/id`; at most 200 characters.' })
  pointer: string | null;

  @Field(() => mappingAttribute, { nullable: true, description: 'Something that is known of the webhook beside its payload.' })
  attribute: Attribute | null;

  @Field(() => Json, { nullable: true, description: 'Always this; at most 4000 characters as JSON.' })
  value?: unknown;

  @Field(() => mappingConversion, { nullable: true, description: 'What to make of it; as it is when not given.' })
  as: Conversion | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it may be absent, and is then left out; false when not given.' })
  optional: boolean | null;
}

@InputType('WebhookMappingInput', { description: 'What to do with webhooks of some types. Give one of `event` and `mutation`.' })
export class WebhookMappingInput {
  @Field(() => [String], { description: 'Which types: names, beginnings such as `order.*`, or `*`; at most 50.' })
  types: string[];

  @Field(() => String, { nullable: true, description: 'Tell them as `inbound.webhookReceived` under this name, at most 100 characters.' })
  event: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Do this mutation: `mutation ($input: …!) { … }`. None that asks for a fresh proof of who asks. At most 10,000 characters.',
  })
  mutation: string | null;

  @Field(() => [WebhookMappedValueInput], { nullable: true, description: 'Its variables, or the fields of the event; at most 50.' })
  values: WebhookMappedValueInput[] | null;
}

const SCHEMA = 'A JSON Schema (2020-12) that payloads must fit, at most 20,000 characters. References lead to places in itself alone.';
const MAPPINGS = 'What to do with what comes, at most 20: the first one for its type counts. Without one it is kept and nothing is done.';
const PERMISSIONS = 'What its mutations may: permissions that you hold yourself, and only as long as you do.';
const RATE = 'How many webhooks a minute it takes, 1 to 6000; 600 when not given.';
const SECRET = 'The secret that the sender shows; for ED25519 its public key.';

@InputType('CreateWebhookSourceInput', { description: 'A new source.' })
export class CreateWebhookSourceInput {
  @Field(() => String, { description: 'Whose webhooks come here; at most 100 characters.' })
  name: string;

  @Field(() => sourcePreset, { description: 'How the sender proves that a webhook is its own.' })
  preset: Preset;

  @Field(() => WebhookVerificationInput, { nullable: true, description: 'What the preset leaves open.' })
  verification: WebhookVerificationInput | null;

  @Field(() => String, {
    nullable: true,
    description: `${SECRET} When not given, one is made where the sender takes it; for the others nothing is taken before \`rotateWebhookSourceSecret\`.`,
  })
  secret: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
  description: string | null;

  @Field(() => Json, { nullable: true, description: SCHEMA })
  payloadSchema: unknown;

  @Field(() => [WebhookMappingInput], { nullable: true, description: MAPPINGS })
  mappings: WebhookMappingInput[] | null;

  @Field(() => [String], { nullable: true, description: PERMISSIONS })
  permissions: string[] | null;

  @Field(() => Int, { nullable: true, description: RATE })
  ratePerMinute: number | null;
}

@InputType('UpdateWebhookSourceInput', { description: 'Changes of a source. What is not given stays as it is.' })
export class UpdateWebhookSourceInput {
  @Field(() => ID, { description: 'The source to change. Begins with `src_`.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with INBOUND_VERSION_STALE unless the source has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: 'Whose webhooks come here; at most 100 characters.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
  description: string | null;

  @Field(() => Json, { nullable: true, description: `${SCHEMA} An explicit null takes it away.` })
  payloadSchema: unknown;

  @Field(() => [WebhookMappingInput], { nullable: true, description: `${MAPPINGS} They replace those that were there, and are yours from now on.` })
  mappings: WebhookMappingInput[] | null;

  @Field(() => [String], { nullable: true, description: PERMISSIONS })
  permissions: string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many webhooks a minute it takes, 1 to 6000.' })
  ratePerMinute: number | null;
}

@InputType('WebhookSourceInput', { description: 'Names a source.' })
export class WebhookSourceInput {
  @Field(() => ID, { description: 'Begins with `src_`.' })
  id: string;
}

@InputType('RotateWebhookSourceSecretInput', { description: 'A new secret for a source, or its first one.' })
export class RotateWebhookSourceSecretInput {
  @Field(() => ID, { description: 'The source. Begins with `src_`.' })
  id: string;

  @Field(() => String, { nullable: true, description: `${SECRET} When not given, one is made where the sender takes it.` })
  secret: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How long the former secrets are good as well, 0 to 720 hours; 24 when not given. 0 for one that somebody else may have.',
  })
  overlapHours: number | null;
}
