import { DateTime, Field, ID, ObjectType } from '../../../../kernel/graphql.js';

@ObjectType('ProductChange', { description: 'That something about a product has changed.' })
export class ProductChangeType {
  @Field(() => String, { description: 'What happened, as `webhookEventTypes` names it: `commerce.variantUpdated`.' })
  eventType: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  occurredAt: Date;

  @Field(() => ID, { description: 'Begins with `prd_`.' })
  productId: string;
}
