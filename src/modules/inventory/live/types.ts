import { DateTime, Field, ID, ObjectType } from '../../../kernel/graphql.js';

@ObjectType('StockChange', { description: 'That there is more or less of something, or that more or less of it is promised or announced.' })
export class StockChangeType {
  @Field(() => String, { description: 'What happened, as `webhookEventTypes` names it: `inventory.stockMoved`, `inventory.stockReserved`.' })
  eventType: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  occurredAt: Date;

  @Field(() => [ID], { description: 'The stock items that it is about, 1 to 200; only the followed one where one is followed.' })
  itemIds: string[];
}
