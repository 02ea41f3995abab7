import type { GatewayContext } from '../../../kernel/context.js';
import { eventId } from '../../../kernel/events.js';
import { Arg, Args, Context, DateTime, FieldResolver, PageArgs, Query, Resolver, Root } from '../../../kernel/graphql.js';
import { type Page, mapPage } from '../../../kernel/page.js';
import { factsOf, fieldsOf, objectIdOf, rowKeyOf } from '../catalogue.js';
import { AuditLogFilter } from './inputs.js';
import { CHANGES_MAX, type TrailLoaders, controlLoaders, tenantLoaders } from './loaders.js';
import { type AuditDirection, auditDirection } from './order.js';
import type { ChangeRow, EntryRow } from './queries.js';
import { pageAuditLog, pagePlatformAuditLog } from './service.js';
import { type ActorKind, type AuditActorType, AuditChangeType, AuditEntryConnection, AuditEntryType } from './types.js';

const FILTER = { nullable: true, description: 'Which entries; all when not given.' } as const;
const ORDER = { nullable: true, description: 'In which order; the newest first when not given.' } as const;

@Resolver(() => AuditEntryType)
export class AuditLogResolver {
  @Query(() => AuditEntryConnection, { nullable: true, description: 'What was done in the tenant, by whom, and what it changed.' })
  async auditLog(
    @Context() ctx: GatewayContext,
    @Arg('filter', () => AuditLogFilter, FILTER) filter: AuditLogFilter | null,
    @Arg('orderBy', () => auditDirection, ORDER) orderBy: AuditDirection | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return toConnection(await pageAuditLog(ctx, { filter, orderBy, page }), tenantLoaders);
  }

  @Query(() => AuditEntryConnection, { nullable: true, description: 'What operators did, and what became of tenants. For operators.' })
  async platformAuditLog(
    @Context() ctx: GatewayContext,
    @Arg('filter', () => AuditLogFilter, FILTER) filter: AuditLogFilter | null,
    @Arg('orderBy', () => auditDirection, ORDER) orderBy: AuditDirection | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return toConnection(await pagePlatformAuditLog(ctx, { filter, orderBy, page }), controlLoaders);
  }

  @FieldResolver(() => [AuditChangeType], {
    description: 'The rows that the same transaction changed, those of the object first; at most 100. Other entries of it have the same.',
  })
  async changes(@Context() ctx: GatewayContext, @Root() entry: AuditEntryType): Promise<AuditChangeType[]> {
    return (await loadChanges(ctx, entry)).slice(0, CHANGES_MAX).map(toChange);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the transaction changed more rows than `changes` shows. The export has them all.' })
  async hasMoreChanges(@Context() ctx: GatewayContext, @Root() entry: AuditEntryType): Promise<boolean> {
    return (await loadChanges(ctx, entry)).length > CHANGES_MAX;
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Since when it cannot be changed unnoticed; null for the few seconds until then.',
  })
  sealedAt(@Context() ctx: GatewayContext, @Root() { row, loaders }: AuditEntryType): Promise<Date | null> {
    return loaders.sealTimeOf(ctx, row.number);
  }
}

async function loadChanges(ctx: GatewayContext, { row, loaders }: AuditEntryType): Promise<readonly ChangeRow[]> {
  const { transactionId, writtenAt, subjectId } = row;
  return (await loaders.changesOf(ctx, { transactionId, writtenAt, rowKey: rowKeyOf(subjectId) })) ?? [];
}

function toConnection(page: Page<EntryRow>, loaders: TrailLoaders): Page<AuditEntryType> {
  return mapPage(page, (row) => toEntry(row, loaders));
}

function toEntry(row: EntryRow, loaders: TrailLoaders): AuditEntryType {
  const { occurredAt, action, address, isErased, actorKind, actorId, impersonatorId } = row;
  return {
    ...{ id: eventId.fromUuid(row.id), occurredAt, action, address, isErased },
    objectId: row.subjectId,
    actor: { kind: actorKind.toUpperCase() as ActorKind, id: actorId },
    impersonator: impersonatorId === null ? null : ({ kind: 'OPERATOR', id: impersonatorId } satisfies AuditActorType),
    requestId: row.requestId === '' ? null : row.requestId,
    facts: factsOf(row.details),
    ...{ row, loaders },
  };
}

const KINDS = { I: 'CREATED', U: 'CHANGED', D: 'DELETED' } as const;

function toChange(row: ChangeRow): AuditChangeType {
  const kind = KINDS[row.operation as keyof typeof KINDS];
  return { table: row.tableName, objectId: objectIdOf(row), kind, fields: [...fieldsOf(row)], isErased: row.isErased };
}
