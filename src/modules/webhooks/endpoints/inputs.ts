import { Field, ID, InputType, Int } from '../../../kernel/graphql.js';
import type { SecretKind } from '../events.js';
import { secretKind } from './types.js';

const FILTER =
  'Only events of which this holds, such as `currencyCode == "EUR" and priceMinor >= 1000`: fields of the payload, == != < <= > >= in startsWith exists, and or not. At most 1000 characters.';
const QUERY =
  'A GraphQL query whose answer is sent as `data`, read at each attempt. Its variables are fields of the payload, `eventId`, `eventType` and `occurredAt`.';
const PERMISSIONS = 'What `payloadQuery` may read: permissions that you hold yourself.';
const HEADERS = 'Headers that are sent along, at most 20; such as `Authorization`. They replace those that were there.';
const RATE = 'How many requests a minute it gets at most, 1 to 6000; the others wait.';
const ORDERED = 'One event at a time, those of one subject in their order. One that fails then holds up those behind it.';
const TIMEOUT = 'How long an answer may take, 1 to 30 seconds; 15 when not given.';
const RETRIES =
  'Seconds between attempts, at most 20 of them, each up to a week; none at all for a single attempt. The default is 5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400.';
const EVENT_TYPES = 'Which events it gets, 1 to 50 entries: names of `webhookEventTypes`, all of a module as `commerce.*`, or `*`.';
const URL = 'Where requests go: http(s), a public address, port 80, 443, 8080 or 8443.';

@InputType('WebhookHeaderInput', { description: 'A header of the requests to an endpoint.' })
export class WebhookHeaderInput {
  @Field(() => String, { description: 'Not one of the connection, nor `host`, `content-…`, `webhook-…` and others that are set for each request.' })
  name: string;

  @Field(() => String, { description: '1 to 1000 characters of visible ASCII. Kept encrypted and not shown again.' })
  value: string;
}

@InputType('CreateWebhookEndpointInput', { description: 'A new endpoint.' })
export class CreateWebhookEndpointInput {
  @Field(() => String, { description: URL })
  url: string;

  @Field(() => [String], { description: EVENT_TYPES })
  eventTypes: string[];

  @Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: FILTER })
  filter: string | null;

  @Field(() => String, { nullable: true, description: QUERY })
  payloadQuery: string | null;

  @Field(() => [String], { nullable: true, description: PERMISSIONS })
  payloadPermissions: string[] | null;

  @Field(() => [WebhookHeaderInput], { nullable: true, description: HEADERS })
  headers: WebhookHeaderInput[] | null;

  @Field(() => Int, { nullable: true, description: RATE })
  ratePerMinute: number | null;

  @Field(() => Boolean, { nullable: true, description: ORDERED })
  ordered: boolean | null;

  @Field(() => Int, { nullable: true, description: TIMEOUT })
  timeoutSeconds: number | null;

  @Field(() => [Int], { nullable: true, description: RETRIES })
  retrySeconds: number[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Sign with a key pair as well (`v1a`), for receivers that should hold no secret.' })
  asymmetric: boolean | null;
}

@InputType('UpdateWebhookEndpointInput', { description: 'Changes of an endpoint. What is not given stays as it is.' })
export class UpdateWebhookEndpointInput {
  @Field(() => ID, { description: 'The endpoint to change. Begins with `whe_`.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with WEBHOOKS_VERSION_STALE unless the endpoint has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: URL })
  url: string | null;

  @Field(() => [String], { nullable: true, description: EVENT_TYPES })
  eventTypes: string[] | null;

  @Field(() => String, { nullable: true, description: 'What it is for; at most 500 characters.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: `${FILTER} An explicit null takes it away.` })
  filter: string | null;

  @Field(() => String, { nullable: true, description: `${QUERY} An explicit null takes it away.` })
  payloadQuery: string | null;

  @Field(() => [String], { nullable: true, description: PERMISSIONS })
  payloadPermissions: string[] | null;

  @Field(() => [WebhookHeaderInput], { nullable: true, description: HEADERS })
  headers: WebhookHeaderInput[] | null;

  @Field(() => Int, { nullable: true, description: `${RATE} An explicit null takes the limit away.` })
  ratePerMinute: number | null;

  @Field(() => Boolean, { nullable: true, description: ORDERED })
  ordered: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How long an answer may take, 1 to 30 seconds.' })
  timeoutSeconds: number | null;

  @Field(() => [Int], { nullable: true, description: `${RETRIES} An explicit null brings it back.` })
  retrySeconds: number[] | null;
}

@InputType('WebhookEndpointInput', { description: 'Names an endpoint.' })
export class WebhookEndpointInput {
  @Field(() => ID, { description: 'Begins with `whe_`.' })
  id: string;
}

@InputType('RotateWebhookSecretInput', { description: 'A new secret for an endpoint.' })
export class RotateWebhookSecretInput {
  @Field(() => ID, { description: 'The endpoint. Begins with `whe_`.' })
  id: string;

  @Field(() => secretKind, { nullable: true, description: 'HMAC when not given. ED25519 also gives an endpoint its first key pair.' })
  kind: SecretKind | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How long requests are signed with the former secrets as well, 0 to 720 hours; 24 when not given. 0 for one that somebody else may have.',
  })
  overlapHours: number | null;
}
