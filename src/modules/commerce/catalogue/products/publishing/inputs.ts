import { DateTime, Field, ID, InputType } from '../../../../../kernel/graphql.js';

@InputType('PublishProductInput', { description: 'Which product to put on sale, and when.' })
export class PublishProductInput {
  @Field(() => ID, { description: 'A product in any status but ARCHIVED.' })
  id: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when on it is on sale; from now on when not given. A product that is on sale already stays so.',
  })
  publishAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it is on sale; lies ahead. Without an end when not given.' })
  unpublishAt: Date | null;
}

@InputType('UnpublishProductInput', { description: 'Which product to take off sale.' })
export class UnpublishProductInput {
  @Field(() => ID, { description: 'A product that is on sale or is to be.' })
  id: string;
}

@InputType('ArchiveProductInput', { description: 'Which product to take off sale for good.' })
export class ArchiveProductInput {
  @Field(() => ID, { description: 'A product in any status.' })
  id: string;
}
