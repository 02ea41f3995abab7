import { eq, sql } from 'drizzle-orm';
import { limitOf } from '../../../kernel/nested-pages.js';
import { auditEntries } from '../tables.js';
/** Later than every entry. */
const LATEST = '9999-12-31T23:59:59.999Z';
/** The newest entries of many actors, each list behind its own boundary. */
export async function listActivityByActor(db, pages) {
    const asked = pages.map(({ parentId, request }, ordinal) => ({
        ordinal,
        actor_id: parentId,
        before_at: request.boundary?.[0] ?? LATEST,
        before_id: request.boundary?.[1] ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
    }));
    const { id, occurredAt, action, subjectId, address } = auditEntries;
    const page = db
        .select({ id, occurredAt, action, subjectId, address })
        .from(auditEntries)
        .where(sql `${eq(auditEntries.actorId, sql `asked.actor_id`)} and (${occurredAt}, ${id}) < (asked.before_at, asked.before_id)`)
        .orderBy(sql `${occurredAt} desc`, sql `${id} desc`)
        .limit(limitOf(pages))
        .as('page');
    return db
        .select({ ordinal: sql `asked.ordinal`, row: page._.selectedFields })
        .from(sql `json_to_recordset(${JSON.stringify(asked)}::json) as asked(ordinal int, actor_id text, before_at timestamptz, before_id uuid)`)
        .crossJoinLateral(page)
        .orderBy(sql `asked.ordinal`, sql `${page.occurredAt} desc`, sql `${page.id} desc`);
}
//# sourceMappingURL=queries.js.map