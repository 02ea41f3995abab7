import { Field, InputType, ObjectType } from '../../../../kernel/graphql.js';

@ObjectType('ExternalId', { description: 'What another system calls it.' })
export class ExternalIdType {
  @Field(() => String, { description: 'The other system, such as `erp`.' })
  source: string;
}

@InputType('ExternalIdInput', { description: 'What another system calls it.' })
export class ExternalIdInput {
  @Field(() => String, { description: 'The other system, such as `erp`; 1 to 60 characters.' })
  source: string;

  @Field(() => String, { description: 'Its id there; 1 to 200 characters, once in each source.' })
  id: string;
}
