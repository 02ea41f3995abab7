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
import { Arg, Args, Context, ID, Mutation, PageArgs, Query, Resolver } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { moveId } from '../ids.js';
import { confirmedSchema, moveSchema, undoSchema } from './checks.js';
import { cancelTenantMove, confirmTenantMove, getTenantMove, moveTenant, pageMoves, undoTenantMove } from './service.js';
import { statusOf } from './status.js';
import { MoveTenantInput, TenantMoveConnection, TenantMoveInput, TenantMoveStatus, TenantMoveType, UndoTenantMoveInput } from './types.js';
let MoveResolver = class MoveResolver {
    async tenantMove(ctx, id) {
        return toType(await getTenantMove(ctx, moveId.parse(id)));
    }
    async tenantMoves(ctx, tenant, page) {
        return mapPage(await pageMoves(ctx, tenant === null || tenant === undefined ? null : tenantId.parse(tenant, 'tenantId'), page), toType);
    }
    async moveTenant(ctx, input) {
        return toType(await moveTenant(ctx, check(moveSchema, input)));
    }
    async cancelTenantMove(ctx, input) {
        return toType(await cancelTenantMove(ctx, check(confirmedSchema, input)));
    }
    async confirmTenantMove(ctx, input) {
        return toType(await confirmTenantMove(ctx, check(confirmedSchema, input)));
    }
    async undoTenantMove(ctx, input) {
        return toType(await undoTenantMove(ctx, check(undoSchema, input)));
    }
};
__decorate([
    Query(() => TenantMoveType, { nullable: true, description: 'One move of a tenant between database servers. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('id', () => ID, { description: 'Begins with `mov_`.' }))
], MoveResolver.prototype, "tenantMove", null);
__decorate([
    Query(() => TenantMoveConnection, { nullable: true, description: 'The last moves between database servers, the newest first. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('tenantId', () => ID, { nullable: true, description: 'Of this tenant alone. Begins with `ten_`.' })),
    __param(2, Args(() => PageArgs))
], MoveResolver.prototype, "tenantMoves", null);
__decorate([
    Mutation(() => TenantMoveType, {
        nullable: true,
        description: 'Lets a worker move a tenant to another database server while it is in use: its rows are copied and verified, changes are brought over, and writes wait once, for less than a second. The source is kept until the move is confirmed. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => MoveTenantInput, { description: 'Whom, and where to.' }))
], MoveResolver.prototype, "moveTenant", null);
__decorate([
    Mutation(() => TenantMoveType, {
        nullable: true,
        description: 'Gives a move up before the tenant has changed places; what was copied is dropped. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => TenantMoveInput, { description: 'Which.' }))
], MoveResolver.prototype, "cancelTenantMove", null);
__decorate([
    Mutation(() => TenantMoveType, {
        nullable: true,
        description: 'Gives the source of a moved tenant up: it is dropped. Cannot be undone. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => TenantMoveInput, { description: 'Which.' }))
], MoveResolver.prototype, "confirmTenantMove", null);
__decorate([
    Mutation(() => TenantMoveType, {
        nullable: true,
        description: 'Lets a worker bring a moved tenant back to its source, unless rows were written on the target since: moving it back as any other keeps them. All rows are compared while writes wait. For operators.',
    }),
    __param(0, Context()),
    __param(1, Arg('input', () => UndoTenantMoveInput, { description: 'Which.' }))
], MoveResolver.prototype, "undoTenantMove", null);
MoveResolver = __decorate([
    Resolver()
], MoveResolver);
export { MoveResolver };
function toType(row) {
    return { ...row, status: TenantMoveStatus[statusOf(row)] };
}
//# sourceMappingURL=graphql.js.map