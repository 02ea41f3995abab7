import { quote } from '../quote.js';

/**
 * The statements that hold all writes of one tenant until the transaction ends, in every process and at once: those that are under way are
 * waited for, new ones wait, reads go on. A writer that waits for longer than LOCK_TIMEOUT_MS is refused (`LOCK_TIMED_OUT`) and may try again;
 * nobody pays for it at other times. Fails when a writer does not end within `waitMs`, and nothing is held then.
 */
export function holdWritesScript(schema: string, waitMs: number): string {
  return `set local lock_timeout = ${Math.ceil(waitMs)};
    do $serai$ declare held text; begin
      for held in select tablename from pg_tables where schemaname = ${quote(schema)} order by tablename loop
        execute format('lock table %I.%I in share row exclusive mode', ${quote(schema)}, held);
      end loop;
    end $serai$;`;
}
