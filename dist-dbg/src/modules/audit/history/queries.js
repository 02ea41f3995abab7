import { desc, sql } from 'drizzle-orm';
import { limitOf } from '../../../kernel/nested-pages.js';
import { controlAuditEntries } from '../control.tables.js';
/** The newest entries of the control plane about each of several subjects, each list behind its own boundary. */
export async function listControlEntriesBySubject(db, pages) {
    const asked = pages.map(({ parentId, request }, ordinal) => ({
        ordinal,
        subject_id: parentId,
        // After every moment that there will be.
        before_time: request.boundary?.[0] ?? 'infinity',
        before_id: request.boundary?.[1] ?? '00000000-0000-0000-0000-000000000000',
    }));
    const { id, occurredAt, actorKind, actorId, action, subjectId, details, requestId } = controlAuditEntries;
    const page = db
        .select({ id, occurredAt, actorKind, actorId, action, subjectId, details, requestId })
        .from(controlAuditEntries)
        .where(sql `${subjectId} = asked.subject_id and (${occurredAt}, ${id}) < (asked.before_time, asked.before_id)`)
        .orderBy(desc(occurredAt), desc(id))
        .limit(limitOf(pages))
        .as('page');
    return db
        .select({ ordinal: sql `asked.ordinal`, row: page._.selectedFields })
        .from(sql `json_to_recordset(${JSON.stringify(asked)}::json) as asked(ordinal int, subject_id text, before_time timestamptz, before_id uuid)`)
        .crossJoinLateral(page)
        .orderBy(sql `asked.ordinal`, desc(page.occurredAt), desc(page.id));
}
//# sourceMappingURL=queries.js.map