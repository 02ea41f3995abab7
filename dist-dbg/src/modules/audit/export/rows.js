/** The whole of a trail, or what a filter leaves of it, piece by piece, the oldest first. */
import { eventId } from '../../../kernel/events.js';
import { factsOf, fieldsOf, objectIdOf } from '../catalogue.js';
import { listChanges, listChangesAfter } from '../log/queries.js';
import { entryPages } from '../log/walk.js';
/** Of each entry so many changes come along; the rest of a large one is read by itself. */
const CHANGES_PER_ENTRY = 50;
const CHANGES_PER_PAGE = 1_000;
export async function* exportedPieces(read, conditions) {
    const told = new Transactions();
    for await (const rows of entryPages(read, conditions)) {
        const fresh = rows.filter((row) => told.isFirst(row));
        const asked = fresh.map(({ transactionId, writtenAt }) => ({ transactionId, writtenAt, rowKey: null }));
        const changes = Map.groupBy(await read((open) => listChanges(open, asked, CHANGES_PER_ENTRY)), (change) => fresh[change.ordinal]?.number);
        for (const row of rows) {
            const first = changes.get(row.number) ?? [];
            yield [pieceOf(row, first, false)];
            if (first.length === CHANGES_PER_ENTRY)
                yield* restOf(read, row, first);
        }
    }
}
async function* restOf(read, row, first) {
    let page = first;
    do {
        const after = page.at(-1)?.number ?? 0;
        page = await read((open) => listChangesAfter(open, { ...row, after, limit: CHANGES_PER_PAGE }));
        if (page.length > 0)
            yield [pieceOf(row, page, true)];
    } while (page.length === CHANGES_PER_PAGE);
}
/** Entries of one transaction have one time, so that they follow each other: what came before that time is forgotten. */
class Transactions {
    #at = 0;
    #seen = new Set();
    isFirst({ occurredAt, transactionId, writtenAt }) {
        if (occurredAt.getTime() !== this.#at)
            this.#seen.clear();
        this.#at = occurredAt.getTime();
        const key = `${transactionId} ${writtenAt}`;
        if (this.#seen.has(key))
            return false;
        this.#seen.add(key);
        return true;
    }
}
const KINDS = { I: 'CREATED', U: 'CHANGED', D: 'DELETED' };
function pieceOf(row, changes, isContinued) {
    const { action, actorId, impersonatorId, address, isErased } = row;
    return {
        entry: {
            ...{ id: eventId.fromUuid(row.id), occurredAt: row.occurredAt.toISOString(), action, objectId: row.subjectId },
            ...{ actorKind: row.actorKind.toUpperCase(), actorId, impersonatorId, requestId: row.requestId || null, address },
            ...{ facts: Object.fromEntries(factsOf(row.details).map(({ name, value }) => [name, value])), isErased },
        },
        changes: changes.map((change) => ({
            ...{ table: change.tableName, objectId: objectIdOf(change), kind: KINDS[change.operation] },
            ...{ fields: fieldsOf(change), isErased: change.isErased },
        })),
        isContinued,
    };
}
//# sourceMappingURL=rows.js.map