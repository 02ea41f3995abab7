import { Field, InputType } from '../../kernel/graphql.js';

@InputType('StockReferenceInput', { description: 'The document or thing behind a movement or reservation. It is not looked up.' })
export class StockReferenceInput {
  @Field(() => String, { description: 'What kind it is, such as `order` or `delivery`; 1 to 40 characters.' })
  kind: string;

  @Field(() => String, { description: 'Which one, as people write it; 1 to 120 characters.' })
  id: string;
}
