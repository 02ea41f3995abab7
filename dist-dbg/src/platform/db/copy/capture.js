/** Notes which rows of a schema's tables change from now on: in a schema beside it, which the tenant's role cannot see. */
import { setTimeout as sleep } from 'node:timers/promises';
import { sqlState } from '../errors.js';
import { quote } from '../quote.js';
import { inSchema, quoteName } from './layout.js';
/** Triggers of this name are nobody's: they come and go with a move, and no comparison of schemas looks at them. */
export const CAPTURE_PREFIX = 'serai_move_';
/** Writes wait behind a trigger that waits to be made or dropped: for no longer than this, and not again before the pause. */
const LOCK_WAIT_MS = 200;
const PAUSE_MS = 300;
/** A write that goes on for longer than all of these tries keeps the tenant where it is. */
const TRIES_MAX = 30;
/** What is committed after this has returned is noted; what was committed before is there for whoever looks after it. */
export async function beginCapture(connection, { schema, notes, tables }) {
    await connection.script(`begin read write;
    create schema ${quoteName(notes)};
    create table ${quoteName(notes)}.changes (number bigint generated always as identity primary key, relation text not null, key jsonb not null);
    create function ${quoteName(notes)}.refuse() returns trigger language plpgsql as $f$
      begin raise exception 'The tenant is being moved: nothing can be truncated meanwhile.'; end $f$;
    commit`);
    for (const [index, table] of tables.entries())
        await untilUnlocked(connection, noteChangesOf({ schema, notes, table, index }));
}
/** Ends it, wherever it was interrupted, table by table: nobody waits for more than one of them. */
export async function endCapture(connection, { schema, notes }) {
    const triggers = await connection.script(`
    select c.relname as table, t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = to_regnamespace(${quote(quoteName(schema))}) and starts_with(t.tgname, ${quote(CAPTURE_PREFIX)})
    order by 1, 2`);
    for (const [table, some] of Map.groupBy(triggers, (trigger) => trigger.table)) {
        await untilUnlocked(connection, some.map(({ name }) => `drop trigger ${quoteName(name)} on ${inSchema(schema, table)};`).join('\n'));
    }
    await connection.script(`begin read write; drop schema if exists ${quoteName(notes)} cascade; commit`);
}
/** One note for each row of a statement. The function works as the login that made it, since the tenant's role has no right to the notes. */
function noteChangesOf({ schema, notes, table, index }) {
    const on = inSchema(schema, table.name);
    const key = `jsonb_build_object(${table.key.map((column) => `${quote(column)}, ${quoteName(column)}`).join(', ')})`;
    const noting = (name, rows) => `create function ${inSchema(notes, name)}() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $f$ begin
      insert into ${inSchema(notes, 'changes')} (relation, key) ${rows.map((one) => `select ${quote(table.name)}, ${key} from ${one}`).join(' union ')};
      return null;
    end $f$;`;
    const trigger = (event, referencing, name) => `create trigger ${CAPTURE_PREFIX}${event} after ${event} on ${on}
    referencing ${referencing} for each statement execute function ${inSchema(notes, name)}();`;
    return `
    ${noting(`note_${index}`, ['changed_rows'])}
    ${noting(`note_${index}_both`, ['old_rows', 'new_rows'])}
    ${trigger('insert', 'new table as changed_rows', `note_${index}`)}
    ${trigger('update', 'old table as old_rows new table as new_rows', `note_${index}_both`)}
    ${trigger('delete', 'old table as changed_rows', `note_${index}`)}
    create trigger ${CAPTURE_PREFIX}truncate before truncate on ${on} for each statement execute function ${inSchema(notes, 'refuse')}();`;
}
async function untilUnlocked(connection, statements) {
    for (let tries = 1;; tries += 1) {
        try {
            await connection.script(`begin read write; set local lock_timeout = ${LOCK_WAIT_MS}; ${statements} commit`);
            return;
        }
        catch (error) {
            await connection.script('rollback');
            if (tries === TRIES_MAX || !['55P03', '40P01'].includes(sqlState(error) ?? ''))
                throw error;
            await sleep(PAUSE_MS);
        }
    }
}
//# sourceMappingURL=capture.js.map