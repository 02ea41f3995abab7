import { Field, ID, InputType, Int, type SortDirection, registerEnumType, sortDirection } from '../../../kernel/graphql.js';

export const itemOrderField = { NAME: 'NAME', AVAILABLE: 'AVAILABLE' } as const;
export type ItemOrderField = keyof typeof itemOrderField;

registerEnumType(itemOrderField, {
  name: 'StockItemOrderField',
  description: 'What a list of stock items is ordered by; items that are equal in it follow each other in the order of their creation.',
  valuesConfig: {
    NAME: { description: 'By name, regardless of case.' },
    AVAILABLE: { description: 'By what is available at all locations together.' },
  },
});

@InputType('StockItemOrder', { description: 'How a list of stock items is ordered.' })
export class StockItemOrder {
  @Field(() => itemOrderField, { description: 'What to order by.' })
  field: ItemOrderField;

  @Field(() => sortDirection, { defaultValue: 'ASC', description: 'In which direction.' })
  direction: SortDirection;
}

@InputType('StockItemFilter', { description: 'Which stock items: those that meet every condition that is given.' })
export class StockItemFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Each word must be the beginning of a word in name or SKU, or the whole must be the beginning of a SKU; at most 100 characters.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Something of it is on hand, reserved or expected at this location.' })
  locationId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: what is available is at the reorder point or under it. False: it is not, or there is none.',
  })
  low?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: something of it is available. False: nothing is.' })
  inStock?: boolean | null;
}

@InputType('CreateStockItemInput', { description: 'Something of which stock is kept and that no other module stands for, such as packaging.' })
export class CreateStockItemInput {
  @Field(() => String, { description: 'The stock keeping unit, 1 to 64 characters.' })
  sku: string;

  @Field(() => String, { description: 'As people read it; 1 to 300 characters.' })
  name: string;

  @Field(() => Boolean, { nullable: true, description: 'False when no stock is kept of it, so that it can always be had; true when not given.' })
  tracked?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether more may be reserved than there is; as the setting `inventory.backOrder` says when not given.',
  })
  backOrder?: boolean | null;
}

@InputType('UpdateStockItemInput', { description: 'Changes of a stock item. What is not given stays as it is.' })
export class UpdateStockItemInput {
  @Field(() => ID, { description: 'The item to change.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with INVENTORY_VERSION_STALE unless the item has this version.' })
  ifVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'The stock keeping unit, 1 to 64 characters. Not for the stock of a variant.' })
  sku?: string | null;

  @Field(() => String, { nullable: true, description: 'As people read it; 1 to 300 characters. Not for the stock of a variant.' })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether stock is kept of it. Only while there is none.' })
  tracked?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether more may be reserved than there is. Not false while more is.' })
  backOrder?: boolean | null;
}

@InputType('SetReorderPointInput', { description: 'When to say that an item runs low.' })
export class SetReorderPointInput {
  @Field(() => ID, { description: 'The item.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with INVENTORY_VERSION_STALE unless the item has this version.' })
  ifVersion?: number | null;

  @Field(() => Int, { nullable: true, description: 'Told when what is available falls to it or under it: 0 to 1,000,000,000; null for never.' })
  reorderPoint: number | null;
}
