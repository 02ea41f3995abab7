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
import { tenantId } from '../../../kernel/context.js';
import { Arg, Args, Context, ID, Int, Mutation, PageArgs, Query, Resolver } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { restoreId } from '../ids.js';
import { confirmedSchema, restoreSchema, sampleSchema, swapSchema } from './checks.js';
import { discardTenantRestore } from './discard.js';
import { compareTenantRestore, getTenantRestore, pageRestores, restoreTenant } from './service.js';
import { swapTenantRestore, undoTenantRestore } from './swapping/swap.js';
import { RestoreTenantInput, SAMPLE_DEFAULT, StateSide, SwapTenantRestoreInput, TenantRestoreComparisonType, TenantRestoreConnection, TenantRestoreInput, TenantRestoreStatus, TenantRestoreType, sampleArgument, } from './types.js';
let RestoringResolver = class RestoringResolver {
    async tenantRestore(ctx, id) {
        return toType(await getTenantRestore(ctx, restoreId.parse(id)));
    }
    async tenantRestores(ctx, tenant, page) {
        return mapPage(await pageRestores(ctx, tenantId.parse(tenant, 'tenantId'), page), toType);
    }
    async tenantRestoreComparison(ctx, id, sample) {
        const asked = { id: restoreId.parse(id), sample: check(sampleSchema, sample ?? SAMPLE_DEFAULT, 'sample') };
        return toComparison(await compareTenantRestore(ctx, asked));
    }
    async restoreTenant(ctx, input) {
        return toType(await restoreTenant(ctx, check(restoreSchema, input)));
    }
    async swapTenantRestore(ctx, input) {
        return toType(await swapTenantRestore(ctx, check(swapSchema, input)));
    }
    async undoTenantRestore(ctx, input) {
        return toType(await undoTenantRestore(ctx, check(confirmedSchema, input)));
    }
    async discardTenantRestore(ctx, input) {
        return toType(await discardTenantRestore(ctx, check(confirmedSchema, input)));
    }
};
__decorate([
    Query(() => TenantRestoreType, { nullable: true, description: 'One restore. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `rst_`.' }))
], RestoringResolver.prototype, "tenantRestore", null);
__decorate([
    Query(() => TenantRestoreConnection, { nullable: true, description: 'The last restores of a tenant, the newest first. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('tenantId', () => ID, { description: 'Begins with `ten_`.' })),
    __param(2, Args(() => PageArgs))
], RestoringResolver.prototype, "tenantRestores", null);
__decorate([
    Query(() => TenantRestoreComparisonType, {
        nullable: true,
        description: 'Compares the live state of a tenant with the one beside it, row by row where a table differs. Reads all rows. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'The restore. Begins with `rst_`.' })),
    __param(2, Arg('sample', () => Int, sampleArgument))
], RestoringResolver.prototype, "tenantRestoreComparison", null);
__decorate([
    Mutation(() => TenantRestoreType, {
        nullable: true,
        description: "Lets a worker bring a snapshot's state back beside the live one, which goes on as it is. Nobody uses the restored state until it is swapped. For operators.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => RestoreTenantInput, { description: 'Which state of whom.' }))
], RestoringResolver.prototype, "restoreTenant", null);
__decorate([
    Mutation(() => TenantRestoreType, {
        nullable: true,
        description: "Makes the restored state the live one, and keeps the other beside. Writes wait for a moment, all of the tenant's sessions end, and everybody finds the restored state. For operators.",
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => SwapTenantRestoreInput, { description: 'Which.' }))
], RestoringResolver.prototype, "swapTenantRestore", null);
__decorate([
    Mutation(() => TenantRestoreType, {
        nullable: true,
        description: 'Makes the state that was replaced the live one again; what was written since the swap stays beside. Sessions end. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => TenantRestoreInput, { description: 'Which.' }))
], RestoringResolver.prototype, "undoTenantRestore", null);
__decorate([
    Mutation(() => TenantRestoreType, {
        nullable: true,
        description: 'Drops the state that is not live: the restored one, or after a swap the replaced one, which confirms it. Cannot be undone. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => TenantRestoreInput, { description: 'Which.' }))
], RestoringResolver.prototype, "discardTenantRestore", null);
RestoringResolver = __decorate([
    Resolver()
], RestoringResolver);
export { RestoringResolver };
function toType(row) {
    return { ...row, status: statusOf(row), undoable: row.endedAt === null && row.swappedAt !== null && row.hasReplaced };
}
function statusOf({ endedAt, failedAt, swappedAt, readyAt, startedAt }) {
    if (failedAt !== null)
        return TenantRestoreStatus.FAILED;
    if (endedAt !== null)
        return TenantRestoreStatus.ENDED;
    if (swappedAt !== null)
        return TenantRestoreStatus.SWAPPED;
    if (readyAt !== null)
        return TenantRestoreStatus.READY;
    return startedAt === null ? TenantRestoreStatus.WAITING : TenantRestoreStatus.RESTORING;
}
const SIDES = { LEFT: StateSide.LIVE, RIGHT: StateSide.BESIDE, BOTH: StateSide.BOTH };
function toComparison({ tables, leftFingerprint }) {
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
//# sourceMappingURL=graphql.js.map