import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import { momentInCursor } from '../../../kernel/inputs.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { keyset } from '../../../platform/db/keyset.js';
import { receivedNotFound, sourceNotFound } from '../errors.js';
import { webhookHandlingDue, webhooksReplayed } from '../events.js';
import { digestOf } from '../handling/handle.js';
import { receivedWebhookId } from '../ids.js';
import { mappingFor } from '../mapping/mapping.js';
import { findSource, listSourcesByIds } from '../sources/queries.js';
import { receivedWebhooks } from '../tables.js';
import { REPLAYED_MAX, receivedFilterSchema, replaySchema } from './checks.js';
import { findReceived, listReceivedPage, lockReplayable, updateReplayed } from './queries.js';
const newestFirst = { name: 'receivedWebhooks.RECEIVED_AT_DESC', values: z.tuple([momentInCursor, z.uuid()]) };
export async function getReceived(ctx, id) {
    const received = await ctx.read((db) => findReceived(db, id));
    if (!received)
        throw receivedNotFound();
    return received;
}
export async function listReceived(ctx, { filter, page }) {
    const conditions = check(receivedFilterSchema, filter ?? {}, 'filter');
    const request = pageRequest(page, newestFirst);
    const keys = keyset([receivedWebhooks.receivedAt, receivedWebhooks.id], 'desc', request);
    const rows = await ctx.read((db) => listReceivedPage(db, conditions, keys));
    return toPage(rows, request, ({ receivedAt, id }) => [receivedAt.getTime(), receivedWebhookId.toUuid(id)]);
}
/**
 * Has received webhooks handled again by the mappings of now. What the same mapping has done with one is not done again, whatever is asked for: a
 * replay mends what failed, and doubles nothing.
 */
export async function replayReceived(ctx, input) {
    const chosen = check(replaySchema, input);
    return ctx.write(async (tx) => {
        await requireKnown(tx, chosen);
        const found = await lockReplayable(tx.db, chosen, REPLAYED_MAX);
        const sources = await listSourcesByIds(tx.db, [...new Set(found.map(({ sourceId }) => sourceId))]);
        const sourceById = new Map(sources.map((source) => [source.id, source]));
        const undone = found.filter((one) => !isDone(one, sourceById.get(one.sourceId)));
        const again = undone.length === 0
            ? []
            : await updateReplayed(tx.db, undone.map(({ id }) => id), ctx.now());
        for (const { id, ticket } of again)
            tx.schedule(webhookHandlingDue({ receivedId: id, ticket }), ctx.now());
        const named = JSON.parse(JSON.stringify(chosen));
        tx.emit(webhooksReplayed({ what: 'receivedWebhooks', count: again.length, chosen: named }));
        return { count: again.length };
    });
}
/** An id that nothing has is a mistake, not an empty list. */
async function requireKnown({ db }, { sourceId, ids = [] }) {
    if (sourceId !== undefined && !(await findSource(db, sourceId)))
        throw sourceNotFound(sourceId);
    const [only, second] = ids;
    if (only !== undefined && second === undefined && !(await findReceived(db, only)))
        throw receivedNotFound();
}
function isDone({ state, type, mappingDigest }, source) {
    const mapping = source ? mappingFor(source.mappings, type) : null;
    return state === 'HANDLED' && mapping !== null && mappingDigest === digestOf(mapping);
}
//# sourceMappingURL=service.js.map