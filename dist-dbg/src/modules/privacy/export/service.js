import { z } from 'zod';
import { check } from '../../../kernel/check.js';
import { defineDownload } from '../../../kernel/download.js';
import { writeTicket } from '../../../platform/crypto/tickets.js';
import { walkEntries } from '../../audit/public.js';
import { exportRequested, personalDataExported } from '../events.js';
import { listPersonalRows } from '../queries.js';
import { getSubject, subjectSchema } from '../subject.js';
const KIND = 'personal-data';
/** Each page is a unit of work of its own: a slow client holds no connection. */
const ROWS_PER_PAGE = 500;
/** A ticket for everything that the tenant has of the person (GDPR, articles 15 and 20). */
export async function exportPersonalData(ctx, input) {
    const { subjectId } = check(subjectSchema, input);
    await ctx.read((db) => getSubject(db, subjectId));
    await ctx.write(async (tx) => tx.record(exportRequested({ subjectId })));
    return writeTicket(ctx, KIND, { subjectId });
}
export const personalDataDownload = defineDownload({ kind: KIND, parameters: z.object({ subjectId: z.string() }), open: openExport });
async function openExport(ctx, { subjectId }) {
    const subject = await ctx.read((db) => getSubject(db, subjectId));
    await ctx.write(async (tx) => tx.record(personalDataExported({ subjectId })));
    return { name: `personal-data-${subjectId}.json`, type: 'application/json; charset=utf-8', chunks: documentOf(ctx, subject) };
}
/** One JSON object: the rows about the person by table, what they did, and when something was done about them. */
async function* documentOf(ctx, { person, tables }) {
    const { id: subjectId } = person;
    const head = { subjectId, tenant: { id: ctx.tenant.id, name: ctx.tenant.name }, exportedAt: ctx.now().toISOString() };
    yield `${JSON.stringify(head).slice(0, -1)},"data":{`;
    for (const [place, table] of tables.entries()) {
        yield `${place === 0 ? '' : ','}${JSON.stringify(table.name)}:`;
        yield* arrayOf(rowsOf(ctx, table, person));
    }
    yield '},"activity":';
    yield* arrayOf(activityOf(ctx, subjectId));
    yield ',"history":';
    yield* arrayOf(historyOf(ctx, subjectId));
    yield '}\n';
}
async function* rowsOf(ctx, table, person) {
    let page = [];
    do {
        const after = page.at(-1) ?? null;
        page = await ctx.read((db) => listPersonalRows(db, table, { person, after, limit: ROWS_PER_PAGE }));
        yield page;
    } while (page.length === ROWS_PER_PAGE);
}
/** What an operator did in the person's name came from the operator's address. */
async function* activityOf(ctx, subjectId) {
    for await (const page of walkEntries(ctx, { actorId: subjectId })) {
        yield page.map(({ occurredAt, action, subjectId: objectId, address, impersonatorId }) => ({
            ...{ occurredAt, action, objectId },
            ...(impersonatorId === null ? { address } : { byOperator: true }),
        }));
    }
}
/** Who did it, and what else it tells, may be other people's data. */
async function* historyOf(ctx, subjectId) {
    for await (const page of walkEntries(ctx, { objectId: subjectId }))
        yield page.map(({ occurredAt, action }) => ({ occurredAt, action }));
}
async function* arrayOf(pages) {
    let isFirst = true;
    yield '[';
    for await (const page of pages) {
        if (page.length === 0)
            continue;
        yield `${isFirst ? '' : ','}\n${page.map((one) => JSON.stringify(one)).join(',\n')}`;
        isFirst = false;
    }
    yield ']';
}
//# sourceMappingURL=service.js.map