import { jsonb } from 'drizzle-orm/pg-core';

/** What a thing of the catalogue is called in another language. What is absent falls back to the thing's own text. */
export type Translation = {
  readonly name?: string;
  readonly description?: string;
  readonly seoTitle?: string;
  readonly seoDescription?: string;
  /** Names and values of options, by what they are called in the product's own language. */
  readonly terms?: Readonly<Record<string, string>>;
};
/** By language tag. */
export type Translations = Readonly<Record<string, Translation>>;

export function translationsColumn() {
  return jsonb('translations').$type<Translations>().notNull().default({});
}
