import type { Ctx } from '../../../kernel/context.js';
import { Arg, Args, Context, Field, FieldResolver, ID, Mutation, ObjectType, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { webhookSourceId } from '../ids.js';
import type { SourceRow } from '../tables.js';
import { CreateWebhookSourceInput, RotateWebhookSourceSecretInput, UpdateWebhookSourceInput, WebhookSourceInput } from './inputs.js';
import { liveSecretsOfSource, rejectionsOfSource } from './loaders.js';
import { createSource, deleteSource, getSource, listSources, rotateWebhookSourceSecret, updateSource, urlOf } from './service.js';
import { WebhookRejectionType, WebhookSourceConnection, WebhookSourceSecretType, WebhookSourceType, WebhookVerificationType } from './types.js';

@ObjectType('WebhookSourceWithSecret', { description: 'A source with a secret that is shown this one time.' })
class WebhookSourceWithSecretType {
  @Field(() => WebhookSourceType, { description: 'The source.' })
  source: SourceRow;

  @Field(() => String, { nullable: true, description: 'For its sender. Null when the sender gave it, or has still to give it.' })
  secret: string | null;
}

@Resolver(() => WebhookSourceType)
export class WebhookSourceResolver {
  @Query(() => WebhookSourceType, { nullable: true, description: 'One source. Refused with INBOUND_SOURCE_NOT_FOUND when there is none.' })
  webhookSource(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `src_`.' }) id: string) {
    return getSource(ctx, webhookSourceId.parse(id));
  }

  @Query(() => WebhookSourceConnection, { nullable: true, description: 'The sources, in the order in which they were created.' })
  webhookSources(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs) {
    return listSources(ctx, page);
  }

  @FieldResolver(() => String, { description: 'Where its sender posts to. Nobody can guess it, but a signature is what keeps others out.' })
  url(@Context() ctx: Ctx, @Root() source: SourceRow) {
    return urlOf(ctx, source);
  }

  @FieldResolver(() => WebhookVerificationType, { description: 'How its webhooks are verified.' })
  verification(@Root() { scheme }: SourceRow) {
    return scheme;
  }

  @FieldResolver(() => [WebhookSourceSecretType], { description: 'The secrets that are good at the moment: at most five, the oldest first.' })
  async secrets(@Context() ctx: Ctx, @Root() { id }: SourceRow) {
    return (await ctx.load(liveSecretsOfSource, { sourceId: id, now: ctx.now() })) ?? [];
  }

  @FieldResolver(() => [WebhookRejectionType], { description: 'What was turned away in the last 24 hours, the newest hour first.' })
  async rejections(@Context() ctx: Ctx, @Root() { id }: SourceRow) {
    return (await ctx.load(rejectionsOfSource, { sourceId: id, now: ctx.now() })) ?? [];
  }

  @Mutation(() => WebhookSourceWithSecretType, {
    nullable: true,
    description: 'Creates a source. A secret that is made for it is shown in this answer and never again.',
  })
  createWebhookSource(
    @Context() ctx: Ctx,
    @Arg('input', () => CreateWebhookSourceInput, { description: 'The new source.' }) input: CreateWebhookSourceInput,
  ) {
    return createSource(ctx, input);
  }

  @Mutation(() => WebhookSourceType, { nullable: true, description: 'Changes a source. What waits to be handled goes by the change.' })
  updateWebhookSource(
    @Context() ctx: Ctx,
    @Arg('input', () => UpdateWebhookSourceInput, { description: 'What to change.' }) input: UpdateWebhookSourceInput,
  ) {
    return updateSource(ctx, input);
  }

  @Mutation(() => WebhookSourceWithSecretType, {
    nullable: true,
    description: 'Gives a source a new secret. For the time of the overlap the former ones are good as well.',
  })
  rotateWebhookSourceSecret(
    @Context() ctx: Ctx,
    @Arg('input', () => RotateWebhookSourceSecretInput, { description: 'Which source, and how.' }) input: RotateWebhookSourceSecretInput,
  ) {
    return rotateWebhookSourceSecret(ctx, input);
  }

  @Mutation(() => WebhookSourceType, {
    nullable: true,
    description: 'Deletes a source and answers what it was. Its address takes nothing any more; what it received can be looked at as long as others.',
  })
  deleteWebhookSource(@Context() ctx: Ctx, @Arg('input', () => WebhookSourceInput, { description: 'Which one.' }) input: WebhookSourceInput) {
    return deleteSource(ctx, input);
  }
}
