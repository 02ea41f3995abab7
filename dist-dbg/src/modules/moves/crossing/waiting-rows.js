/**
 * What belongs to a tenant in the schema `platform` and must change servers with it: events and what is to be done about them, dead letters, and
 * of the inbox the notes on events that are still there. Ended sessions and changed rights are copied and stay as well: every process
 * reads them from all servers.
 */
import { sql } from 'drizzle-orm';
import { quote } from '../../../platform/db/quote.js';
/** Bounds how long their way takes, during which writes wait. */
const WAITING_MAX = 10_000;
export async function countWaiting(db, tenant) {
    const [row] = await db.execute(sql `select (select count(*)::int from platform.outbox where tenant_id = ${tenant})
    + (select count(*)::int from platform.deliveries where tenant_id = ${tenant})
    + (select count(*)::int from platform.dead_letters where tenant_id = ${tenant}) as waiting`);
    return row?.waiting ?? 0;
}
export function isTooMuch(waiting) {
    return waiting > WAITING_MAX;
}
/**
 * Takes them out of the schema `platform` in the transaction that takes the tenant's schema away, so that nobody here begins with one any more;
 * they wait beside the notes of the move. `lostSince` leaves events out that were told since then.
 */
export function holdScript({ tenant, notes, lostSince }) {
    const of = `tenant_id = ${quote(tenant)}`;
    const lost = lostSince === null ? 'false' : `occurred_at >= ${quote(lostSince.toISOString())}::timestamptz`;
    const hold = (kind, rows) => `insert into "${notes}".rows (kind, row) select '${kind}', to_jsonb(r) from (${rows}) r;`;
    return `
    create schema if not exists "${notes}";
    create table if not exists "${notes}".rows (kind text not null, row jsonb not null);
    delete from "${notes}".rows;
    select pg_advisory_xact_lock(hashtextextended('relay ' || ${quote(tenant)}, 0));
    with gone as (delete from platform.outbox where ${of} and ${lost} returning id) delete from platform.deliveries using gone where event_id = gone.id;
    ${hold('inbox', `select i.* from platform.inbox i join platform.outbox o on o.id = i.event_id where i.${of}`)}
    ${hold('rights', `select * from platform.changed_rights where realm = ${quote(tenant)}`)}
    ${hold('sessions', `select * from platform.ended_sessions where realm = ${quote(tenant)}`)}
    with gone as (delete from platform.deliveries where ${of} returning *) ${hold('deliveries', 'select * from gone')}
    with gone as (delete from platform.dead_letters where ${of} returning *) ${hold('dead_letters', 'select * from gone')}
    with gone as (delete from platform.parked_tenants where ${of} returning *) ${hold('parked', 'select * from gone')}
    with gone as (delete from platform.outbox where ${of} returning *) ${hold('outbox', 'select * from gone')}`;
}
/** Each kind as one JSON text. */
export async function readHeld(db, notes) {
    const rows = await db.execute(sql `select kind, jsonb_agg(row)::text as rows from ${sql.identifier(notes)}.rows group by kind`);
    return Object.fromEntries(rows.map(({ kind, rows: some }) => [kind, some]));
}
/** Somebody who is still at work there when the tenant leaves has this long to finish before another one begins. */
const GRACE = '20 seconds';
/**
 * Puts them in place. Events keep their order and get the sequence of this server; whatever was on the queue is put there again, and what was
 * handled meanwhile is found in the inbox.
 */
export async function insertHeld({ db }, held, now) {
    const rows = (kind) => sql `${held[kind] ?? '[]'}::jsonb`;
    await db.execute(sql `
    insert into platform.outbox (id, tenant_id, name, version, subject_id, payload, request_id, traceparent, occurred_at, scheduled_for, scheduled, relayed_at)
    select id, tenant_id, name, version, subject_id, payload, request_id, traceparent, occurred_at, scheduled_for, coalesce(scheduled, false), relayed_at
    from jsonb_populate_recordset(null::platform.outbox, ${rows('outbox')}) order by sequence on conflict do nothing`);
    await db.execute(sql `
    insert into platform.deliveries (event_id, listener, tenant_id, subject_id, sequence, ordered, attempts, sends, due_at, last_error)
    select d.event_id, d.listener, d.tenant_id, d.subject_id, o.sequence, d.ordered, d.attempts, d.sends,
      case when d.leased_until is not null then ${now.toISOString()}::timestamptz + ${GRACE}::interval
        when d.sent_at is not null then ${now.toISOString()}::timestamptz else d.due_at end, d.last_error
    from jsonb_populate_recordset(null::platform.deliveries, ${rows('deliveries')}) d join platform.outbox o on o.id = d.event_id on conflict do nothing`);
    await db.execute(sql `insert into platform.inbox select * from jsonb_populate_recordset(null::platform.inbox, ${rows('inbox')}) on conflict do nothing`);
    await db.execute(sql `insert into platform.dead_letters select * from jsonb_populate_recordset(null::platform.dead_letters, ${rows('dead_letters')}) on conflict do nothing`);
    await db.execute(sql `insert into platform.parked_tenants select * from jsonb_populate_recordset(null::platform.parked_tenants, ${rows('parked')}) on conflict do nothing`);
    await db.execute(sql `insert into platform.ended_sessions select * from jsonb_populate_recordset(null::platform.ended_sessions, ${rows('sessions')}) on conflict do nothing`);
    // Whose transaction it is decides who hears of it, so it is this server's.
    await db.execute(sql `
    insert into platform.changed_rights (realm, holder_id, version, changed_at) select realm, holder_id, version, changed_at
    from jsonb_populate_recordset(null::platform.changed_rights, ${rows('rights')}) on conflict do nothing`);
}
/**
 * What came for the tenant after it had left: jobs that were told by a process that did not know yet. Read and removed in two steps, with the
 * insertion on the other server between them: what is done twice changes nothing.
 */
export async function readStragglers(db, tenant) {
    const [row] = await db.execute(sql `select
    (select coalesce(jsonb_agg(to_jsonb(o)), '[]')::text from platform.outbox o where tenant_id = ${tenant}) as outbox,
    (select coalesce(jsonb_agg(to_jsonb(d)), '[]')::text from platform.deliveries d where tenant_id = ${tenant}) as deliveries,
    (select coalesce(jsonb_agg(id), '[]')::text from platform.outbox where tenant_id = ${tenant}) as ids`);
    return row ?? { ids: '[]' };
}
export async function deleteStragglers(db, tenant, ids) {
    await db.execute(sql `with gone as (select value::uuid as id from jsonb_array_elements_text(${ids}::jsonb)),
    deliveries as (delete from platform.deliveries using gone where event_id = gone.id and tenant_id = ${tenant})
    delete from platform.outbox using gone where outbox.id = gone.id and tenant_id = ${tenant}`);
}
/** Whatever is left of a tenant on a server that it does not lie on. */
export async function deleteLeftovers(db, tenant) {
    await db.execute(sql `with
    deliveries as (delete from platform.deliveries where tenant_id = ${tenant}),
    dead as (delete from platform.dead_letters where tenant_id = ${tenant}),
    notes as (delete from platform.inbox where tenant_id = ${tenant}),
    parked as (delete from platform.parked_tenants where tenant_id = ${tenant})
    delete from platform.outbox where tenant_id = ${tenant}`);
}
//# sourceMappingURL=waiting-rows.js.map