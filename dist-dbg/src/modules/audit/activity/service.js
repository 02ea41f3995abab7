import { z } from 'zod';
import { defineLoader } from '../../../kernel/context.js';
import { eventId } from '../../../kernel/events.js';
import { momentInCursor } from '../../../kernel/inputs.js';
import { groupByPage, keyOfNestedPage } from '../../../kernel/nested-pages.js';
import { mapPage, pageRequest, toPage } from '../../../kernel/page.js';
import { listActivityByActor } from './queries.js';
const byTime = { name: 'activity.time', values: z.tuple([momentInCursor, z.uuid()]) };
const activityOfActors = defineLoader({
    name: 'audit.activityOfActors',
    keyOf: keyOfNestedPage,
    load: async (db, pages) => groupByPage(await listActivityByActor(db, pages), pages),
});
/** What somebody did, the newest first; read in one statement for all the people of a list. */
export async function listActivityOf(ctx, parentId, page) {
    const request = pageRequest(page, byTime);
    const rows = (await ctx.load(activityOfActors, { parentId, request })) ?? [];
    return mapPage(toPage(rows, request, (row) => [row.occurredAt.getTime(), row.id]), (row) => ({ ...row, id: eventId.fromUuid(row.id) }));
}
//# sourceMappingURL=service.js.map