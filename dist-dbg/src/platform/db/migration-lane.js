import { Lane } from './lane.js';
/** Returns the memory that a backend gathers while it opens the tables of one schema after another. */
const SCRIPTS_PER_CONNECTION_MAX = 2_000;
/** A connection of the login itself on which scripts run, each one message. A dead or worn connection is replaced by the next script. */
export class MigrationLane {
    #way;
    #lane = null;
    #scripts = 0;
    /** `way` is asked at each new connection: the way into a server may change while scripts run. */
    constructor(way) {
        this.#way = way;
    }
    /** Returns the rows of the last statement. A transaction that the script had opened is rolled back when it throws. */
    async script(text) {
        const lane = await this.#connect();
        try {
            const result = await lane.sendScript(text);
            return lastRows(result);
        }
        catch (error) {
            await lane.sendScript('rollback').catch(() => lane.destroy());
            throw error;
        }
    }
    /** Takes a lock that lasts as long as this connection; false when another session has it. */
    async hold(lock) {
        const [row] = await this.script(`select pg_try_advisory_lock(${lock}) as locked`);
        return row?.['locked'] === true;
    }
    /** Ends the connection, and with it every lock and setting that it had. */
    async close() {
        await this.#lane?.destroy();
        this.#lane = null;
    }
    async #connect() {
        this.#scripts += 1;
        if (this.#lane?.isWorn || this.#scripts > SCRIPTS_PER_CONNECTION_MAX)
            await this.close();
        if (this.#lane !== null)
            return this.#lane;
        this.#scripts = 0;
        this.#lane = new Lane(await this.#way());
        return this.#lane;
    }
}
/** Several statements have several results, one has its rows. */
export function lastRows(result) {
    const rows = Array.isArray(result) ? result : [];
    const last = rows.at(-1);
    return (Array.isArray(last) ? last : rows);
}
//# sourceMappingURL=migration-lane.js.map