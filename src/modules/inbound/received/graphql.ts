import type { Ctx } from '../../../kernel/context.js';
import { Arg, Args, Context, Field, FieldResolver, ID, Int, Mutation, ObjectType, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { receivedWebhookId } from '../ids.js';
import { sourceById } from '../sources/loaders.js';
import { WebhookSourceType } from '../sources/types.js';
import { bodyOfReceived } from './loaders.js';
import type { ListedRow } from './queries.js';
import { getReceived, listReceived, replayReceived } from './service.js';
import { ReceivedWebhookConnection, ReceivedWebhookFilter, ReceivedWebhookType, ReplayReceivedWebhooksInput } from './types.js';

@ObjectType('ReceivedWebhookReplay', { description: 'What a replay comes to.' })
class ReceivedWebhookReplayType {
  @Field(() => Int, { description: 'How many are handled again: with 500 there may be more, so ask again.' })
  count: number;
}

@Resolver(() => ReceivedWebhookType)
export class ReceivedWebhookResolver {
  @Query(() => ReceivedWebhookType, {
    nullable: true,
    description: 'One received webhook. Refused with INBOUND_RECEIVED_NOT_FOUND when there is none.',
  })
  receivedWebhook(@Context() ctx: Ctx, @Arg('id', () => ID, { description: 'Begins with `whr_`.' }) id: string) {
    return getReceived(ctx, receivedWebhookId.parse(id));
  }

  @Query(() => ReceivedWebhookConnection, { nullable: true, description: 'Received webhooks, the newest first, for `inbound.retentionDays`.' })
  receivedWebhooks(
    @Context() ctx: Ctx,
    @Arg('filter', () => ReceivedWebhookFilter, { nullable: true, description: 'Which; all when not given.' }) filter: ReceivedWebhookFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return listReceived(ctx, { filter, page });
  }

  @FieldResolver(() => WebhookSourceType, { nullable: true, description: 'Where it came to, also when it was deleted since.' })
  source(@Context() ctx: Ctx, @Root() { sourceId }: ListedRow) {
    return ctx.load(sourceById, sourceId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its body as text, byte for byte as it came. Null when it is not UTF-8.' })
  async body(@Context() ctx: Ctx, @Root() { id }: ListedRow) {
    return textOf(await ctx.load(bodyOfReceived, id));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its body in base64, whatever it is.' })
  async bodyBase64(@Context() ctx: Ctx, @Root() { id }: ListedRow) {
    return (await ctx.load(bodyOfReceived, id))?.toString('base64') ?? null;
  }

  @Mutation(() => ReceivedWebhookReplayType, {
    nullable: true,
    description:
      'Has received webhooks verified and handled again, by the mappings of now. What the same mapping has done with one is not done a second time.',
  })
  replayReceivedWebhooks(
    @Context() ctx: Ctx,
    @Arg('input', () => ReplayReceivedWebhooksInput, { description: 'Which.' }) input: ReplayReceivedWebhooksInput,
  ) {
    return replayReceived(ctx, input);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(body: Buffer | null): string | null {
  try {
    return body && utf8.decode(body);
  } catch {
    return null;
  }
}
