import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../kernel/graphql.js';

@ObjectType('StockItem', {
  description: 'Something of which stock is kept, such as one variant of a product, with what there is of it at all locations.',
})
export class ItemType {
  @Field(() => ID, { description: 'Begins with `itm_`.' })
  id: string;

  @Field(() => String, { description: 'The stock keeping unit.' })
  sku: string;

  @Field(() => String, { description: 'As people read it.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether stock is kept of it. If not, it can always be had and its quantities are 0.' })
  tracked: boolean;

  @Field(() => Boolean, { description: 'Whether more may be reserved than there is: then `available` may be negative.' })
  backOrder: boolean;

  @Field(() => Int, { nullable: true, description: 'When `available` falls to it or under it, `inventory.stockItemLow` is told; null for never.' })
  reorderPoint: number | null;

  @Field(() => Int, { description: 'Pieces that are there; never negative.' })
  onHand: number;

  @Field(() => Int, { description: 'Pieces that are promised to somebody and have not left.' })
  reserved: number;

  @Field(() => Int, { description: '`onHand` without `reserved`: what can be promised now.' })
  available: number;

  @Field(() => Int, { description: 'Pieces that are announced and have not arrived.' })
  incoming: number;

  @Field(() => Int, { description: 'Counts what people change of the item, from 1; movements do not count. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When people last changed it.' })
  updatedAt: Date;
}

@ObjectType('StockLevel', { description: 'What there is of an item at one location.' })
export class LevelType {
  @Field(() => Int, { description: 'Pieces that are there; never negative.' })
  onHand: number;

  @Field(() => Int, { description: 'Pieces of them that are promised to somebody.' })
  reserved: number;

  @Field(() => Int, { description: '`onHand` without `reserved`; negative only for back-orders.' })
  available: number;

  @Field(() => Int, { description: 'Pieces that are announced for this location and have not arrived.' })
  incoming: number;
}

export const ItemConnection = connectionOf('StockItem', () => ItemType);
