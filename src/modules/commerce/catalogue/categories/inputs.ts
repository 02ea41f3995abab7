import { Field, ID, InputType, Int } from '../../../../kernel/graphql.js';

@InputType('CreateCategoryInput', { description: 'A new category.' })
export class CreateCategoryInput {
  @Field(() => String, { description: 'As people read it; 1 to 120 characters.' })
  name: string;

  @Field(() => String, { description: 'Lower-case letters a to z, digits and single hyphens, at most 80; unique in the tenant.' })
  slug: string;

  @Field(() => ID, { nullable: true, description: 'The category above it; without one it is a root.' })
  parentId: string | null;

  @Field(() => Int, { nullable: true, description: 'Its place among its siblings, 0 to 1,000,000; the last one when not given.' })
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

  @Field(() => ID, { nullable: true, description: 'Moves it, with all below it, under this category; an explicit null makes it a root.' })
  parentId: string | null;

  @Field(() => Int, { nullable: true, description: 'Its place among its siblings, 0 to 1,000,000.' })
  position: number | null;
}

@InputType('DeleteCategoryInput', { description: 'Which category to delete.' })
export class DeleteCategoryInput {
  @Field(() => ID, { description: 'A category without sub-categories and products.' })
  id: string;
}
