import { check } from '../../../kernel/check.js';
import { type ControlCtx, tenantId } from '../../../kernel/context.js';
import { Arg, Args, Context, ID, Int, Mutation, PageArgs, Query, Resolver } from '../../../kernel/graphql.js';
import { type Page, mapPage } from '../../../kernel/page.js';
import type { Comparison } from '../../../platform/db/copy/comparison.js';
import { restoreId } from '../ids.js';
import { confirmedSchema, restoreSchema, sampleSchema, swapSchema } from './checks.js';
import { discardTenantRestore } from './discard.js';
import type { RestoreRow } from './queries.js';
import { compareTenantRestore, getTenantRestore, pageRestores, restoreTenant } from './service.js';
import { swapTenantRestore, undoTenantRestore } from './swapping/swap.js';
import {
  RestoreTenantInput,
  SAMPLE_DEFAULT,
  StateSide,
  SwapTenantRestoreInput,
  TenantRestoreComparisonType,
  TenantRestoreConnection,
  TenantRestoreInput,
  TenantRestoreStatus,
  TenantRestoreType,
  sampleArgument,
} from './types.js';

@Resolver()
export class RestoringResolver {
  @Query(() => TenantRestoreType, { nullable: true, description: 'One restore. For operators.' })
  async tenantRestore(
    @Context() ctx: ControlCtx,
    @Arg('id', () => ID, { description: 'Begins with `rst_`.' }) id: string,
  ): Promise<TenantRestoreType> {
    return toType(await getTenantRestore(ctx, restoreId.parse(id)));
  }

  @Query(() => TenantRestoreConnection, { nullable: true, description: 'The last restores of a tenant, the newest first. For operators.' })
  async tenantRestores(
    @Context() ctx: ControlCtx,
    @Arg('tenantId', () => ID, { description: 'Begins with `ten_`.' }) tenant: string,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<TenantRestoreType>> {
    return mapPage(await pageRestores(ctx, tenantId.parse(tenant, 'tenantId'), page), toType);
  }

  @Query(() => TenantRestoreComparisonType, {
    nullable: true,
    description: 'Compares the live state of a tenant with the one beside it, row by row where a table differs. Reads all rows. For operators.',
  })
  async tenantRestoreComparison(
    @Context() ctx: ControlCtx,
    @Arg('id', () => ID, { description: 'The restore. Begins with `rst_`.' }) id: string,
    @Arg('sample', () => Int, sampleArgument) sample: number | null,
  ): Promise<TenantRestoreComparisonType> {
    const asked = { id: restoreId.parse(id), sample: check(sampleSchema, sample ?? SAMPLE_DEFAULT, 'sample') };
    return toComparison(await compareTenantRestore(ctx, asked));
  }

  @Mutation(() => TenantRestoreType, {
    nullable: true,
    description:
      "Lets a worker bring a snapshot's state back beside the live one, which goes on as it is. Nobody uses the restored state until it is swapped. For operators.",
  })
  async restoreTenant(
    @Context() ctx: ControlCtx,
    @Arg('input', () => RestoreTenantInput, { description: 'Which state of whom.' }) input: RestoreTenantInput,
  ): Promise<TenantRestoreType> {
    return toType(await restoreTenant(ctx, check(restoreSchema, input)));
  }

  @Mutation(() => TenantRestoreType, {
    nullable: true,
    description:
      "Makes the restored state the live one, and keeps the other beside. Writes wait for a moment, all of the tenant's sessions end, and everybody finds the restored state. For operators.",
  })
  async swapTenantRestore(
    @Context() ctx: ControlCtx,
    @Arg('input', () => SwapTenantRestoreInput, { description: 'Which.' }) input: SwapTenantRestoreInput,
  ): Promise<TenantRestoreType> {
    return toType(await swapTenantRestore(ctx, check(swapSchema, input)));
  }

  @Mutation(() => TenantRestoreType, {
    nullable: true,
    description: 'Makes the state that was replaced the live one again; what was written since the swap stays beside. Sessions end. For operators.',
  })
  async undoTenantRestore(
    @Context() ctx: ControlCtx,
    @Arg('input', () => TenantRestoreInput, { description: 'Which.' }) input: TenantRestoreInput,
  ): Promise<TenantRestoreType> {
    return toType(await undoTenantRestore(ctx, check(confirmedSchema, input)));
  }

  @Mutation(() => TenantRestoreType, {
    nullable: true,
    description:
      'Drops the state that is not live: the restored one, or after a swap the replaced one, which confirms it. Cannot be undone. For operators.',
  })
  async discardTenantRestore(
    @Context() ctx: ControlCtx,
    @Arg('input', () => TenantRestoreInput, { description: 'Which.' }) input: TenantRestoreInput,
  ): Promise<TenantRestoreType> {
    return toType(await discardTenantRestore(ctx, check(confirmedSchema, input)));
  }
}

function toType(row: RestoreRow): TenantRestoreType {
  return { ...row, status: statusOf(row), undoable: row.endedAt === null && row.swappedAt !== null && row.hasReplaced };
}

function statusOf({ endedAt, failedAt, swappedAt, readyAt, startedAt }: RestoreRow): TenantRestoreStatus {
  if (failedAt !== null) return TenantRestoreStatus.FAILED;
  if (endedAt !== null) return TenantRestoreStatus.ENDED;
  if (swappedAt !== null) return TenantRestoreStatus.SWAPPED;
  if (readyAt !== null) return TenantRestoreStatus.READY;
  return startedAt === null ? TenantRestoreStatus.WAITING : TenantRestoreStatus.RESTORING;
}

const SIDES = { LEFT: StateSide.LIVE, RIGHT: StateSide.BESIDE, BOTH: StateSide.BOTH } as const;

function toComparison({ tables, leftFingerprint }: Comparison): TenantRestoreComparisonType {
  return {
    liveFingerprint: leftFingerprint,
    tables: tables.map(({ name, leftRows, rightRows, onlyLeft, onlyRight, different, sample }) => ({
      name,
      liveRows: leftRows,
      besideRows: rightRows,
      onlyLive: onlyLeft,
      onlyBeside: onlyRight,
      different,
      sample: sample.map((row) => ({ ...row, side: SIDES[row.side] })),
    })),
  };
}
