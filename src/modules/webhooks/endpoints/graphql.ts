import type { Ctx } from '../../../kernel/context.js';
import { Arg, Args, Context, Field, FieldResolver, ID, Int, Mutation, ObjectType, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { webhookEndpointId } from '../ids.js';
import type { EndpointRow } from '../tables.js';
import { CreateWebhookEndpointInput, RotateWebhookSecretInput, UpdateWebhookEndpointInput, WebhookEndpointInput } from './inputs.js';
import { liveSecretsOfEndpoint } from './loaders.js';
import { deleteEndpoint, pauseEndpoint, resumeEndpoint } from './pausing.js';
import { createEndpoint, getEndpoint, listWebhookEndpoints, rotateWebhookSecret, updateEndpoint } from './service.js';
import { type EndpointStatus, WebhookEndpointConnection, WebhookEndpointType, WebhookSecretType, endpointStatus } from './types.js';

@ObjectType('WebhookEndpointWithSecret', { description: 'An endpoint with a secret that is shown this one time.' })
class WebhookEndpointWithSecretType {
  @Field(() => WebhookEndpointType, { description: 'The endpoint.' })
  endpoint: EndpointRow;

  @Field(() => String, { nullable: true, description: 'What requests are signed with: `whsec_…`. Null when only a key pair was made.' })
  secret: string | null;

  @Field(() => String, { nullable: true, description: 'What signatures of a key pair are checked with: `whpk_…`. Null when none was made.' })
  publicKey: string | null;
}

@Resolver(() => WebhookEndpointType)
export class WebhookEndpointResolver {
  @Query(() => WebhookEndpointType, { nullable: true, description: 'One endpoint. Refused with WEBHOOKS_ENDPOINT_NOT_FOUND when there is none.' })
  webhookEndpoint(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `whe_`.' }) id: string) {
    return getEndpoint(ctx, webhookEndpointId.parse(id));
  }

  @Query(() => WebhookEndpointConnection, { nullable: true, description: 'The endpoints, in the order in which they were created.' })
  webhookEndpoints(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs) {
    return listWebhookEndpoints(ctx, page);
  }

  @FieldResolver(() => endpointStatus, { description: 'Follows from `pausedAt` and `failingSince`.' })
  status(@Root() { pausedAt, failingSince }: EndpointRow): EndpointStatus {
    return pausedAt !== null ? 'PAUSED' : failingSince !== null ? 'FAILING' : 'ACTIVE';
  }

  @FieldResolver(() => Int, { description: 'How long an answer may take, in seconds.' })
  timeoutSeconds(@Root() { timeoutMs }: EndpointRow) {
    return timeoutMs / 1_000;
  }

  @FieldResolver(() => [WebhookSecretType], { description: 'What requests are signed with at the moment: at most ten, the oldest first.' })
  async secrets(@Context() ctx: Ctx, @Root() { id }: EndpointRow) {
    return (await ctx.load(liveSecretsOfEndpoint, { endpointId: id, now: ctx.now() })) ?? [];
  }

  @Mutation(() => WebhookEndpointWithSecretType, {
    nullable: true,
    description: 'Creates an endpoint. Its secret is shown in this answer and never again.',
  })
  createWebhookEndpoint(
    @Context() ctx: Ctx,
    @Arg('input', () => CreateWebhookEndpointInput, { description: 'The new endpoint.' }) input: CreateWebhookEndpointInput,
  ) {
    return createEndpoint(ctx, input);
  }

  @Mutation(() => WebhookEndpointType, { nullable: true, description: 'Changes an endpoint. Deliveries that wait go by the change.' })
  updateWebhookEndpoint(
    @Context() ctx: Ctx,
    @Arg('input', () => UpdateWebhookEndpointInput, { description: 'What to change.' }) input: UpdateWebhookEndpointInput,
  ) {
    return updateEndpoint(ctx, input);
  }

  @Mutation(() => WebhookEndpointType, {
    nullable: true,
    description: 'Sends nothing to an endpoint until it is resumed; what comes is kept for it, as long as `webhooks.retentionDays`.',
  })
  pauseWebhookEndpoint(@Context() ctx: Ctx, @Arg('input', () => WebhookEndpointInput, { description: 'Which one.' }) input: WebhookEndpointInput) {
    return pauseEndpoint(ctx, input);
  }

  @Mutation(() => WebhookEndpointType, {
    nullable: true,
    description:
      'Sends to a paused endpoint again, and what was kept for it. What came while it was paused for its failures is sent by `replayWebhooks`.',
  })
  resumeWebhookEndpoint(@Context() ctx: Ctx, @Arg('input', () => WebhookEndpointInput, { description: 'Which one.' }) input: WebhookEndpointInput) {
    return resumeEndpoint(ctx, input);
  }

  @Mutation(() => WebhookEndpointType, {
    nullable: true,
    description: 'Deletes an endpoint and answers what it was. Its secrets are gone at once; its deliveries can be looked at as long as others.',
  })
  deleteWebhookEndpoint(@Context() ctx: Ctx, @Arg('input', () => WebhookEndpointInput, { description: 'Which one.' }) input: WebhookEndpointInput) {
    return deleteEndpoint(ctx, input);
  }

  @Mutation(() => WebhookEndpointWithSecretType, {
    nullable: true,
    description: 'Makes a new secret for an endpoint and shows it this once. For the time of the overlap each request has a signature of each.',
  })
  rotateWebhookSecret(
    @Context() ctx: Ctx,
    @Arg('input', () => RotateWebhookSecretInput, { description: 'Which endpoint, and how.' }) input: RotateWebhookSecretInput,
  ) {
    return rotateWebhookSecret(ctx, input);
  }
}
