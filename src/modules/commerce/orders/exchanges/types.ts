import { DateTime, Field, ID, ObjectType } from '../../../../kernel/graphql.js';

@ObjectType('OrderExchange', {
  description:
    'That something else was sent for what came back of an order: by a credit of the one, and another order, which what was paid for the first one pays as far as it goes.',
})
export class OrderExchangeType {
  @Field(() => ID, { description: 'Begins with `exc_`.' })
  id: string;

  @Field(() => ID, { description: 'The order of which something came back.' })
  orderId: string;

  @Field(() => ID, { description: 'The order that was placed instead.' })
  replacementOrderId: string;

  @Field(() => ID, { description: 'What came back. A return is exchanged once.' })
  returnId: string;

  @Field(() => ID, { description: 'The credit of it.' })
  creditId: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;

  @Field(() => DateTime, { description: 'When.' })
  exchangedAt: Date;
}

@ObjectType('OrderExchangePreview', { description: 'What an exchange would come to, with the prices of this moment.' })
export class OrderExchangePreviewType {}
