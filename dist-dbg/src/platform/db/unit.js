import { AsyncLocalStorage } from 'node:async_hooks';
import { PgDatabase, PgDialect } from 'drizzle-orm/pg-core';
import { invariant } from '../../kernel/assert.js';
import { PostgresJsSession, drizzle } from './driver.js';
import { isConnectionLost, outcomeUnknown, requestAbandoned, sqlState } from './errors.js';
import { Interruption } from './interruption.js';
const open = new AsyncLocalStorage();
const dialect = new PgDialect();
/** A few statements on one lane, each with its own snapshot; PostgreSQL refuses those that write. */
export function readUnit(options, work) {
    const shares = options.strategy.readsShareLanes && !options.isAlone;
    return onLane({ ...options, shares }, async (unit) => {
        const reading = options.strategy.beginRead(unit.lane, options.terms, unit.interruption);
        try {
            const result = await unit.interruption.orBroken(reading.ready.then(() => work(mint(options, unit, reading.send))));
            unit.handle.open = false;
            // Not waited for, since nothing depends on it.
            void reading.end();
            return result;
        }
        catch (error) {
            unit.handle.open = false;
            await reading.end();
            throw error;
        }
    });
}
/** One transaction on one lane: committed when `work` resolves, rolled back when it throws. */
export function writeUnit(options, work) {
    return onLane({ ...options, shares: false }, async (unit) => {
        try {
            const result = await unit.interruption.orBroken(beginAndWork(options, unit, work));
            unit.handle.open = false;
            unit.interruption.ignoreClient();
            await commit(unit.lane);
            return result;
        }
        catch (error) {
            unit.handle.open = false;
            await rollBack(unit.lane);
            throw sqlState(error) === '25P02' ? new Error(`Invariant broken: ${WENT_ON}`, { cause: error }) : error;
        }
    });
}
const WENT_ON = 'a unit of work went on after one of its statements had failed, so that PostgreSQL rolled it back';
async function beginAndWork(options, unit, work) {
    const send = await options.strategy.beginWrite(unit.lane, options.terms);
    return work({
        db: mint(options, unit, send),
        script: async (sql) => void (await unit.lane.sendScript(sql)),
        become: async (identity) => {
            unit.handle.identity = identity;
            await send({
                text: "select set_config('search_path', $1, true), set_config('role', $2, true)",
                parameters: [identity.searchPath, identity.role],
            });
        },
    });
}
/** A connection that breaks while this is on its way leaves open whether the server did it: such a write is never run again. */
async function commit(lane) {
    const { command } = await lane.sendScript('commit').catch((error) => {
        throw isConnectionLost(error) ? Object.assign(outcomeUnknown(), { cause: error }) : error;
    });
    invariant(command === 'COMMIT', WENT_ON);
}
async function rollBack(lane) {
    try {
        await lane.sendScript('rollback');
    }
    catch {
        await lane.destroy();
    }
}
/** The text of a statement and its parameters, as the driver takes them. */
export function render(statement) {
    return dialect.sqlToQuery(statement);
}
/** Sends a statement that was rendered already, past Drizzle's own preparations. Gives rows as the driver has them. */
export function sendText(db, { text, parameters }) {
    const { session } = db;
    return session.client.unsafe(text, parameters);
}
/** Whether the caller runs inside a unit of work. */
export function isInsideUnit() {
    return open.getStore() === true;
}
/** For a unit on another server, which one that is open here waits for: it knows nothing of that one, and neither may wait for the other's locks. */
export function besideUnit(work) {
    return open.run(false, work);
}
async function onLane(options, work) {
    invariant(!isInsideUnit(), 'a unit of work was opened inside another; pass the open one on instead');
    const lane = await options.pool.lease(options.terms.identity, options);
    const handle = { open: true, identity: options.terms.identity };
    const interruption = new Interruption(lane, options);
    try {
        return await open.run(true, () => work({ lane, handle, interruption }));
    }
    catch (error) {
        lane.forget();
        throw error;
    }
    finally {
        interruption.end();
        handle.open = false;
        options.pool.release(lane);
    }
}
/** Drizzle on the lane, usable while the unit is open: a promise that outlives its unit finds the door closed. */
function mint({ onStatement, signal }, { lane, handle }, send) {
    rewireCodecs(lane);
    const client = {
        options: lane.client.options,
        unsafe(text, parameters = []) {
            invariant(handle.open, 'a statement was sent after its unit of work had ended');
            if (signal?.aborted)
                throw requestAbandoned();
            const { role, tables } = handle.identity;
            onStatement?.(text, role);
            return send({ text: `/* ${role} ${tables} */ ${text}`, parameters });
        },
    };
    const session = new PostgresJsSession(client, dialect, undefined, {});
    return new PgDatabase(dialect, session, undefined);
}
const rewired = new WeakSet();
/** Drizzle maps dates and JSON itself and takes the driver's codecs out, once per client. */
function rewireCodecs(lane) {
    if (rewired.has(lane))
        return;
    rewired.add(lane);
    drizzle(lane.client);
}
//# sourceMappingURL=unit.js.map