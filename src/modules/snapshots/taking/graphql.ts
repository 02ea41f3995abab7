import { check } from '../../../kernel/check.js';
import { type ControlCtx, tenantId } from '../../../kernel/context.js';
import {
  Arg,
  Args,
  Context,
  DateTime,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  PageArgs,
  Query,
  Resolver,
  Root,
  connectionOf,
  registerEnumType,
} from '../../../kernel/graphql.js';
import { type Page, mapPage } from '../../../kernel/page.js';
import { TenantProvisionType } from '../../fleet/public.js';
import { snapshotId } from '../ids.js';
import { snapshotSchema, takeSchema } from './checks.js';
import type { SnapshotRow } from './queries.js';
import { deleteTenantSnapshot, findNewestSnapshot, getTenantSnapshot, pageSnapshots, takeTenantSnapshot } from './service.js';

enum TenantSnapshotStatus {
  WAITING = 'WAITING',
  TAKING = 'TAKING',
  TAKEN = 'TAKEN',
  FAILED = 'FAILED',
}
registerEnumType(TenantSnapshotStatus, {
  name: 'TenantSnapshotStatus',
  description: 'How far a snapshot is.',
  valuesConfig: {
    WAITING: { description: 'It was asked for; a worker begins within a second, after what was asked for before.' },
    TAKING: { description: 'The tables are being copied, or the process that did so has died and another one begins again.' },
    TAKEN: { description: 'It is complete.' },
    FAILED: { description: 'It could not be taken, and nothing of it was kept.' },
  },
});

@ObjectType('TenantSnapshot', {
  description: "A copy of a tenant's tables as of one moment, in encrypted files. Sessions are not in it. Seen by operators.",
})
export class TenantSnapshotType {
  @Field(() => ID, { description: 'Begins with `snp_`.' })
  id: string;

  @Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
  tenantId: string;

  @Field(() => TenantSnapshotStatus, { description: 'How far it is.' })
  status: TenantSnapshotStatus;

  @Field(() => Boolean, {
    description: 'Whether the worker took it by its schedule; then newer ones take its place. Others stay until they are deleted.',
  })
  scheduled: boolean;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'The moment whose state it holds; null until it is complete.' })
  takenAt: Date | null;

  @Field(() => [String], { nullable: true, description: 'The business modules that the tenant had.' })
  modules: readonly string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many tables are in it.' })
  tables: number | null;

  @Field(() => Number, { nullable: true, description: 'How many rows are in it.' })
  rows: number | null;

  @Field(() => Number, { nullable: true, description: 'How large its files are, in bytes.' })
  bytes: number | null;

  @Field(() => String, { nullable: true, description: 'Why it failed: a reason of docs/errors.md.' })
  failureReason: string | null;

  @Field(() => String, { nullable: true, description: 'The same as a sentence.' })
  failureMessage: string | null;
}

const TenantSnapshotConnection = connectionOf('TenantSnapshot', () => TenantSnapshotType);

@InputType('TakeTenantSnapshotInput', { description: 'Whose snapshot to take.' })
class TakeTenantSnapshotInput {
  @Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
  tenantId: string;
}

@InputType('DeleteTenantSnapshotInput', { description: 'Which snapshot to delete.' })
class DeleteTenantSnapshotInput {
  @Field(() => ID, { description: 'Begins with `snp_`.' })
  id: string;
}

@Resolver()
export class TakingResolver {
  @Query(() => TenantSnapshotType, { nullable: true, description: 'One snapshot. For operators.' })
  async tenantSnapshot(
    @Context() ctx: ControlCtx,
    @Arg('id', () => ID, { description: 'Begins with `snp_`.' }) id: string,
  ): Promise<TenantSnapshotType> {
    return toType(await getTenantSnapshot(ctx, snapshotId.parse(id)));
  }

  @Query(() => TenantSnapshotConnection, { nullable: true, description: 'The snapshots of a tenant, the newest first. For operators.' })
  async tenantSnapshots(
    @Context() ctx: ControlCtx,
    @Arg('tenantId', () => ID, { description: 'Begins with `ten_`.' }) tenant: string,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<TenantSnapshotType>> {
    return mapPage(await pageSnapshots(ctx, tenantId.parse(tenant, 'tenantId'), page), toType);
  }

  @Mutation(() => TenantSnapshotType, {
    nullable: true,
    description:
      'Lets a worker take a snapshot of a tenant, which goes on working meanwhile. Refused while another one is being taken. For operators.',
  })
  async takeTenantSnapshot(
    @Context() ctx: ControlCtx,
    @Arg('input', () => TakeTenantSnapshotInput, { description: 'Whose.' }) input: TakeTenantSnapshotInput,
  ): Promise<TenantSnapshotType> {
    return toType(await takeTenantSnapshot(ctx, check(takeSchema, input).tenantId));
  }

  @Mutation(() => TenantSnapshotType, {
    nullable: true,
    description: 'Deletes a snapshot: it can be used no more, and a worker removes its files. Cannot be undone. For operators.',
  })
  async deleteTenantSnapshot(
    @Context() ctx: ControlCtx,
    @Arg('input', () => DeleteTenantSnapshotInput, { description: 'Which.' }) input: DeleteTenantSnapshotInput,
  ): Promise<TenantSnapshotType> {
    return toType(await deleteTenantSnapshot(ctx, check(snapshotSchema, input).id));
  }
}

/** What can be brought back of a tenant whose data are gone. */
@Resolver(() => TenantProvisionType)
export class ProvisionSnapshotResolver {
  @FieldResolver(() => TenantSnapshotType, {
    nullable: true,
    description: 'The newest snapshot of the tenant, which `restoreTenant` can bring back.',
  })
  async newestSnapshot(@Context() ctx: ControlCtx, @Root() { tenantId: tenant }: TenantProvisionType): Promise<TenantSnapshotType | null> {
    const snapshot = await findNewestSnapshot(ctx, tenantId.parse(tenant));
    return snapshot ? toType(snapshot) : null;
  }
}

export function toType(row: SnapshotRow): TenantSnapshotType {
  return { ...row, status: statusOf(row) };
}

function statusOf({ takenAt, failedAt, startedAt }: SnapshotRow): TenantSnapshotStatus {
  if (takenAt !== null) return TenantSnapshotStatus.TAKEN;
  if (failedAt !== null) return TenantSnapshotStatus.FAILED;
  return startedAt === null ? TenantSnapshotStatus.WAITING : TenantSnapshotStatus.TAKING;
}
