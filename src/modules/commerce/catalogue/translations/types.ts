import { Arg, Field, InputType, ObjectType } from '../../../../kernel/graphql.js';

/** Of fields that can be read in several languages. */
export function LanguageArg(): ReturnType<typeof Arg> {
  return Arg('language', () => String, {
    nullable: true,
    description: 'A language such as de or pt-BR; when not given, the first of the header Accept-Language that there is.',
  });
}

@ObjectType('LocalizedTexts', { description: 'Texts in the language of the reader. What is not translated is in the own language of the thing.' })
export class LocalizedTextsType {
  @Field(() => String, { description: 'The language that was found, as a tag such as de.' })
  language: string;

  @Field(() => String, { description: 'As people read it.' })
  name: string;

  @Field(() => String, { description: 'Plain text; may be empty.' })
  description: string;

  @Field(() => String, { nullable: true, description: 'The title of its web page; null means the name.' })
  seoTitle: string | null;

  @Field(() => String, { nullable: true, description: 'What search engines show below the title; null means the description.' })
  seoDescription: string | null;
}

@ObjectType('TranslatedTerm', { description: 'The name or a value of an option in another language.' })
export class TranslatedTermType {
  @Field(() => String, { description: 'As the product writes it.' })
  term: string;

  @Field(() => String, { description: 'In the language of the translation.' })
  text: string;
}

@ObjectType('Translation', { description: 'What was translated into one language; null is what was not.' })
export class TranslationType {
  @Field(() => String, { description: 'A tag such as de.' })
  language: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Its description.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'The title of its web page.' })
  seoTitle: string | null;

  @Field(() => String, { nullable: true, description: 'What search engines show below the title.' })
  seoDescription: string | null;

  @Field(() => [TranslatedTermType], { description: 'Names and values of options; of products alone.' })
  terms: readonly TranslatedTermType[];
}

@InputType('TranslatedTermInput', { description: 'The name or a value of an option in another language.' })
export class TranslatedTermInput {
  @Field(() => String, { description: 'As the product writes it: Red.' })
  term: string;

  @Field(() => String, { description: 'In the language of the translation, 1 to 80 characters: Rot.' })
  text: string;
}

@InputType('TranslateInput', {
  description:
    'All that is translated into one language: it takes the place of what was translated into it before. With nothing but the language, the translation is taken away.',
})
export class TranslateInput {
  @Field(() => String, { description: 'The language, as a tag such as de or pt-BR; not that of the texts themselves.' })
  language: string;

  @Field(() => String, { nullable: true, description: '1 to 200 characters.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'At most 10,000 characters.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'The title of the web page, at most 120 characters.' })
  seoTitle: string | null;

  @Field(() => String, { nullable: true, description: 'What search engines show below the title, at most 320 characters.' })
  seoDescription: string | null;
}
