import { check } from '../../../kernel/check.js';
import type { ControlCtx, Ctx } from '../../../kernel/context.js';
import { type Page, type PageArguments, pageRequest, toPage } from '../../../kernel/page.js';
import { type ReadTrail, readControlTrail, readTenantTrail } from '../trail.js';
import { type FindEntries, auditFilterSchema } from './checks.js';
import { type AuditDirection, auditOrders } from './order.js';
import { type EntryRow, listEntries } from './queries.js';
import { entryPages } from './walk.js';

export type AskLog = {
  readonly filter?: FindEntries | null;
  readonly orderBy?: AuditDirection | null;
  readonly page: PageArguments;
};

/** What was done in the tenant. Other modules show the activity of a thing with `filter: { objectId }`, of a person with `{ actorId }`. */
export function pageAuditLog(ctx: Ctx, ask: AskLog): Promise<Page<EntryRow>> {
  return pageOf(readTenantTrail(ctx), ask);
}

/** What operators did. */
export function pagePlatformAuditLog(ctx: ControlCtx, ask: AskLog): Promise<Page<EntryRow>> {
  return pageOf(readControlTrail(ctx), ask);
}

/** Every entry that meets a filter, a page at a time, the oldest first. */
export function walkEntries(ctx: Ctx, filter: FindEntries): AsyncGenerator<readonly EntryRow[]> {
  return entryPages(readTenantTrail(ctx), check(auditFilterSchema, filter));
}

async function pageOf(read: ReadTrail, { filter, orderBy, page }: AskLog): Promise<Page<EntryRow>> {
  const conditions = check(auditFilterSchema, filter ?? {}, 'filter');
  const order = auditOrders[orderBy ?? 'NEWEST_FIRST'];
  const request = pageRequest(page, order);
  const rows = await read((open) => listEntries(open, { conditions, direction: order.direction, request }));
  return toPage(rows, request, (row) => [row.occurredAt.toISOString(), row.id]);
}
