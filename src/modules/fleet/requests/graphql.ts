import { check } from '../../../kernel/check.js';
import type { ControlCtx } from '../../../kernel/context.js';
import { Arg, Args, Context, FieldResolver, ID, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { type Page, mapPage } from '../../../kernel/page.js';
import { fleetMigrationId } from '../ids.js';
import type { FailureRow } from '../queries.js';
import { etaSeconds, rateOf } from '../run/progress.js';
import { runSchema, startSchema } from './checks.js';
import {
  type FleetMigration,
  getFleetMigration,
  pageFailures,
  pageFleetMigrations,
  pauseFleetMigration,
  resumeFleetMigration,
  startFleetMigration,
} from './service.js';
import {
  FleetMigrationConnection,
  FleetMigrationFailureConnection,
  type FleetMigrationFailureType,
  FleetMigrationInput,
  type FleetMigrationPause,
  FleetMigrationStatus,
  FleetMigrationType,
  StartFleetMigrationInput,
} from './types.js';

@Resolver(() => FleetMigrationType)
export class FleetResolver {
  @Query(() => FleetMigrationType, { nullable: true, description: 'One run over the fleet. For operators.' })
  async fleetMigration(
    @Context() ctx: ControlCtx,
    @Arg('id', () => ID, { description: 'Begins with `flm_`.' }) id: string,
  ): Promise<FleetMigrationType> {
    return toType(ctx, await getFleetMigration(ctx, fleetMigrationId.parse(id)));
  }

  @Query(() => FleetMigrationConnection, { nullable: true, description: 'Runs over the fleet, the newest first. For operators.' })
  async fleetMigrations(@Context() ctx: ControlCtx, @Args(() => PageArgs) page: PageArgs): Promise<Page<FleetMigrationType>> {
    return mapPage(await pageFleetMigrations(ctx, page), (run) => toType(ctx, run));
  }

  @FieldResolver(() => FleetMigrationFailureConnection, {
    description: 'The tenants that failed, the oldest tenant first. Kept for the last twenty runs.',
  })
  async failures(
    @Context() ctx: ControlCtx,
    @Root() { id }: FleetMigrationType,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<FleetMigrationFailureType>> {
    return mapPage(await pageFailures(ctx, fleetMigrationId.parse(id), page), toFailure);
  }

  @Mutation(() => FleetMigrationType, {
    nullable: true,
    description: 'Lets a worker bring every tenant to the migrations of its build. Refused while another run is open. For operators.',
  })
  async startFleetMigration(
    @Context() ctx: ControlCtx,
    @Arg('input', () => StartFleetMigrationInput, { description: 'How it goes about it.' }) input: StartFleetMigrationInput,
  ): Promise<FleetMigrationType> {
    return toType(ctx, await startFleetMigration(ctx, check(startSchema, input)));
  }

  @Mutation(() => FleetMigrationType, {
    nullable: true,
    description: 'Stops a run within a second: tenants that are being migrated are finished, the others stay as they are. For operators.',
  })
  async pauseFleetMigration(
    @Context() ctx: ControlCtx,
    @Arg('input', () => FleetMigrationInput, { description: 'Which run.' }) input: FleetMigrationInput,
  ): Promise<FleetMigrationType> {
    return toType(ctx, await pauseFleetMigration(ctx, check(runSchema, input).id));
  }

  @Mutation(() => FleetMigrationType, {
    nullable: true,
    description: 'Lets a paused run go on; the tenants that had failed are tried again. For operators.',
  })
  async resumeFleetMigration(
    @Context() ctx: ControlCtx,
    @Arg('input', () => FleetMigrationInput, { description: 'Which run.' }) input: FleetMigrationInput,
  ): Promise<FleetMigrationType> {
    return toType(ctx, await resumeFleetMigration(ctx, check(runSchema, input).id));
  }
}

function toType(ctx: ControlCtx, { target: _target, pauseReason, ...run }: FleetMigration): FleetMigrationType {
  const status = statusOf(run);
  const since = status === FleetMigrationStatus.RUNNING ? run.startedAt : null;
  const progress = since === null ? null : { ...run, elapsedMs: ctx.now().getTime() - since.getTime() };
  return {
    ...run,
    status,
    pauseReason: pauseReason as FleetMigrationPause | null,
    tenantsPerSecond: progress === null ? null : rateOf(progress),
    etaSeconds: progress === null ? null : etaSeconds(progress),
  };
}

function statusOf({ finishedAt, pausedAt, startedAt }: Pick<FleetMigration, 'finishedAt' | 'pausedAt' | 'startedAt'>): FleetMigrationStatus {
  if (finishedAt !== null) return FleetMigrationStatus.FINISHED;
  if (pausedAt !== null) return FleetMigrationStatus.PAUSED;
  return startedAt === null ? FleetMigrationStatus.WAITING : FleetMigrationStatus.RUNNING;
}

function toFailure({ tenantId, sqlState, message, attempts, failedAt }: FailureRow): FleetMigrationFailureType {
  return { tenantId, sqlState, message: message ?? '', attempts, failedAt: failedAt ?? new Date(0) };
}
