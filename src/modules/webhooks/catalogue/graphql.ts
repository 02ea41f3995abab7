import type { Ctx } from '../../../kernel/context.js';
import { Context, Field, FieldResolver, Int, Json, ObjectType, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { exampleBody } from '../requests/body.js';
import { type EventType, eventTypesOf } from './event-types.js';

@ObjectType('WebhookEventType', { description: 'A kind of event that webhooks offer.' })
class WebhookEventTypeType {
  @Field(() => String, { description: 'As endpoints name it, and as `type` in the body: `commerce.productPublished`.' })
  name: string;

  @Field(() => Int, { description: 'The version of its payload. A payload that receivers could not read any more gets another one.' })
  version: number;

  @Field(() => String, { description: 'What has happened when it comes.' })
  description: string;

  @Field(() => String, { description: 'The module that tells it.' })
  module: string;

  @Field(() => Json, { description: 'A JSON Schema (2020-12) of `data`, as long as the endpoint has no `payloadQuery`.' })
  schema: unknown;
}

@Resolver(() => WebhookEventTypeType)
export class WebhookEventTypeResolver {
  @Query(() => [WebhookEventTypeType], { nullable: true, description: 'The events that endpoints of this tenant can get, by name.' })
  webhookEventTypes(@Context() ctx: Ctx): readonly EventType[] {
    return eventTypesOf(ctx.tenant);
  }

  @FieldResolver(() => Json, { description: 'The body of a webhook of this kind, with values made up.' })
  example(@Root() type: EventType) {
    return exampleBody(type);
  }
}
