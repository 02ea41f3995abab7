import { lt, sql } from 'drizzle-orm';
import { changedRights } from '../shard.tables.js';
/** More would be a hundred thousand people whose rights changed within twenty minutes; the newest are read. */
const CHANGES_MAX = 100_000;
/**
 * What was committed since the last look, by transactions and not by times: one that was open then is found now, however long it took.
 * The server's transactions may have begun anew (restored from a dump): a look never begins behind the present one.
 */
export async function listRightsChangedSince(db, since) {
    const [found] = await db.execute(sql `
    with horizon as (select pg_snapshot_xmin(pg_current_snapshot()) as oldest)
    select oldest::text as next, (
      select coalesce(json_agg(json_build_object('realm', realm, 'holderId', holder_id, 'version', version)), '[]') from (
        select realm, holder_id, max(version)::float8 as version from ${changedRights}
        where transaction >= least(${since}::text::xid8, oldest)
        group by realm, holder_id order by max(changed_at) desc limit ${CHANGES_MAX}
      ) newest
    ) as changes from horizon`);
    return found ?? { next: since, changes: [] };
}
export async function deleteRightsChangedBefore(db, before) {
    await db.delete(changedRights).where(lt(changedRights.changedAt, before));
}
//# sourceMappingURL=changed-rights.js.map