import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import { tenantId } from '../../../kernel/context.js';
import { usageDays } from '../control.tables.js';
/** The days of the period that anything is known of, the first one first. The period is bounded by whoever asks. */
export async function listUsageDays(db, id, { from, to }) {
    return db
        .select()
        .from(usageDays)
        .where(and(eq(usageDays.tenantId, id), gte(usageDays.day, from), lt(usageDays.day, to)))
        .orderBy(asc(usageDays.day));
}
export async function listStandings(db, asked) {
    const keys = asked.map(({ id, today }) => ({ id: tenantId.toUuid(id), today }));
    const rows = await db.execute(sql `
    select a.id, m.users, m.records, m.measured_at, coalesce(d.requests, 0) as requests
    from json_to_recordset(${JSON.stringify(keys)}::json) as a(id uuid, today date)
    left join lateral (select users, records, measured_at from ${usageDays}
      where tenant_id = a.id and users is not null order by day desc limit 1) m on true
    left join ${usageDays} d on d.tenant_id = a.id and d.day = a.today`);
    const whole = (text) => (text === null ? null : Number(text));
    return rows.map(({ id, users, records, measured_at, requests }) => ({
        tenantId: tenantId.fromUuid(id),
        users: whole(users),
        records: whole(records),
        measuredAt: measured_at === null ? null : new Date(measured_at),
        requests: Number(requests),
    }));
}
//# sourceMappingURL=queries.js.map