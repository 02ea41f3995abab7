import { Field, Float, ID, InputType, Int } from '../../../../kernel/graphql.js';
import { ExternalIdInput } from '../external-ids/types.js';
import { TranslateInput, TranslatedTermInput } from '../translations/types.js';
import { CreateVariantInput } from '../variants/inputs.js';

@InputType('ImageInput', { description: 'A picture that lies somewhere else.' })
export class ImageInput {
  @Field(() => String, { description: 'Where it lies: an http or https address of at most 2,000 characters.' })
  url: string;

  @Field(() => String, { nullable: true, description: 'What it shows, for those who do not see it; at most 250 characters.' })
  alt: string | null;
}

@InputType('AttributeValueInput', { description: 'A value of one attribute of the product type: in the one field that goes with its kind.' })
export class AttributeValueInput {
  @Field(() => String, { description: 'The key of the attribute.' })
  key: string;

  @Field(() => String, { nullable: true, description: 'Of TEXT: one line of at most 500 characters.' })
  text: string | null;

  @Field(() => Float, { nullable: true, description: 'Of NUMBER, in the unit of the attribute.' })
  number: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Of BOOLEAN.' })
  boolean: boolean | null;

  @Field(() => String, { nullable: true, description: 'Of DATE, as in 2026-03-01.' })
  date: string | null;

  @Field(() => [String], { nullable: true, description: 'Of CHOICE, exactly one; of CHOICES, at least one. As the attribute writes them.' })
  choices: string[] | null;
}

@InputType('ProductTextsInput', { description: 'What a product tells about itself.' })
export class ProductTextsInput {
  @Field(() => String, { nullable: true, description: 'Plain text, at most 10,000 characters; empty when it was never given.' })
  description: string | null;

  @Field(() => ID, { nullable: true, description: 'The category that it stands in; an explicit null takes it out of its category.' })
  categoryId: string | null;

  @Field(() => ID, { nullable: true, description: 'Its product type, which says what its attributes are; an explicit null takes it away.' })
  productTypeId: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Lower-case letters a to z, digits and single hyphens, at most 80; unique among products. Made of the name of a new product when not given.',
  })
  slug: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The language of name and description; of a new product the setting `commerce.language` when not given.',
  })
  language: string | null;

  @Field(() => String, { nullable: true, description: 'The title of its web page, at most 120 characters; an explicit null takes it away.' })
  seoTitle: string | null;

  @Field(() => String, { nullable: true, description: 'What search engines show below it, at most 320 characters; an explicit null takes it away.' })
  seoDescription: string | null;

  @Field(() => [String], { nullable: true, description: 'All its tags: at most 50 of 40 characters; kept in lower case.' })
  tags: string[] | null;

  @Field(() => [ImageInput], { nullable: true, description: 'All its pictures in their order, at most 50.' })
  images: ImageInput[] | null;

  @Field(() => [AttributeValueInput], { nullable: true, description: 'All values of its attributes; the required ones must be among them.' })
  attributes: AttributeValueInput[] | null;
}

@InputType('ProductDetailsInput', { description: 'What a product tells about itself, and what others call it.' })
class ProductDetailsInput extends ProductTextsInput {
  @Field(() => [ExternalIdInput], { nullable: true, description: 'All that other systems call it: at most 20, one of each source.' })
  externalIds: ExternalIdInput[] | null;
}

@InputType('CreateProductInput', { description: 'A new product, which begins as a draft.' })
export class CreateProductInput extends ProductDetailsInput {
  @Field(() => String, { description: 'As people read it; 1 to 200 characters.' })
  name: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The options in which its variants differ, at most 5; those of the product type when not given. They stay as they are.',
  })
  options: string[] | null;

  @Field(() => [CreateVariantInput], { description: 'Its variants in their order: 1 to 100.' })
  variants: CreateVariantInput[];
}

@InputType('UpdateProductInput', { description: 'Changes of a product. What is not given stays as it is.' })
export class UpdateProductInput extends ProductDetailsInput {
  @Field(() => ID, { description: 'The product to change.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the product has this version.' })
  ifVersion: number | null;

  @Field(() => String, { nullable: true, description: 'As people read it; 1 to 200 characters.' })
  name: string | null;
}

@InputType('TranslateProductInput', { description: 'A product in another language.' })
export class TranslateProductInput extends TranslateInput {
  @Field(() => ID, { description: 'The product.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Refuse the change with COMMERCE_VERSION_STALE unless the product has this version.' })
  ifVersion: number | null;

  @Field(() => [TranslatedTermInput], { nullable: true, description: 'What names and values of its options are called, at most 300.' })
  terms: TranslatedTermInput[] | null;
}
