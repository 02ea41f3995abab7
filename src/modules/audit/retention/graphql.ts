import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import type { Ctx } from '../../../kernel/context.js';
import { Arg, Context, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '../../../kernel/graphql.js';
import { RETENTION_DAYS_MAX, RETENTION_DAYS_MIN, getAuditRetention, setAuditRetention } from './service.js';

@ObjectType('AuditRetention', { description: 'How long the tenant keeps its audit trail.' })
export class AuditRetentionType {
  @Field(() => Int, { description: 'Entries that are older than so many days are removed, in whole batches; 400 unless the tenant chose otherwise.' })
  days: number;
}

@InputType('SetAuditRetentionInput', { description: 'How long to keep the audit trail.' })
class SetAuditRetentionInput {
  @Field(() => Int, { description: '90 to 3650 days. Less would let an intruder wait for the traces to go.' })
  days: number;
}

const retentionSchema = z.strictObject({
  days: z.int().min(RETENTION_DAYS_MIN, `must be at least ${RETENTION_DAYS_MIN}`).max(RETENTION_DAYS_MAX, `must be at most ${RETENTION_DAYS_MAX}`),
});

@Resolver()
export class RetentionResolver {
  @Query(() => AuditRetentionType, { nullable: true, description: 'How long the tenant keeps its audit trail.' })
  async auditRetention(@Context() ctx: Ctx): Promise<AuditRetentionType> {
    return { days: await getAuditRetention(ctx) };
  }

  @Mutation(() => AuditRetentionType, {
    nullable: true,
    description: 'Changes how long the tenant keeps its audit trail. What is older is removed within the hour.',
  })
  async setAuditRetention(
    @Context() ctx: Ctx,
    @Arg('input', () => SetAuditRetentionInput, { description: 'How long.' }) input: SetAuditRetentionInput,
  ): Promise<AuditRetentionType> {
    return { days: await setAuditRetention(ctx, check(retentionSchema, input).days) };
  }
}
