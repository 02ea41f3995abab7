/** What relays and gateways ask of a server's live events. All times are the database's, which has one clock. */
import { sql } from 'drizzle-orm';
import { tenantId } from '../../kernel/context.js';
import { eventId } from '../../kernel/events.js';
/** What gateways listen to. It says that there is something and nothing of it: every login of the database may listen. */
export const LIVE_CHANNEL = 'serai_live';
/** How long a tenant's events are kept for somebody who has not said again that they listen. */
const HEARD_FOR = sql `interval '60 seconds'`;
/** Longer than that, so that whoever may go on listening finds all that they have not read. */
const KEPT_FOR = sql `interval '2 minutes'`;
const FORGOTTEN_AFTER = sql `interval '1 day'`;
/** Bounds one statement. */
const DELETED_MAX = 5_000;
/** Of one tenant in one look: the next one begins behind them, and the others have their turn. */
export const READ_MAX = 200;
/**
 * Joins the relay's transaction, which has the turns of these tenants to itself: so positions count in the order of its commits. Costs one statement, and nothing is
 * written where nobody listens.
 */
export async function keepForListeners(db, relayed) {
    const eventIds = relayed.flatMap(({ event: { id, tenantId: tenant }, definition }) => (definition?.public && tenant !== null ? [id] : []));
    if (eventIds.length === 0)
        return;
    await db.execute(sql `
    with told as (
      select *, row_number() over (partition by tenant_id order by sequence) as place
      from platform.outbox where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(eventIds)}::jsonb))),
    heard as (
      update platform.live_audiences audience set position = position + counted.number
      from (select tenant_id, count(*) as number from told group by tenant_id) counted
      where audience.tenant_id = counted.tenant_id and heard_until > now()
      returning audience.tenant_id, position - number as before),
    kept as (
      insert into platform.live_events (tenant_id, position, id, name, version, subject_id, payload, occurred_at)
      select tenant_id, before + place, id, name, version, subject_id, payload, occurred_at from told join heard using (tenant_id)
      returning 1)
    select pg_notify(${LIVE_CHANNEL}, '') where exists (select from kept)`);
}
/** From the commit on the tenant's events are kept. Returns the position behind which they begin. */
export async function beginHearing(db, tenant) {
    const [row] = await db.execute(sql `
    insert into platform.live_audiences (tenant_id, heard_until) values (${tenant}, now() + ${HEARD_FOR})
    on conflict (tenant_id) do update set heard_until = excluded.heard_until returning position::float8 as position`);
    if (!row)
        throw new Error('Invariant broken: an upsert returns its row');
    return row.position;
}
/** Says again that they are listened to. Returns those for which that came too late, so that events may be missing. */
export async function renewHearing(db, tenants) {
    const rows = await db.execute(sql `
    with heard as materialized (select value as tenant_id from jsonb_array_elements_text(${JSON.stringify(tenants)}::jsonb)),
    renewed as (
      update platform.live_audiences set heard_until = now() + ${HEARD_FOR} where tenant_id in (
        -- A relay or another process has it at the moment. The next time is early enough, and nobody waits in a circle.
        select tenant_id from platform.live_audiences join heard using (tenant_id) where heard_until > now() for update of live_audiences skip locked))
    select tenant_id as tenant from heard left join platform.live_audiences using (tenant_id) where heard_until is null or heard_until <= now()`);
    return rows.map(({ tenant }) => tenantId.parse(tenant));
}
/** What was kept behind these places, of each tenant in order. */
export async function listLiveEvents(db, places) {
    const rows = await db.execute(sql `
    select event.tenant_id as tenant, event.position::float8 as position, id, name, version, subject_id as "subjectId", payload, occurred_at as "occurredAt"
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as place (tenant text, after bigint) cross join lateral (
      select * from platform.live_events where tenant_id = place.tenant and position > place.after order by position limit ${READ_MAX}) event
    order by event.tenant_id, event.position`);
    return rows.map((row) => ({ ...row, id: eventId.fromUuid(row.id), occurredAt: new Date(row.occurredAt) }));
}
/** What everybody who listens has read, and tenants that nobody has listened to for long. Some of it at a time. */
export async function deleteHeard(db) {
    await db.execute(sql `
    with old as (delete from platform.live_audiences where heard_until < now() - ${FORGOTTEN_AFTER})
    delete from platform.live_events where (tenant_id, position) in (
      select tenant_id, position from platform.live_events where kept_since < now() - ${KEPT_FOR} order by kept_since limit ${DELETED_MAX})`);
}
//# sourceMappingURL=queries.js.map