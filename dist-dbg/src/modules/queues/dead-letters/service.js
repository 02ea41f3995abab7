import { pageRequest, toPage } from '../../../kernel/page.js';
import { askServers, isAway, listServers, writeSpanning } from '../../servers/public.js';
import { deadLettersDiscarded, deadLettersRedriven } from '../events.js';
import { CHOSEN_MAX, deadLetterId } from './checks.js';
import { byDeath, mergePage } from './order.js';
import { countDeadLetters, deleteDeadLetters, listDeadLetters, lockDeadLetters, updateRedriven, } from './queries.js';
/** Of the servers that answer, as one list. */
export async function pageDeadLetters(ctx, filter, args) {
    const request = pageRequest(args, byDeath);
    const answers = await askServers(ctx, (db) => listDeadLetters(db, filter, request));
    const rows = mergePage(answers.map(({ answer }) => answer), request);
    return toPage(rows, request, (letter) => [letter.diedAt.toISOString(), letter.id]);
}
export async function totalDeadLetters(ctx, filter) {
    const answers = await askServers(ctx, (db) => countDeadLetters(db, filter));
    return answers.reduce((sum, { answer }) => sum + answer, 0);
}
/** Lets the listeners try again, the oldest of each server first and a thousand at most. Returns how many. */
export function redriveDeadLetters(ctx, chosen) {
    return change(ctx, {
        async act(db, limit) {
            const ids = await lockDeadLetters(db, toConditions(chosen, limit), 'events');
            if (ids.length > 0)
                await updateRedriven(db, ids, ctx.now());
            return ids.length;
        },
        tell: (count) => deadLettersRedriven(toPayload(chosen, count)),
    });
}
/** Nobody will handle them any more. Returns how many. */
export function discardDeadLetters(ctx, chosen) {
    return change(ctx, {
        async act(db, limit) {
            const ids = await lockDeadLetters(db, toConditions(chosen, limit), 'all');
            if (ids.length > 0)
                await deleteDeadLetters(db, ids);
            return ids.length;
        },
        tell: (count) => deadLettersDiscarded(toPayload(chosen, count)),
    });
}
/** Server by server, and without those that are away. */
async function change(ctx, { act, tell }) {
    let changed = 0;
    for (const { id } of await ctx.control.read(listServers)) {
        const limit = CHOSEN_MAX - changed;
        if (limit === 0)
            break;
        const onServer = ({ db }) => act(db, limit);
        changed += await writeSpanning(ctx, id, {
            onServer,
            inControl: async (tx, count) => {
                if (count > 0)
                    tx.emit(tell(count));
                return count;
            },
        }).catch((error) => {
            if (isAway(id, error))
                return 0;
            throw error;
        });
    }
    return changed;
}
function toConditions({ ids, filter }, limit) {
    return { ids: ids?.map(deadLetterId.toUuid) ?? null, filter: filter ?? {}, limit };
}
function toPayload({ ids, filter }, count) {
    const given = Object.entries(filter ?? {}).filter((entry) => entry[1] !== undefined);
    return { queue: 'deadLetters', count, ids: [...(ids ?? [])], filter: Object.fromEntries(given) };
}
//# sourceMappingURL=service.js.map