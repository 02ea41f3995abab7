var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { eventId } from '../../../kernel/events.js';
import { Arg, Args, Context, DateTime, FieldResolver, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { mapPage } from '../../../kernel/page.js';
import { factsOf, fieldsOf, objectIdOf, rowKeyOf } from '../catalogue.js';
import { AuditLogFilter } from './inputs.js';
import { CHANGES_MAX, controlLoaders, tenantLoaders } from './loaders.js';
import { auditDirection } from './order.js';
import { pageAuditLog, pagePlatformAuditLog } from './service.js';
import { AuditChangeType, AuditEntryConnection, AuditEntryType } from './types.js';
const FILTER = { nullable: true, description: 'Which entries; all when not given.' };
const ORDER = { nullable: true, description: 'In which order; the newest first when not given.' };
let AuditLogResolver = class AuditLogResolver {
    async auditLog(ctx, filter, orderBy, page) {
        return toConnection(await pageAuditLog(ctx, { filter, orderBy, page }), tenantLoaders);
    }
    async platformAuditLog(ctx, filter, orderBy, page) {
        return toConnection(await pagePlatformAuditLog(ctx, { filter, orderBy, page }), controlLoaders);
    }
    async changes(ctx, entry) {
        return (await loadChanges(ctx, entry)).slice(0, CHANGES_MAX).map(toChange);
    }
    async hasMoreChanges(ctx, entry) {
        return (await loadChanges(ctx, entry)).length > CHANGES_MAX;
    }
    sealedAt(ctx, { row, loaders }) {
        return loaders.sealTimeOf(ctx, row.number);
    }
};
__decorate([
    Query(() => AuditEntryConnection, { nullable: true, description: 'What was done in the tenant, by whom, and what it changed.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => AuditLogFilter, FILTER)),
    __param(2, Arg('orderBy', () => auditDirection, ORDER)),
    __param(3, Args(() => PageArgs))
], AuditLogResolver.prototype, "auditLog", null);
__decorate([
    Query(() => AuditEntryConnection, { nullable: true, description: 'What operators did, and what became of tenants. For operators.' }),
    __param(0, Context()),
    __param(1, Arg('filter', () => AuditLogFilter, FILTER)),
    __param(2, Arg('orderBy', () => auditDirection, ORDER)),
    __param(3, Args(() => PageArgs))
], AuditLogResolver.prototype, "platformAuditLog", null);
__decorate([
    FieldResolver(() => [AuditChangeType], {
        description: 'The rows that the same transaction changed, those of the object first; at most 100. Other entries of it have the same.',
    }),
    __param(0, Context()),
    __param(1, Root())
], AuditLogResolver.prototype, "changes", null);
__decorate([
    FieldResolver(() => Boolean, { description: 'Whether the transaction changed more rows than `changes` shows. The export has them all.' }),
    __param(0, Context()),
    __param(1, Root())
], AuditLogResolver.prototype, "hasMoreChanges", null);
__decorate([
    FieldResolver(() => DateTime, {
        nullable: true,
        description: 'Since when it cannot be changed unnoticed; null for the few seconds until then.',
    }),
    __param(0, Context()),
    __param(1, Root())
], AuditLogResolver.prototype, "sealedAt", null);
AuditLogResolver = __decorate([
    Resolver(() => AuditEntryType)
], AuditLogResolver);
export { AuditLogResolver };
async function loadChanges(ctx, { row, loaders }) {
    const { transactionId, writtenAt, subjectId } = row;
    return (await loaders.changesOf(ctx, { transactionId, writtenAt, rowKey: rowKeyOf(subjectId) })) ?? [];
}
function toConnection(page, loaders) {
    return mapPage(page, (row) => toEntry(row, loaders));
}
function toEntry(row, loaders) {
    const { occurredAt, action, address, isErased, actorKind, actorId, impersonatorId } = row;
    return {
        ...{ id: eventId.fromUuid(row.id), occurredAt, action, address, isErased },
        objectId: row.subjectId,
        actor: { kind: actorKind.toUpperCase(), id: actorId },
        impersonator: impersonatorId === null ? null : { kind: 'OPERATOR', id: impersonatorId },
        requestId: row.requestId === '' ? null : row.requestId,
        facts: factsOf(row.details),
        ...{ row, loaders },
    };
}
const KINDS = { I: 'CREATED', U: 'CHANGED', D: 'DELETED' };
function toChange(row) {
    const kind = KINDS[row.operation];
    return { table: row.tableName, objectId: objectIdOf(row), kind, fields: [...fieldsOf(row)], isErased: row.isErased };
}
//# sourceMappingURL=graphql.js.map