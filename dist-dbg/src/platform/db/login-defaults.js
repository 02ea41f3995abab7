import { sql } from 'drizzle-orm';
import { IDLE_ROLE } from './identity.js';
/**
 * What a login must begin with where a pooler opens the server's connections: a statement that escapes its transaction then finds
 * nothing and may do nothing. Directly, each connection of ours says so itself.
 */
const LOGIN_DEFAULTS = [`role=${IDLE_ROLE}`, 'search_path=pg_catalog', 'default_transaction_read_only=on'];
/** The statements that set what the login lacks; none when all is set. */
export async function listMissingLoginDefaults(db) {
    const rows = await db.execute(sql `
    select quote_ident(session_user) as login, quote_ident(current_database()) as database, unnest(coalesce(nullif(setconfig, '{}'), '{null}')) as setting
    from pg_roles left join pg_db_role_setting on setrole = pg_roles.oid
      and setdatabase in (0, (select oid from pg_database where datname = current_database()))
    where rolname = session_user`);
    const set = new Set(rows.map((row) => row.setting));
    const [row] = rows;
    return LOGIN_DEFAULTS.filter((setting) => !set.has(setting)).map((setting) => `alter role ${row?.login} in database ${row?.database} set ${setting.replace('=', ' = ')};`);
}
//# sourceMappingURL=login-defaults.js.map