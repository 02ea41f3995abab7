import { Field, ObjectType, registerEnumType } from '../../../../../kernel/graphql.js';
import { ProductType } from '../types.js';

export const upsertOutcome = { CREATED: 'CREATED', UPDATED: 'UPDATED', UNCHANGED: 'UNCHANGED' } as const;
registerEnumType(upsertOutcome, {
  name: 'UpsertOutcome',
  description: 'What was done with an item of an import.',
  valuesConfig: {
    CREATED: { description: 'It is a new product, a draft.' },
    UPDATED: { description: 'The product was changed, or some variant of it.' },
    UNCHANGED: { description: 'Everything was as it was given: nothing was written.' },
  },
});

@ObjectType('UpsertedProduct', { description: 'What became of an item of an import.' })
export class UpsertedProductType {
  @Field(() => upsertOutcome, { description: 'What was done.' })
  outcome: keyof typeof upsertOutcome;

  @Field(() => ProductType, { description: 'The product as it is now.' })
  product: ProductType;
}
