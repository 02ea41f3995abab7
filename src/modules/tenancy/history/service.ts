import { z } from 'zod';
import type { ControlCtx } from '../../../kernel/context.js';
import { eventId } from '../../../kernel/events.js';
import { type Page, type PageArguments, type PageOrder, mapPage, pageRequest, toPage } from '../../../kernel/page.js';
import { type ControlEntry, controlEntriesOfSubjects } from '../../audit/public.js';

const byAge: PageOrder = { name: 'tenant.events', values: z.tuple([z.iso.datetime(), z.uuid()]) };

/** The newest first; the pages of several tenants are read in one statement. */
export async function pageTenantEvents(ctx: ControlCtx, tenantId: string, args: PageArguments): Promise<Page<ControlEntry>> {
  const request = pageRequest(args, byAge);
  const rows = (await ctx.control.load(controlEntriesOfSubjects, { parentId: tenantId, request })) ?? [];
  const page = toPage(rows, request, ({ occurredAt, id }) => [occurredAt.toISOString(), id]);
  return mapPage(page, (entry) => ({ ...entry, id: eventId.fromUuid(entry.id) }));
}
