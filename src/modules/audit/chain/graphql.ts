import type { GatewayContext } from '../../../kernel/context.js';
import { Arg, Context, DateTime, Field, Int, ObjectType, Query, Resolver, registerEnumType } from '../../../kernel/graphql.js';
import { verifyAuditTrail } from './service.js';
import type { TrailProblemKind, Verification } from './verify.js';

const trailProblemKind: Readonly<Record<TrailProblemKind, TrailProblemKind>> = {
  ROW_CHANGED: 'ROW_CHANGED',
  ROW_MISSING: 'ROW_MISSING',
  ROW_INSERTED: 'ROW_INSERTED',
  ROW_BLANKED: 'ROW_BLANKED',
  BATCH_CHANGED: 'BATCH_CHANGED',
  BATCH_MISSING: 'BATCH_MISSING',
  TRUNCATED: 'TRUNCATED',
  ANCHOR_CHANGED: 'ANCHOR_CHANGED',
  ERASURE_CHANGED: 'ERASURE_CHANGED',
};
registerEnumType(trailProblemKind, {
  name: 'AuditTrailProblemKind',
  description: 'How a trail was tampered with.',
  valuesConfig: {
    ROW_CHANGED: { description: 'An entry, or what it says was changed, is not what it was when it was sealed; or rows have changed places.' },
    ROW_MISSING: { description: 'It was taken out.' },
    ROW_INSERTED: { description: 'It was put in among what had been sealed.' },
    ROW_BLANKED: { description: 'Its values were taken out, and no erasure of a person or tenant accounts for it.' },
    BATCH_CHANGED: { description: 'A sealed batch was changed, or was not sealed by this installation: the chain was rewritten from there on.' },
    BATCH_MISSING: { description: 'A batch was taken out.' },
    TRUNCATED: { description: 'The end of the trail was cut off.' },
    ANCHOR_CHANGED: { description: 'What is kept apart about the end of the trail was changed, or is gone.' },
    ERASURE_CHANGED: { description: 'The record of an erasure was changed.' },
  },
});

@ObjectType('AuditTrailProblem', { description: 'Where the chain of a trail breaks first.' })
export class AuditTrailProblemType {
  @Field(() => trailProblemKind, { description: 'What was done to it.' })
  kind: TrailProblemKind;

  @Field(() => Int, { nullable: true, description: 'The number of the batch; null when it lies outside of all.' })
  batch: number | null;

  @Field(() => Int, { nullable: true, description: 'The number of the row in the trail; null when it is the batch as a whole.' })
  row: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The id of the entry, or of the thing whose change was recorded there; null when the row is gone.',
  })
  id: string | null;
}

@ObjectType('AuditTrailVerification', { description: 'What recomputing the chain of an audit trail found.' })
export class AuditTrailVerificationType implements Verification {
  @Field(() => Boolean, { description: 'Whether everything that was looked at is as it was sealed.' })
  intact: boolean;

  @Field(() => AuditTrailProblemType, { nullable: true, description: 'The first thing that is wrong; null when nothing is.' })
  problem: AuditTrailProblemType | null;

  @Field(() => Int, { description: 'How many batches were looked at.' })
  batches: number;

  @Field(() => Int, { description: 'How many rows: entries, and rows that they changed.' })
  rows: number;

  @Field(() => Int, { description: 'How many rows are not sealed yet. They were written in the last seconds, or the worker does not run.' })
  unsealed: number;

  @Field(() => DateTime, { nullable: true, description: 'When the last batch was sealed.' })
  sealedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The hash of the last batch, over all before it. Kept outside, it proves later that nothing was changed until here.',
  })
  hash: string | null;

  @Field(() => Int, { nullable: true, description: 'A long trail takes several calls: pass this as `after`. Null when the end was reached.' })
  continueAfter: number | null;
}

@Resolver()
export class ChainResolver {
  @Query(() => AuditTrailVerificationType, {
    nullable: true,
    description: "Recomputes the chain of the tenant's audit trail, or on the address without a tenant that of the operators' trail.",
  })
  verifyAuditTrail(
    @Context() ctx: GatewayContext,
    @Arg('after', () => Int, { nullable: true, description: 'Go on behind this batch; from the beginning when not given.' }) after: number | null,
  ): Promise<AuditTrailVerificationType> {
    return verifyAuditTrail(ctx, after);
  }
}
