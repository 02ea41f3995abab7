import { z } from 'zod';
import { eventId } from '../../../kernel/events.js';
import { mapPage, pageRequest, toPage } from '../../../kernel/page.js';
import { controlEntriesOfSubjects } from '../../audit/public.js';
const byAge = { name: 'tenant.events', values: z.tuple([z.iso.datetime(), z.uuid()]) };
/** The newest first; the pages of several tenants are read in one statement. */
export async function pageTenantEvents(ctx, tenantId, args) {
    const request = pageRequest(args, byAge);
    const rows = (await ctx.control.load(controlEntriesOfSubjects, { parentId: tenantId, request })) ?? [];
    const page = toPage(rows, request, ({ occurredAt, id }) => [occurredAt.toISOString(), id]);
    return mapPage(page, (entry) => ({ ...entry, id: eventId.fromUuid(entry.id) }));
}
//# sourceMappingURL=service.js.map