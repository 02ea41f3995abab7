var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { check } from '../../../kernel/check.js';
import { Arg, Args, Context, FieldResolver, ID, Mutation, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { fleetMigrationId } from '../ids.js';
import { etaSeconds, rateOf } from '../run/progress.js';
import { runSchema, startSchema } from './checks.js';
import { getFleetMigration, pageFailures, pageFleetMigrations, pauseFleetMigration, resumeFleetMigration, startFleetMigration, } from './service.js';
import { FleetMigrationConnection, FleetMigrationFailureConnection, FleetMigrationInput, FleetMigrationStatus, FleetMigrationType, StartFleetMigrationInput, } from './types.js';
let FleetResolver = class FleetResolver {
    async fleetMigration(ctx, id) {
        return toType(ctx, await getFleetMigration(ctx, fleetMigrationId.parse(id)));
    }
    async fleetMigrations(ctx, page) {
        return mapPage(await pageFleetMigrations(ctx, page), (run) => toType(ctx, run));
    }
    async failures(ctx, { id }, page) {
        return mapPage(await pageFailures(ctx, fleetMigrationId.parse(id), page), toFailure);
    }
    async startFleetMigration(ctx, input) {
        return toType(ctx, await startFleetMigration(ctx, check(startSchema, input)));
    }
    async pauseFleetMigration(ctx, input) {
        return toType(ctx, await pauseFleetMigration(ctx, check(runSchema, input).id));
    }
    async resumeFleetMigration(ctx, input) {
        return toType(ctx, await resumeFleetMigration(ctx, check(runSchema, input).id));
    }
};
__decorate([
    Query(() => FleetMigrationType, { nullable: true, description: 'One run over the fleet. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `flm_`.' }))
], FleetResolver.prototype, "fleetMigration", null);
__decorate([
    Query(() => FleetMigrationConnection, { nullable: true, description: 'Runs over the fleet, the newest first. For operators.' }),
    __param(0, Context()),
    __param(1, Args(() => PageArgs))
], FleetResolver.prototype, "fleetMigrations", null);
__decorate([
    FieldResolver(() => FleetMigrationFailureConnection, {
        description: 'The tenants that failed, the oldest tenant first. Kept for the last twenty runs.',
    }),
    __param(0, Context()),
    __param(1, Root()),
    __param(2, Args(() => PageArgs))
], FleetResolver.prototype, "failures", null);
__decorate([
    Mutation(() => FleetMigrationType, {
        nullable: true,
        description: 'Lets a worker bring every tenant to the migrations of its build. Refused while another run is open. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => StartFleetMigrationInput, { description: 'How it goes about it.' }))
], FleetResolver.prototype, "startFleetMigration", null);
__decorate([
    Mutation(() => FleetMigrationType, {
        nullable: true,
        description: 'Stops a run within a second: tenants that are being migrated are finished, the others stay as they are. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => FleetMigrationInput, { description: 'Which run.' }))
], FleetResolver.prototype, "pauseFleetMigration", null);
__decorate([
    Mutation(() => FleetMigrationType, {
        nullable: true,
        description: 'Lets a paused run go on; the tenants that had failed are tried again. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => FleetMigrationInput, { description: 'Which run.' }))
], FleetResolver.prototype, "resumeFleetMigration", null);
FleetResolver = __decorate([
    Resolver(() => FleetMigrationType)
], FleetResolver);
export { FleetResolver };
function toType(ctx, { target: _target, pauseReason, ...run }) {
    const status = statusOf(run);
    const since = status === FleetMigrationStatus.RUNNING ? run.startedAt : null;
    const progress = since === null ? null : { ...run, elapsedMs: ctx.now().getTime() - since.getTime() };
    return {
        ...run,
        status,
        pauseReason: pauseReason,
        tenantsPerSecond: progress === null ? null : rateOf(progress),
        etaSeconds: progress === null ? null : etaSeconds(progress),
    };
}
function statusOf({ finishedAt, pausedAt, startedAt }) {
    if (finishedAt !== null)
        return FleetMigrationStatus.FINISHED;
    if (pausedAt !== null)
        return FleetMigrationStatus.PAUSED;
    return startedAt === null ? FleetMigrationStatus.WAITING : FleetMigrationStatus.RUNNING;
}
function toFailure({ tenantId, sqlState, message, attempts, failedAt }) {
    return { tenantId, sqlState, message: message ?? '', attempts, failedAt: failedAt ?? new Date(0) };
}
//# sourceMappingURL=graphql.js.map