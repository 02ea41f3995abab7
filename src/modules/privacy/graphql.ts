import type { Ctx, GatewayContext } from '../../kernel/context.js';
import {
  Arg,
  Args,
  Context,
  DateTime,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  PageArgs,
  Query,
  Resolver,
  connectionOf,
} from '../../kernel/graphql.js';
import { DownloadTicketType } from '../../kernel/graphql-download.js';
import { allPersonalColumns } from './catalogue.js';
import { erasePersonalData, pageErasures } from './erasure/service.js';
import { exportPersonalData } from './export/service.js';

@ObjectType('PersonalField', { description: 'A field in which the product keeps data of people, as a record of processing activities lists it.' })
class PersonalFieldType {
  @Field(() => String, { description: 'The table, as `users`.' })
  table: string;

  @Field(() => String, { description: 'The field, as `email`.' })
  field: string;

  @Field(() => String, { description: 'What kind of data: `name`, `contact`, `network`, `device`, `preference`, `behaviour` or `text`.' })
  kind: string;

  @Field(() => String, { description: 'What it is kept for.' })
  purpose: string;

  @Field(() => String, { description: 'What becomes of it when the person is erased: `delete`, `anonymise`, or `keep` with the legal ground.' })
  atErasure: string;
}

@ObjectType('PersonalDataErasure', { description: "The proof that a person's data was erased." })
class PersonalDataErasureType {
  @Field(() => ID, { description: 'Begins with `era_`.' })
  id: string;

  @Field(() => ID, { description: 'Who was erased: an id that names nobody any more.' })
  subjectId: string;

  @Field(() => ID, { description: 'The user who asked for it.' })
  requestedBy: string;

  @Field(() => DateTime, { description: 'When.' })
  erasedAt: Date;

  @Field(() => String, {
    description: 'What was done in each table and in the audit trail, as a JWS that the keys at `/.well-known/jwks.json` verify.',
  })
  certificate: string;
}

const PersonalDataErasureConnection = connectionOf('PersonalDataErasure', () => PersonalDataErasureType);

@InputType('PersonalDataInput', { description: 'Whose data.' })
class PersonalDataInput {
  @Field(() => ID, { description: 'A user (`usr_…`) or a customer (`cus_…`) of the tenant.' })
  subjectId: string;
}

@Resolver()
export class PrivacyResolver {
  @Query(() => [PersonalFieldType], { nullable: true, description: 'Where the product keeps data of people, why, and what an erasure does there.' })
  personalFields(): PersonalFieldType[] {
    return allPersonalColumns().map(({ table, key, column: { kind, purpose } }) => ({
      ...{ table: table.name, field: key, kind, purpose },
      atErasure: typeof table.atErasure === 'string' ? table.atErasure : `keep: ${table.atErasure.keep}`,
    }));
  }

  @Query(() => PersonalDataErasureConnection, { nullable: true, description: 'Whose data was erased, the latest first.' })
  personalDataErasures(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs) {
    return pageErasures(ctx, page);
  }

  @Mutation(() => DownloadTicketType, {
    nullable: true,
    description: "A ticket for all of a person's data as a JSON file: the rows about them, what they did, and when something was done about them.",
  })
  exportPersonalData(
    @Context() ctx: GatewayContext,
    @Arg('input', () => PersonalDataInput, { description: 'Whose data.' }) input: PersonalDataInput,
  ): Promise<DownloadTicketType> {
    return exportPersonalData(ctx, input);
  }

  @Mutation(() => PersonalDataErasureType, {
    nullable: true,
    description:
      "Erases a person's data for good. Rows to which the books refer stay without what is personal; the audit trail stays whole without the values. A user cannot sign in any more.",
  })
  erasePersonalData(
    @Context() ctx: GatewayContext,
    @Arg('input', () => PersonalDataInput, { description: 'Whose data.' }) input: PersonalDataInput,
  ): Promise<PersonalDataErasureType> {
    return erasePersonalData(ctx, input);
  }
}
