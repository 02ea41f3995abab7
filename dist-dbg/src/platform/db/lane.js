import { setTimeout as sleep } from 'node:timers/promises';
import { StartProblem } from '../lifecycle/start-problem.js';
import { postgres } from './driver.js';
import { connectionClosed } from './errors.js';
import { switchTo } from './identity.js';
import { ALONE, homeSlot } from './lane-place.js';
import { Pipeline } from './pipeline.js';
/** Set by a direct connection's start. A pooler does not pass it on, and would give our path and role to whoever comes next. */
export const DIRECT_SETTING = 'serai.direct';
/** Bounds the memory of a backend, which keeps the plans of every statement that was prepared on it. */
const STATEMENTS_MAX = 2_500;
/** Returns the memory that a long-lived backend has gathered in its caches. */
const AGE_MS_MAX = 30 * 60_000;
const CONNECT_SECONDS_MAX = 5;
const POOLER_FOUND = 'A connection pooler stands between Serai and PostgreSQL, where DATABASE_STRATEGY=affinity would mix up tenants: set DATABASE_STRATEGY=transaction.';
/** How long a cancelled statement may go on; then the connection is broken off and the server finds out by itself. */
const CANCEL_MS_MAX = 3_000;
/** A cancel that arrives before its statement has begun is lost, and is sent again after this time. */
const CANCEL_AGAIN_MS = 200;
/**
 * One connection of our own. It remembers as whom it works, so that the switch is sent only when the tenant differs.
 * A lane that was closed from outside stays closed: a silent reconnect in the middle of a unit would run its rest elsewhere.
 */
