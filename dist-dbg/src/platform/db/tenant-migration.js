import { digestOf, inFileOrder } from './migrations.js';
import { FILE_ORDER, appliedOf, kindColumn, record, tenantScript } from './migrator.js';
import { quote } from './quote.js';
/** DDL waits for running statements, and every later statement on the table waits behind it: for no longer than this. */
const LOCK_TIMEOUT = '2s';
/** Building an index concurrently waits for others, but nobody waits for it. */
const OUTSIDE_LOCK_TIMEOUT = '30s';
/** Error codes of our own, raised by the guard before anything is changed. */
const BUSY = 'SRI01';
const CHANGED = 'SRI02';
/** Throws PostgreSQL's error when a step fails; what the steps before it did is recorded in the schema and stays. */
export async function migrateTenant(lane, migration) {
    let { applied } = migration;
    const steps = stepsOf(migration.pending);
    for (const [index, step] of steps.entries()) {
        const after = inFileOrder([...applied, ...step]);
        const finish = index === steps.length - 1 ? migration.finish(digestOf(after)) : '';
        const result = await migrateStep(lane, { schema: migration.schema, applied, step, finish });
        if (result !== 'migrated')
            return result;
        applied = after;
    }
    return 'migrated';
}
/** What a schema's own record says. */
export async function readApplied(lane, schema) {
    return (await lane.script(appliedOf(schema)));
}
/** Neighbours that may share a transaction are one step; one that may not is a step of its own. Nothing pending is one empty step. */
function stepsOf(pending) {
    const steps = [[]];
    for (const migration of pending) {
        const last = steps.at(-1) ?? [];
        if (last.length === 0 || (migration.inTransaction && last.every((one) => one.inTransaction)))
            last.push(migration);
        else
            steps.push([migration]);
    }
    return steps;
}
async function migrateStep(lane, step) {
    const [first] = step.step;
    if (first && !first.inTransaction)
        return migrateOutside(lane, step, first);
    try {
        await lane.script(`
      begin read write;
      set local lock_timeout = '${LOCK_TIMEOUT}';
      ${guard(step, 'pg_try_advisory_xact_lock')}
      ${step.step.length === 0 ? '' : `${kindColumn(step.schema)} ${tenantScript(step.schema, step.step)}`}
      ${step.finish}
      commit`);
        return 'migrated';
    }
    catch (error) {
        return refusedByGuard(error);
    }
}
/** Statement by statement, under a lock of the session. What an interrupted build left behind is removed first. */
async function migrateOutside(lane, step, migration) {
    const { schema, finish } = step;
    try {
        await lane.script(guard(step, 'pg_try_advisory_lock'));
        await lane.script(`set default_transaction_read_only = off; set lock_timeout = '${OUTSIDE_LOCK_TIMEOUT}'; set search_path to "${schema}"`);
        for (const index of await listInvalidIndexes(lane, schema)) {
            if (migration.sql.includes(`"${index}"`))
                await lane.script(`drop index concurrently if exists "${index}"`);
        }
        for (const statement of statementsOf(migration.sql))
            await lane.script(statement.replaceAll('"tenant_role"', `"${schema}"`));
        await lane.script(`begin read write; ${kindColumn(schema)} ${record(schema, [migration])} ${finish} commit`);
        return 'migrated';
    }
    catch (error) {
        return refusedByGuard(error);
    }
    finally {
        // Ends the session's lock and settings, whatever has become of them.
        await lane.close();
    }
}
/** Takes the tenant's lock and compares its record with what the caller knows: two migrators never apply one migration twice. */
function guard({ schema, applied }, tryLock) {
    return `do $serai$ begin
    if not ${tryLock}(hashtextextended(${quote(`migrate ${schema}`)}, 0)) then raise exception using errcode = '${BUSY}', message = 'busy'; end if;
    if coalesce((select left(encode(sha256(convert_to(string_agg(set || '/' || name || ':' || checksum, E'\\n' order by ${FILE_ORDER}), 'UTF8')), 'hex'), 32)
      from "${schema}".migrations), '') <> ${quote(applied.length === 0 ? '' : digestOf(applied))}
    then raise exception using errcode = '${CHANGED}', message = 'changed'; end if;
  end $serai$;`;
}
function refusedByGuard(error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === BUSY)
        return 'busy';
    if (code === CHANGED)
        return 'changed';
    throw error;
}
async function listInvalidIndexes(lane, schema) {
    const rows = await lane.script(`
    select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
    where c.relnamespace = to_regnamespace(${quote(`"${schema}"`)}) and not i.indisvalid`);
    return rows.map((row) => String(row['name']));
}
function statementsOf(text) {
    return text
        .split(/--> statement-breakpoint|;[ \t]*(?=\n|$)/)
        .map((part) => part.replace(/^\s*--.*$/gm, '').trim())
        .filter((part) => part !== '');
}
//# sourceMappingURL=tenant-migration.js.map