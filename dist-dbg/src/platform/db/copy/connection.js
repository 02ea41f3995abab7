import { DIRECT_SETTING, Lane } from '../lane.js';
import { lastRows } from '../migration-lane.js';
/** A large table is one statement. */
const STATEMENT_MS_MAX = 6 * 60 * 60_000;
/** While one side is busy, the other side's transaction waits for it. */
const IDLE_MS_MAX = 30 * 60_000;
/** Whoever copies waits for a lock no longer than a migration does. */
const LOCK_MS_MAX = 2_000;
/** So that one value is the same text on every server, whatever its configuration; and rows that a policy hides are an error instead of missing. */
const SAME_EVERYWHERE = {
    TimeZone: 'UTC',
    DateStyle: 'ISO, MDY',
    IntervalStyle: 'postgres',
    extra_float_digits: '1',
    bytea_output: 'hex',
    row_security: 'off',
};
/**
 * A connection of the login itself on which whole tables are read or written as streams. Which server it leads to is its opener's choice.
 * Once it is broken it stays broken: nothing of a copy may run on another connection.
 */
export class CopyConnection {
    #lane;
    constructor(url) {
        this.#lane = new Lane({
            url,
            settings: {
                ...SAME_EVERYWHERE,
                [DIRECT_SETTING]: 'on',
                application_name: 'serai-copy',
                search_path: 'pg_catalog',
                role: 'none',
                default_transaction_read_only: 'on',
                statement_timeout: String(STATEMENT_MS_MAX),
                lock_timeout: String(LOCK_MS_MAX),
                idle_in_transaction_session_timeout: String(IDLE_MS_MAX),
                jit: 'off',
            },
        });
    }
    /** Runs SQL without parameters, several statements in one message. Returns the rows of the last one. */
    async script(text) {
        return lastRows(await this.#lane.sendScript(text));
    }
    /** The rows of a `COPY … TO STDOUT`, read no faster than they are taken. Nothing else may be sent before its end. */
    readRows(copy) {
        return this.#lane.readRows(copy);
    }
    /** Takes the rows of a `COPY … FROM STDIN`, no faster than the server does; it has finished when the server has accepted all of them. */
    writeRows(copy) {
        return this.#lane.writeRows(copy);
    }
    /** Takes a lock that lasts as long as this connection; false when another session has it. `onLost` is called when the connection breaks. */
    async hold(lock, onLost) {
        const [row] = await this.script(`select pg_try_advisory_lock(${lock}) as locked`);
        this.#lane.onClosed = onLost;
        return row?.locked === true;
    }
    /** Ends the connection at once, and with it its transaction and its locks. */
    async close() {
        this.#lane.onClosed = null;
        await this.#lane.destroy();
    }
}
//# sourceMappingURL=connection.js.map