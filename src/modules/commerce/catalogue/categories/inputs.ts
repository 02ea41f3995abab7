import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { TranslateInput } from '../translations/types.js';

@InputType('CreateCategoryInput', { description: 'A new category.' })
export class CreateCategoryInput {
  @Field(() => String, { description: 'As people read it; 1 to 120 characters.' })
  name: string;

  @Field(() => String, { description: 'Lower-case letters a to z, digits and single hyphens, at most 80; unique in the tenant.' })
  slug: string;

  @Field(() => String, { nullable: true, description: 'Plain text, at most 10,000 characters.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'The title of its web page, at most 120 characters; an explicit null takes it away.' })
  seoTitle: string | null;

  @Field(() => String, { nullable: true, description: 'What search engines show below it, at most 320 characters; an explicit null takes it away.' })
  seoDescription: string | null;

  @Field(() => ID, { nullable: true, description: 'The category above it; without one it is a root.' })
  parentId: string | null;

  @Field(() => Int, { nullable: true, description: 'Its place among its siblings, from 0; the last one when not given. Those behind it move on.' })
  position: number | null;
}

@InputType('UpdateCategoryInput', { description: 'Changes of a category. What is not given stays as it is.' })
export class UpdateCategoryInput {
  @Field(() => ID, { description: 'The category to change.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the category has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: 'As people read it; 1 to 120 characters.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Lower-case letters a to z, digits and single hyphens, at most 80; unique in the tenant.' })
  slug: string | null;

  @Field(() => String, { nullable: true, description: 'Plain text, at most 10,000 characters.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'The title of its web page, at most 120 characters; an explicit null takes it away.' })
  seoTitle: string | null;

  @Field(() => String, { nullable: true, description: 'What search engines show below it, at most 320 characters; an explicit null takes it away.' })
  seoDescription: string | null;

  @Field(() => ID, { nullable: true, description: 'Moves it, with all below it, under this category; an explicit null makes it a root.' })
  parentId: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place among its siblings, from 0; the last one under a new parent when not given. Those behind it move on.',
  })
  position: number | null;
}

@InputType('MoveCategoryInput', { description: 'Where a category is dragged to, with all below it.' })
export class MoveCategoryInput {
  @Field(() => ID, { description: 'The category to move.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the category has this version.' })
  ifVersion: number | null;

  @Field(() => ID, { nullable: true, description: 'The category above it from now on; without one it is a root.' })
  parentId: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The sibling behind which it stands from now on; an explicit null makes it the first one. This or the position.',
  })
  afterId: string | null;

  @Field(() => Int, { nullable: true, description: 'Its place among its siblings, from 0. The last one when neither this nor afterId is given.' })
  position: number | null;
}

@InputType('TranslateCategoryInput', { description: 'A category in another language.' })
export class TranslateCategoryInput extends TranslateInput {
  @Field(() => ID, { description: 'The category.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the category has this version.' })
  ifVersion: number | null;
}

@InputType('DeleteCategoryInput', { description: 'Which category to delete.' })
export class DeleteCategoryInput {
  @Field(() => ID, { description: 'A category without sub-categories and products.' })
  id: string;
}
