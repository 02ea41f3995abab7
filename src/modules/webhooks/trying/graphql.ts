import type { Ctx } from '../../../kernel/context.js';
import {
  Arg,
  Context,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Json,
  Mutation,
  ObjectType,
  Resolver,
  Root,
  registerEnumType,
} from '../../../kernel/graphql.js';
import { type OutboundFailure, outboundFailures } from '../../../kernel/outbound.js';
import { WebhookDeliveryType, deliveryReason, deliveryState } from '../deliveries/types.js';
import { type Simulation, simulateWebhook, testWebhook } from './service.js';

const failures = Object.fromEntries(Object.keys(outboundFailures).map((name) => [name, name])) as { readonly [Name in OutboundFailure]: Name };
registerEnumType(failures, {
  name: 'OutboundFailure',
  description: 'Why a call to a server outside has no answer.',
  valuesConfig: Object.fromEntries(Object.entries(outboundFailures).map(([name, description]) => [name, { description }])),
});

@ObjectType('WebhookRequest', { description: 'A request to an endpoint, exactly.' })
class WebhookRequestType {
  @Field(() => String, { description: 'Always POST.' })
  method: string;

  @Field(() => String, { description: 'Where it goes.' })
  url: string;

  @Field(() => Json, { description: 'Its headers by name, your own with their values, and the signatures for this moment.' })
  headers: unknown;

  @Field(() => String, { description: 'Its body, byte for byte what is signed.' })
  body: string;
}

@ObjectType('WebhookAnswer', { description: 'What came back.' })
class WebhookAnswerType {
  @Field(() => Int, { nullable: true, description: 'The HTTP status; null when there was no answer.' })
  status: number | null;

  @Field(() => Json, { nullable: true, description: 'The headers by name.' })
  headers: unknown;

  @Field(() => String, { nullable: true, description: 'The body, at most 64 KiB of it.' })
  body: string | null;

  @Field(() => failures, { nullable: true, description: 'Why there was no answer.' })
  failure: OutboundFailure | null;

  @Field(() => String, { nullable: true, description: 'What the system said, such as ECONNREFUSED.' })
  detail: string | null;

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  durationMs: number;
}

@ObjectType('WebhookSimulation', { description: 'What an event makes of an endpoint at this moment.' })
class WebhookSimulationType {
  @Field(() => WebhookRequestType, { nullable: true, description: 'Null when `payloadQuery` gave nothing that could be sent: `problem` says why.' })
  request: WebhookRequestType | null;
}

@InputType('SimulateWebhookInput', { description: 'An endpoint, and an event that happened or an example of one.' })
class SimulateWebhookInput {
  @Field(() => ID, { description: 'The endpoint. Begins with `whe_`.' })
  endpointId: string;

  @Field(() => String, { nullable: true, description: 'An example of this event type; or `eventId`.' })
  eventType: string | null;

  @Field(() => ID, { nullable: true, description: 'This event. Begins with `evt_`.' })
  eventId: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Send it, and tell the answer. It is not recorded as a delivery.' })
  send: boolean | null;
}

@InputType('TestWebhookInput', { description: 'An endpoint, and the kind of event.' })
class TestWebhookInput {
  @Field(() => ID, { description: 'The endpoint. Begins with `whe_`.' })
  endpointId: string;

  @Field(() => String, { description: 'The event type, one of `webhookEventTypes`.' })
  eventType: string;
}

@Resolver(() => WebhookSimulationType)
export class WebhookTryingResolver {
  @Mutation(() => WebhookSimulationType, {
    nullable: true,
    description: 'Shows the exact request that an event makes, and with `send` the answer to it. Twenty at once, then one in six seconds.',
  })
  simulateWebhook(@Context() ctx: Ctx, @Arg('input', () => SimulateWebhookInput, { description: 'What.' }) input: SimulateWebhookInput) {
    return simulateWebhook(ctx, input);
  }

  @Mutation(() => WebhookDeliveryType, {
    nullable: true,
    description: 'Has an example sent to an endpoint, once, with the header `serai-test: true`; ask `webhookDelivery` what became of it.',
  })
  testWebhook(@Context() ctx: Ctx, @Arg('input', () => TestWebhookInput, { description: 'What.' }) input: TestWebhookInput) {
    return testWebhook(ctx, input);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the endpoint has asked for such events, and its filter lets this one through.' })
  isWanted(@Root() { route }: Simulation) {
    return route !== null && route.state !== 'FILTERED';
  }

  @FieldResolver(() => deliveryState, {
    nullable: true,
    description: 'What would become of it; null when the endpoint has not asked for such events.',
  })
  state(@Root() { route }: Simulation) {
    return route?.state ?? null;
  }

  @FieldResolver(() => deliveryReason, { nullable: true, description: 'Why.' })
  reason(@Root() { route }: Simulation) {
    return route === null ? 'NOT_SUBSCRIBED' : route.reason;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why there is no request: PAYLOAD_TOO_LARGE or PAYLOAD_UNAVAILABLE, and more.' })
  problem(@Root() { unmade }: Simulation) {
    return unmade === null ? null : `${unmade.reason}: ${unmade.detail}`;
  }

  @FieldResolver(() => WebhookAnswerType, { nullable: true, description: 'What came back; null unless `send` was asked for.' })
  answer(@Root() { result }: Simulation): WebhookAnswerType | null {
    if (result === null) return null;
    const nothing = { status: null, headers: null, body: null, failure: null, detail: null };
    return { ...nothing, ...result };
  }
}