export class Lane {
    #sql;
    #place;
    #bornAt = performance.now();
    #prepared = new Set();
    /** As whom the server will work when it has done all that was sent. */
    #identity = null;
    /** The last switch, while it is not known whether it succeeded. */
    #switching = null;
    #direct = null;
    #dead = false;
    /** The SQLSTATE with which the server ended the connection. */
    #endedBy = null;
    #retired = false;
    #pipeline = new Pipeline();
    /** Called when the connection breaks. */
    onClosed = null;
    constructor(options, place = ALONE) {
        this.#place = place;
        this.#sql = postgres(options.url, {
            max: 1,
            fetch_types: false,
            idle_timeout: 0,
            max_lifetime: null,
            connect_timeout: CONNECT_SECONDS_MAX,
            connection: options.settings,
            onnotice: (notice) => this.#onNotice(notice),
            onnotify: () => options.onNotify?.(),
            onclose: () => this.#onClose(),
        });
    }
    /** For Drizzle, which rewires the codecs of the client that it is given. */
    get client() {
        return this.#sql;
    }
    get isWorn() {
        return this.#dead || this.#retired || this.#prepared.size >= STATEMENTS_MAX || performance.now() - this.#bornAt > AGE_MS_MAX;
    }
    get slot() {
        return this.#place.slot;
    }
    /** Whether statements for this identity are worth keeping here: over many tenants, each lane keeps those of its own share. */
    isHomeOf(identity) {
        return homeSlot(identity, this.#place.slots) === this.#place.slot;
    }
    worksAs(identity) {
        return this.#identity?.role === identity.role && this.#identity.searchPath === identity.searchPath;
    }
    /** Whether one more unit that reads would be served here without much waiting. */
    get hasRoom() {
        return this.#pipeline.hasRoom;
    }
    /** Whether the server still works here, and for nobody who waits for it. */
    get isForsaken() {
        return this.#pipeline.isForsaken;
    }
    /** From here on the unit hears what happens to the lane. */
    join(user) {
        this.#pipeline.join(user);
    }
    leave(user) {
        this.#pipeline.leave(user);
    }
    /** Nobody waits for the unit's statements any more. They are cancelled, where others share the lane as soon as those have left it. */
    async abandon(user) {
        this.#pipeline.abandon(user);
        if (!this.#pipeline.hasUsers)
            await this.cancel();
    }
    /** Whether statements for this identity find theirs kept, or nothing to switch. */
    suits(identity) {
        return this.isHomeOf(identity) || this.worksAs(identity);
    }
    /** Throws when a pooler stands in between: asked once, before the lane works for anybody. */
    requireDirect() {
        this.#direct ??= this.#askWhetherDirect();
        return this.#direct;
    }
    /**
     * Sets path and role in one message, so that both hold or neither does; `and` is one more statement of the same message. What is sent
     * behind it before it has succeeded must not count if it fails; the lane then serves nobody else, since it may have prepared that in a wrong place.
     * Null where nothing is to wait for.
     */
    become(identity, and = '', user = null) {
        const isSame = this.worksAs(identity);
        if (isSame && and === '')
            return this.#switching;
        const switching = this.#settle(this.sendScript(isSame ? and : `${switchTo(identity)} ${and}`, user)).then(() => {
            if (this.#switching === switching)
                this.#switching = null;
        });
        // Whoever sends behind it waits for it; others need not.
        switching.catch(ignore);
        this.#identity = identity;
        this.#switching = switching;
        return switching;
    }
    /** After an error, a cancel or any doubt: the next unit sets path and role anew. */
    forget() {
        this.#identity = null;
    }
    /** Sends one statement, prepared under its text. */
    send(statement, user = null) {
        if (this.#dead)
            throw connectionClosed(this.#endedBy);
        globalThis.__inc?.(this.#prepared.has(statement.text)?'warm':'cold'); this.#prepared.add(statement.text);
        return this.#track(this.#sql.unsafe(statement.text, statement.parameters, { prepare: true }), user);
    }
    /** Sends one statement that is parsed and planned for this once. */
    sendOnce(statement, user = null) { globalThis.__inc?.('once');
        if (this.#dead)
            throw connectionClosed(this.#endedBy);
        return this.#track(this.#sql.unsafe(statement.text, statement.parameters, { prepare: false }), user);
    }
    /** Sends SQL without parameters, several statements if need be, in one message. */
    sendScript(text, user = null) {
        if (this.#dead)
            throw connectionClosed(this.#endedBy);
        return this.#track(this.#sql.unsafe(text).simple(), user);
    }
    /** The rows of a `COPY … TO STDOUT`, read no faster than they are taken. */
    async readRows(copy) {
        if (this.#dead)
            throw connectionClosed(this.#endedBy);
        return this.#sql.unsafe(copy).readable();
    }
    /** Takes the rows of a `COPY … FROM STDIN`; it has finished when the server has accepted all of them. */
    async writeRows(copy) {
        if (this.#dead)
            throw connectionClosed(this.#endedBy);
        return this.#sql.unsafe(copy).writable();
    }
    /**
     * Cancels what the server does on this connection, until nothing is left of it. The lane serves nobody after it, so that a cancel that
     * comes late finds no other tenant's statement.
     */
    async cancel() {
        this.#retired = true;
        const deadline = performance.now() + CANCEL_MS_MAX;
        for (let running = this.#pipeline.oldest; running && performance.now() < deadline; running = this.#pipeline.oldest) {
            // Not sent yet, so that nothing has to be cancelled.
            if (!running.active || !running.canceller)
                break;
            await running.canceller(running).catch(() => { });
            await Promise.race([running.then(ignore, ignore), sleep(CANCEL_AGAIN_MS)]);
        }
        if (!this.#pipeline.isEmpty)
            await this.destroy();
    }
    /** Ends the connection at once, whatever it does. */
    async destroy() {
        this.#dead = true;
        await this.#sql.end({ timeout: 0 }).catch(() => { });
    }
    /** What the server says outside of any statement: mostly nothing of interest, and sometimes that it ends the connection. */
    #onNotice({ severity, code }) {
        if (severity !== 'FATAL' && severity !== 'PANIC')
            return;
        this.#endedBy = code;
        this.#onClose();
    }
    async #askWhetherDirect() {
        const [row] = await this.send({ text: `select current_setting('${DIRECT_SETTING}', true) as direct`, parameters: [] }).catch((error) => {
            this.#direct = null;
            throw error;
        });
        if (row?.['direct'] !== 'on')
            throw new StartProblem(POOLER_FOUND);
    }
    #onClose() {
        this.#dead = true;
        const why = connectionClosed(this.#endedBy);
        this.#pipeline.closeUsers(why);
        this.onClosed?.(why);
    }
    async #settle(switching) {
        try {
            await switching;
        }
        catch (error) {
            this.#retired = true;
            this.#identity = null;
            throw error;
        }
    }
    #track(query, user) {
        this.#pipeline.add(query, user);
        return query;
    }
}
function ignore() { }
//# sourceMappingURL=lane.js.map