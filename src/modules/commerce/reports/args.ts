import { ArgsType, Field, Int, LocalDate } from '../../../kernel/graphql.js';

@ArgsType()
export class ReportArgs {
  @Field(() => LocalDate, { nullable: true, description: 'The first day, in `commerce.timeZone`; 30 days before `to` when not given.' })
  from: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day after the last one; tomorrow when not given. At most 3,660 days after `from`.' })
  to: string | null;

  @Field(() => String, { nullable: true, description: 'As in ISO 4217; the currency of the shop (`commerce.currency`) when not given.' })
  currencyCode: string | null;
}

@ArgsType()
export class RankingArgs extends ReportArgs {
  @Field(() => Int, { nullable: true, description: 'How many rows, 1 to 100; 20 when not given. The others are summed up.' })
  first: number | null;
}
