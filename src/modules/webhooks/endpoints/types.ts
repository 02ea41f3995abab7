import { DateTime, Field, ID, Int, ObjectType, connectionOf, registerEnumType } from '../../../kernel/graphql.js';
import type { PauseReason, SecretKind } from '../events.js';

export const endpointStatus = { ACTIVE: 'ACTIVE', FAILING: 'FAILING', PAUSED: 'PAUSED' } as const;
export type EndpointStatus = keyof typeof endpointStatus;
registerEnumType(endpointStatus, {
  name: 'WebhookEndpointStatus',
  description: 'Whether an endpoint gets events.',
  valuesConfig: {
    ACTIVE: { description: 'It gets them.' },
    FAILING: { description: 'It would get them, but has failed since its last success. It is paused when that lasts for days.' },
    PAUSED: { description: 'It gets nothing; `pauseReason` says why.' },
  },
});

export const pauseReason = { MANUAL: 'MANUAL', FAILURES: 'FAILURES', GONE: 'GONE' } as const satisfies Record<PauseReason, PauseReason>;
registerEnumType(pauseReason, {
  name: 'WebhookPauseReason',
  description: 'Why an endpoint is paused.',
  valuesConfig: {
    MANUAL: { description: 'Somebody paused it. What comes is kept for it and sent when it is resumed.' },
    FAILURES: { description: 'It failed for `webhooks.pauseAfterDays` without one success. What comes is not kept for it, but can be replayed.' },
    GONE: { description: 'Its server answered 410. What comes is not kept for it, but can be replayed.' },
  },
});

export const secretKind = { HMAC: 'HMAC', ED25519: 'ED25519' } as const satisfies Record<SecretKind, SecretKind>;
registerEnumType(secretKind, {
  name: 'WebhookSecretKind',
  description: 'How requests are signed.',
  valuesConfig: {
    HMAC: { description: 'HMAC-SHA-256 with a secret that both sides have; signatures begin with `v1,`.' },
    ED25519: { description: 'With a key pair, of which the receiver has the public half; signatures begin with `v1a,`.' },
  },
});

@ObjectType('WebhookSecret', { description: 'What requests to an endpoint are signed with. The secret itself is shown once, when it is made.' })
export class WebhookSecretType {
  @Field(() => ID, { description: 'Begins with `whs_`.' })
  id: string;

  @Field(() => secretKind, { description: 'How it signs.' })
  kind: SecretKind;

  @Field(() => String, { nullable: true, description: 'Of a key pair, what receivers check with: `whpk_…`. Null for a shared secret.' })
  publicKey: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when requests are signed with it as well, since there is a newer one; null otherwise.',
  })
  expiresAt: Date | null;
}

@ObjectType('WebhookEndpoint', { description: 'An address outside that is told of events.' })
export class WebhookEndpointType {
  @Field(() => ID, { description: 'Begins with `whe_`.' })
  id: string;

  @Field(() => String, { description: 'Where requests go.' })
  url: string;

  @Field(() => String, { description: 'What it is for; may be empty.' })
  description: string;

  @Field(() => [String], { description: 'Which events it gets: names, `commerce.*`, or `*`.' })
  eventTypes: readonly string[];

  @Field(() => String, { nullable: true, description: 'It gets only events of which this holds; null for all.' })
  filter: string | null;

  @Field(() => String, { nullable: true, description: 'A GraphQL query whose answer is sent as `data`; null for the payload of the event.' })
  payloadQuery: string | null;

  @Field(() => [String], { description: 'What `payloadQuery` may read.' })
  payloadPermissions: readonly string[];

  @Field(() => [String], { description: 'The names of the headers that are sent along. Their values are not shown.' })
  headerNames: readonly string[];

  @Field(() => Int, { nullable: true, description: 'How many requests a minute it gets at most; null for any number.' })
  ratePerMinute: number | null;

  @Field(() => Boolean, {
    description: 'Whether it gets one event at a time, those of one subject in their order. One that fails then holds up those behind it.',
  })
  ordered: boolean;

  @Field(() => [Int], { nullable: true, description: 'Seconds between attempts; null for the default.' })
  retrySeconds: readonly number[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is paused.' })
  pausedAt: Date | null;

  @Field(() => pauseReason, { nullable: true, description: 'Why it is paused.' })
  pauseReason: PauseReason | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it has failed without one success; null while it works.' })
  failingSince: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it last took an event, to the minute.' })
  lastDeliveredAt: Date | null;

  @Field(() => Int, { description: 'Counts its changes, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const WebhookEndpointConnection = connectionOf('WebhookEndpoint', () => WebhookEndpointType);
