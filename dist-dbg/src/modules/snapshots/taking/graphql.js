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
import { Arg, Args, Context, DateTime, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, PageArgs, Query, Resolver, Root, connectionOf, registerEnumType, } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { TenantProvisionType } from '../../fleet/public.js';
import { snapshotId } from '../ids.js';
import { snapshotSchema, takeSchema } from './checks.js';
import { deleteTenantSnapshot, findNewestSnapshot, getTenantSnapshot, pageSnapshots, takeTenantSnapshot } from './service.js';
var TenantSnapshotStatus;
(function (TenantSnapshotStatus) {
    TenantSnapshotStatus["WAITING"] = "WAITING";
    TenantSnapshotStatus["TAKING"] = "TAKING";
    TenantSnapshotStatus["TAKEN"] = "TAKEN";
    TenantSnapshotStatus["FAILED"] = "FAILED";
})(TenantSnapshotStatus || (TenantSnapshotStatus = {}));
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
let TenantSnapshotType = class TenantSnapshotType {
    id;
    tenantId;
    status;
    scheduled;
    createdAt;
    takenAt;
    modules;
    tables;
    rows;
    bytes;
    failureReason;
    failureMessage;
};
__decorate([
    Field(() => ID, { description: 'Begins with `snp_`.' })
], TenantSnapshotType.prototype, "id", void 0);
__decorate([
    Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
], TenantSnapshotType.prototype, "tenantId", void 0);
__decorate([
    Field(() => TenantSnapshotStatus, { description: 'How far it is.' })
], TenantSnapshotType.prototype, "status", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Whether the worker took it by its schedule; then newer ones take its place. Others stay until they are deleted.',
    })
], TenantSnapshotType.prototype, "scheduled", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was asked for.' })
], TenantSnapshotType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'The moment whose state it holds; null until it is complete.' })
], TenantSnapshotType.prototype, "takenAt", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'The business modules that the tenant had.' })
], TenantSnapshotType.prototype, "modules", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How many tables are in it.' })
], TenantSnapshotType.prototype, "tables", void 0);
__decorate([
    Field(() => Number, { nullable: true, description: 'How many rows are in it.' })
], TenantSnapshotType.prototype, "rows", void 0);
__decorate([
    Field(() => Number, { nullable: true, description: 'How large its files are, in bytes.' })
], TenantSnapshotType.prototype, "bytes", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why it failed: a reason of docs/errors.md.' })
], TenantSnapshotType.prototype, "failureReason", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The same as a sentence.' })
], TenantSnapshotType.prototype, "failureMessage", void 0);
TenantSnapshotType = __decorate([
    ObjectType('TenantSnapshot', {
        description: "A copy of a tenant's tables as of one moment, in encrypted files. Sessions are not in it. Seen by operators.",
    })
], TenantSnapshotType);
export { TenantSnapshotType };
const TenantSnapshotConnection = connectionOf('TenantSnapshot', () => TenantSnapshotType);
let TakeTenantSnapshotInput = class TakeTenantSnapshotInput {
    tenantId;
};
__decorate([
    Field(() => ID, { description: 'The tenant. Begins with `ten_`.' })
], TakeTenantSnapshotInput.prototype, "tenantId", void 0);
TakeTenantSnapshotInput = __decorate([
    InputType('TakeTenantSnapshotInput', { description: 'Whose snapshot to take.' })
], TakeTenantSnapshotInput);
let DeleteTenantSnapshotInput = class DeleteTenantSnapshotInput {
    id;
};
__decorate([
    Field(() => ID, { description: 'Begins with `snp_`.' })
], DeleteTenantSnapshotInput.prototype, "id", void 0);
DeleteTenantSnapshotInput = __decorate([
    InputType('DeleteTenantSnapshotInput', { description: 'Which snapshot to delete.' })
], DeleteTenantSnapshotInput);
let TakingResolver = class TakingResolver {
    async tenantSnapshot(ctx, id) {
        return toType(await getTenantSnapshot(ctx, snapshotId.parse(id)));
    }
    async tenantSnapshots(ctx, tenant, page) {
        return mapPage(await pageSnapshots(ctx, tenantId.parse(tenant, 'tenantId'), page), toType);
    }
    async takeTenantSnapshot(ctx, input) {
        return toType(await takeTenantSnapshot(ctx, check(takeSchema, input).tenantId));
    }
    async deleteTenantSnapshot(ctx, input) {
        return toType(await deleteTenantSnapshot(ctx, check(snapshotSchema, input).id));
    }
};
__decorate([
    Query(() => TenantSnapshotType, { nullable: true, description: 'One snapshot. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `snp_`.' }))
], TakingResolver.prototype, "tenantSnapshot", null);
__decorate([
    Query(() => TenantSnapshotConnection, { nullable: true, description: 'The snapshots of a tenant, the newest first. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('tenantId', () => ID, { description: 'Begins with `ten_`.' })),
    __param(2, Args(() => PageArgs))
], TakingResolver.prototype, "tenantSnapshots", null);
__decorate([
    Mutation(() => TenantSnapshotType, {
        nullable: true,
        description: 'Lets a worker take a snapshot of a tenant, which goes on working meanwhile. Refused while another one is being taken. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => TakeTenantSnapshotInput, { description: 'Whose.' }))
], TakingResolver.prototype, "takeTenantSnapshot", null);
__decorate([
    Mutation(() => TenantSnapshotType, {
        nullable: true,
        description: 'Deletes a snapshot: it can be used no more, and a worker removes its files. Cannot be undone. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => DeleteTenantSnapshotInput, { description: 'Which.' }))
], TakingResolver.prototype, "deleteTenantSnapshot", null);
TakingResolver = __decorate([
    Resolver()
], TakingResolver);
export { TakingResolver };
/** What can be brought back of a tenant whose data are gone. */
let ProvisionSnapshotResolver = class ProvisionSnapshotResolver {
    async newestSnapshot(ctx, { tenantId: tenant }) {
        const snapshot = await findNewestSnapshot(ctx, tenantId.parse(tenant));
        return snapshot ? toType(snapshot) : null;
    }
};
__decorate([
    FieldResolver(() => TenantSnapshotType, {
        nullable: true,
        description: 'The newest snapshot of the tenant, which `restoreTenant` can bring back.',
    }),
    __param(0, Context()),
    __param(1, Root())
], ProvisionSnapshotResolver.prototype, "newestSnapshot", null);
ProvisionSnapshotResolver = __decorate([
    Resolver(() => TenantProvisionType)
], ProvisionSnapshotResolver);
export { ProvisionSnapshotResolver };
export function toType(row) {
    return { ...row, status: statusOf(row) };
}
function statusOf({ takenAt, failedAt, startedAt }) {
    if (takenAt !== null)
        return TenantSnapshotStatus.TAKEN;
    if (failedAt !== null)
        return TenantSnapshotStatus.FAILED;
    return startedAt === null ? TenantSnapshotStatus.WAITING : TenantSnapshotStatus.TAKING;
}
//# sourceMappingURL=graphql.js.map