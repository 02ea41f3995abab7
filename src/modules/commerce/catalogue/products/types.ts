import { DateTime, Field, Float, ID, Int, ObjectType, connectionOf, registerEnumType } from '../../../../kernel/graphql.js';
import { AttributeType } from '../product-types/types.js';

export const productStatus = {
  DRAFT: 'DRAFT',
  SCHEDULED: 'SCHEDULED',
  PUBLISHED: 'PUBLISHED',
  UNPUBLISHED: 'UNPUBLISHED',
  ARCHIVED: 'ARCHIVED',
} as const;
export type ProductStatus = keyof typeof productStatus;

registerEnumType(productStatus, {
  name: 'ProductStatus',
  description: 'Where a product stands in its life, at this moment.',
  valuesConfig: {
    DRAFT: { description: 'Being prepared; not on sale.' },
    SCHEDULED: { description: 'Goes on sale at `publishedAt`, which lies ahead.' },
    PUBLISHED: { description: 'On sale.' },
    UNPUBLISHED: { description: 'Was on sale until `unpublishAt`; may be published again.' },
    ARCHIVED: { description: 'Taken off sale for good; kept for what was sold.' },
  },
});

@ObjectType('Image', { description: 'A picture that lies somewhere else.' })
export class ImageType {
  @Field(() => String, { description: 'Where it lies.' })
  url: string;

  @Field(() => String, { description: 'What it shows, for those who do not see it; may be empty.' })
  alt: string;
}

@ObjectType('AttributeValue', { description: 'What a product tells of one attribute of its type. One of the values is there, as `kind` says.' })
export class AttributeValueType extends AttributeType {
  @Field(() => String, { nullable: true, description: 'Of TEXT.' })
  text: string | null;

  @Field(() => Float, { nullable: true, description: 'Of NUMBER, in the unit of the attribute.' })
  number: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Of BOOLEAN.' })
  boolean: boolean | null;

  @Field(() => String, { nullable: true, description: 'Of DATE, as in 2026-03-01.' })
  date: string | null;

  @Field(() => [String], { description: 'Of CHOICE, one; of CHOICES, at least one; else empty.' })
  chosen: readonly string[];
}

@ObjectType('Product', { description: 'Something that the shop sells, in one or more variants.' })
export class ProductType {
  @Field(() => ID, { description: 'Begins with `prd_`.' })
  id: string;

  @Field(() => String, { description: 'In its own language. For the language of the reader see `localized`.' })
  name: string;

  @Field(() => String, { description: 'Plain text of any number of lines; may be empty.' })
  description: string;

  @Field(() => String, { description: 'The language of name and description, as a tag such as en.' })
  language: string;

  @Field(() => String, { description: 'As addresses of web pages show it; unique among the products of the tenant.' })
  slug: string;

  @Field(() => String, { nullable: true, description: 'The title of its web page; null means the name.' })
  seoTitle: string | null;

  @Field(() => String, { nullable: true, description: 'What search engines show below the title; null means the description.' })
  seoDescription: string | null;

  @Field(() => [String], { description: 'Words of the shop to sort it by, in lower case; at most 50.' })
  tags: readonly string[];

  @Field(() => [ImageType], { description: 'At most 50; the first one stands for the product.' })
  images: readonly ImageType[];

  @Field(() => [String], { description: 'The options in which its variants differ, such as Size; empty where titles tell them apart.' })
  optionNames: readonly string[];

  @Field(() => DateTime, { nullable: true, description: 'From when on it is on sale, which may lie ahead; null for a draft.' })
  publishedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it is on sale; null for no end.' })
  unpublishAt: Date | null;

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
