import { DateTime, Field, ID, Int, ObjectType, connectionOf } from '../../../../kernel/graphql.js';

@ObjectType('Category', { description: 'A place of products in the shop. Categories form trees; those without a parent are the roots.' })
export class CategoryType {
  @Field(() => ID, { description: 'Begins with `cat_`.' })
  id: string;

  @Field(() => String, { description: 'In the language of the shop. For the language of the reader see `localized`.' })
  name: string;

  @Field(() => String, { description: 'As addresses of web pages show it; unique in the tenant.' })
  slug: string;

  @Field(() => String, { description: 'Plain text; may be empty.' })
  description: string;

  @Field(() => String, { nullable: true, description: 'The title of its web page; null means the name.' })
  seoTitle: string | null;

  @Field(() => String, { nullable: true, description: 'What search engines show below the title; null means the description.' })
  seoDescription: string | null;

  @Field(() => Int, { description: 'Its place among its siblings, from 0, without gaps.' })
  position: number;

  @Field(() => Int, { description: 'Counts its changes, from 1. For `ifVersion`.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const CategoryConnection = connectionOf('Category', () => CategoryType);
