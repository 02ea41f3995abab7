import { DateTime, Field, ID, Int, ObjectType, connectionOf, registerEnumType } from '../../../../kernel/graphql.js';

export const productStatus = { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED', ARCHIVED: 'ARCHIVED' } as const;
export type ProductStatus = keyof typeof productStatus;

registerEnumType(productStatus, {
  name: 'ProductStatus',
  description: 'Where a product stands in its life. It only moves forward.',
  valuesConfig: {
    DRAFT: { description: 'Being prepared; not on sale.' },
    PUBLISHED: { description: 'On sale.' },
    ARCHIVED: { description: 'Taken off sale for good; kept for what was sold.' },
  },
});

@ObjectType('Product', { description: 'Something that the shop sells, in one or more variants.' })
export class ProductType {
  @Field(() => ID, { description: 'Begins with `prd_`.' })
  id: string;

  @Field(() => String, { description: 'As people read it.' })
  name: string;

  @Field(() => String, { description: 'Plain text of any number of lines; may be empty.' })
  description: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was put on sale; null for a draft.' })
  publishedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken off sale for good; null until then.' })
  archivedAt: Date | null;

  @Field(() => Int, { description: 'Counts the changes of the product itself, from 1; its variants count their own. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When the product itself was last changed.' })
  updatedAt: Date;
}

export const ProductConnection = connectionOf('Product', () => ProductType);
