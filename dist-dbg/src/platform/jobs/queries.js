import { asc, eq, sql } from 'drizzle-orm';
import { jobs } from './control.tables.js';
export async function findJob(db, name) {
    const [row] = await db.select().from(jobs).where(eq(jobs.name, name)).limit(1);
    return row ?? null;
}
/** There are as many as modules declare. */
export async function listJobs(db) {
    return db.select().from(jobs).orderBy(asc(jobs.name)).limit(1_000);
}
export async function upsertJob(db, row) {
    const { name: _name, ...change } = row;
    await db.insert(jobs).values(row).onConflictDoUpdate({ target: jobs.name, set: change });
}
/**
 * Tells each of these tenants that its job is due. The id (a UUID of version 8, RFC 9562) is made from job, tenant and time, so that whoever tells it again tells the same event. Those that
 * have not finished the last run are passed over.
 */
export async function insertDueJobs(db, { event, listener, dueAt, now, tenantIds }) {
    const payload = JSON.stringify({ dueAt: dueAt.toISOString() });
    const told = await db.execute(sql `
    insert into platform.outbox (id, tenant_id, name, version, subject_id, payload, request_id, occurred_at)
    select overlay(overlay(md5(concat_ws(' ', ${event}::text, tenant.id, ${dueAt.toISOString()}::text)) placing '8' from 13) placing '8' from 17)::uuid, tenant.id, ${event}, 1, ${event}, ${payload}::jsonb,
      ${`job-${dueAt.getTime().toString(36)}`}, ${now.toISOString()}::timestamptz
    from jsonb_array_elements_text(${JSON.stringify(tenantIds)}::jsonb) as tenant (id)
    where not exists (
      select from platform.deliveries where ordered and listener = ${listener} and coalesce(tenant_id, 'control') = tenant.id and subject_id = ${event})
    on conflict do nothing returning id`);
    return told.length;
}
//# sourceMappingURL=queries.js.map