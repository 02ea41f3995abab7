import { sql } from 'drizzle-orm';
import { deleteHeard } from '../live/queries.js';
import { deleteForgottenIdle } from '../outbox/idle.js';
import { iso } from '../outbox/relay-queries.js';
const DAY_MS = 86_400_000;
/** Longer than a queue keeps a message (SQS: four days unless it is told otherwise), so that a late copy is still known. */
const INBOX_DAYS = 7;
/** A message that was none of ours tells nothing after this time. */
const REJECTED_DAYS = 14;
/** An event that was relayed long ago and that nobody has to hear any more, as earlier releases have left some behind. */
const ORPHAN_MS = 10 * 60_000;
/** Bounds one statement. */
const DELETED_MAX = 5_000;
/** Bounds one run; as much again is removed by the next one, a minute later. */
const STATEMENTS_MAX = 100;
/** Removes what is of no use any more, some of it at a time. */
export async function tidyOutbox(server, now) {
    let deleted = DELETED_MAX;
    for (let statements = 0; deleted >= DELETED_MAX && statements < STATEMENTS_MAX; statements += 1) {
        deleted = await server.write((db) => deleteUseless(db, now));
    }
    await server.write(deleteForgottenIdle);
    await server.write(deleteHeard);
}
async function deleteUseless(db, now) {
    const before = (ms) => sql `${iso(new Date(now.getTime() - ms))}::timestamptz`;
    const [row] = await db.execute(sql `
    with notes as (
      delete from platform.inbox where (listener, event_id) in (
        select listener, event_id from platform.inbox where handled_at < ${before(INBOX_DAYS * DAY_MS)} limit ${DELETED_MAX}) returning 1),
    rejected as (
      delete from platform.dead_letters where id in (
        select id from platform.dead_letters where event_id is null and died_at < ${before(REJECTED_DAYS * DAY_MS)} limit ${DELETED_MAX}) returning 1),
    orphans as (
      delete from platform.outbox where id in (
        select id from platform.outbox event where relayed_at < ${before(ORPHAN_MS)}
          and not exists (select from platform.deliveries where event_id = event.id)
          and not exists (select from platform.dead_letters where event_id = event.id) limit ${DELETED_MAX}) returning 1)
    select ((select count(*) from notes) + (select count(*) from rejected) + (select count(*) from orphans))::int as deleted`);
    return row?.deleted ?? 0;
}
/** Dead letters that an older build made because it did not know what this one knows: they are tried again. */
export async function redriveUnknown(db, catalogue, now) {
    await db.execute(sql `
    with known as materialized (select * from jsonb_to_recordset(${JSON.stringify(catalogue.events)}::jsonb) as row (name text, version int)),
    revived as (
      delete from platform.dead_letters dead using known
      where reason in ('UNKNOWN_EVENT', 'UNKNOWN_VERSION') and listener is null and event_name = known.name and event_version = known.version
      returning event_id)
    update platform.outbox set relayed_at = null from revived where outbox.id = revived.event_id`);
    await db.execute(sql `
    with revived as (
      delete from platform.dead_letters
      where reason in ('UNKNOWN_EVENT', 'UNKNOWN_VERSION', 'UNKNOWN_LISTENER')
        and listener in (select jsonb_array_elements_text(${JSON.stringify(catalogue.listenerIds)}::jsonb))
        and (event_name, event_version) in (
          select name, version from jsonb_to_recordset(${JSON.stringify(catalogue.events)}::jsonb) as row (name text, version int))
      returning event_id, listener, ordered)
    insert into platform.deliveries (event_id, listener, tenant_id, subject_id, sequence, ordered, due_at)
    select event_id, listener, tenant_id, subject_id, sequence, ordered, ${iso(now)}::timestamptz
    from revived join platform.outbox on outbox.id = revived.event_id on conflict do nothing`);
}
//# sourceMappingURL=housekeeping.js.map