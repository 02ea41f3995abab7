import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../../kernel/graphql.js';

@ObjectType('Category', { description: 'A place of products in the shop. Categories form trees; those without a parent are the roots.' })
export class CategoryType {
  @Field(() => ID, { description: 'Begins with `cat_`.' })
  id: string;

  @Field(() => String, { description: 'As people read it.' })
  name: string;

  @Field(() => String, { description: 'As addresses of web pages show it; unique in the tenant.' })
  slug: string;

  @Field(() => Int, { description: 'Its place among its siblings: lower ones come first, equal ones in the order of their creation.' })
  position: number;

  @Field(() => Int, { description: 'Counts its changes, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const CategoryConnection = connectionOf('Category', () => CategoryType);
