/** Puts on the queue what listeners have to do: what was just told, what is due again, and what the queue has lost. */
import { setTimeout as sleep } from 'node:timers/promises';
import { keepForListeners } from '../live/queries.js';
import { findIdle } from './idle.js';
import { isSendable, toMessage } from './messages.js';
import { countSent, deleteUnheard, insertDeliveries, insertUnknownEvents, listWaitingTurns, takeDue, takeWaiting, updateLost, updateScheduledDue, updateUnsent, } from './relay-queries.js';
/**
 * The queue stays shallow: at most so many messages of a server are on it or being worked on, so that a tenant whose event comes now waits for
 * these at most, and not for all that somebody else has waiting.
 */
const SENT_MAX = 1_000;
/** Of one tenant: what is left is for those who come. */
const SENT_PER_TURN_MAX = 400;
/** Takes part in one round; the next round begins behind them. */
const TURNS_PER_ROUND_MAX = 100;
/** Bounds one round's transaction. */
const EVENTS_PER_ROUND_MAX = 500;
/** How long it waits when nobody rings: finds what a killed process did not ring for, and what is due. */
const LOOK_MS = 1_000;
/** What is due, scheduled or lost is looked for this often, and not each time that somebody rings. */
const DUE_MS = 250;
/** While the queue is full enough: completions in other processes do not ring. */
const FULL_MS = 50;
/** After a failure; doubled and jittered. Protects a queue or a database that is just coming back. */
const PAUSE_MS = { first: 200, max: 10_000 };
/** One that SQS refuses again and again must not be the only one that is tried. */
const UNSENT_MS = 2_000;
/** One for each server in each process that works for it; side by side they take turns by tenant. */
export class Relay {
    #options;
    #stopping = new AbortController();
    #woken = false;
    #wake = () => { };
    #failures = 0;
    #problem = null;
    #dueLookAt = 0;
    #owesLook = false;
    /** Whose turn was last. */
    #after = '';
    #stopListening = async () => { };
    #running = Promise.resolve();
    constructor(options) {
        this.#options = options;
    }
    start() {
        this.#stopListening = this.#options.server.listen(() => this.wake());
        this.#running = this.#run();
    }
    async stop() {
        this.#stopping.abort();
        this.wake();
        await this.#running;
        await this.#stopListening();
    }
    /** There is something to relay, or room for it. */
    wake() {
        this.#woken = true;
        this.#wake();
    }
    /** The queue was away and may have lost what was on it: all of that is put there again. */
    async sendLostAgain() {
        const { server, now, log } = this.#options;
        await server
            .write((db) => updateLost(db, now()))
            .catch((error) => log.warn('what the queue may have lost is sent again later', { error }));
        this.wake();
    }
    async #run() {
        while (!this.#stopping.signal.aborted) {
            this.#woken = false;
            const round = await this.#round().catch((error) => this.#failed(error));
            await this.#judge(round);
            if (this.#failures > 0)
                await this.#pause(Math.min(PAUSE_MS.max, PAUSE_MS.first * 2 ** Math.min(10, this.#failures - 1)) * (0.5 + Math.random()));
            else if (round.isFull)
                await this.#waitFor(FULL_MS);
            else if (round.took === 0)
                await this.#waitFor(this.#owesLook ? DUE_MS : LOOK_MS);
        }
    }
    /** A round that had nothing to send does not tell whether the queue is back. */
    async #judge({ problem, took }) {
        if (problem !== null) {
            this.#problem = problem;
            this.#failures += 1;
            return;
        }
        if (this.#problem === 'queue' && took === 0)
            return;
        if (this.#problem === 'queue')
            await this.sendLostAgain();
        this.#problem = null;
        this.#failures = 0;
    }
    #failed(error) {
        if (this.#failures === 0)
            this.#options.log.warn('the relay could not look at the outbox and will try again', { server: this.#options.server.name, error });
        return { took: 0, isFull: false, problem: 'database' };
    }
    async #round() {
        const { server, now } = this.#options;
        const { taken, events, isFull } = await server.write((db) => this.#take(db, now()));
        const unsent = await this.#send(taken);
        if (unsent.length > 0)
            await server.write((db) => updateUnsent(db, unsent.map(toKey), new Date(now().getTime() + UNSENT_MS)));
        // If some were taken, the queue is there, and the others wait a little.
        const isAway = taken.length > 0 && unsent.length === taken.length;
        return { took: taken.length + events, isFull, problem: isAway ? 'queue' : null };
    }
    /** One transaction: whatever it took is noted as sent, and will be sent again if it is not heard of. */
    async #take(db, now) {
        const sent = await countSent(db);
        // While the queue is away, one of each tells when it is back.
        const atMost = this.#problem === 'queue' ? 1 : EVENTS_PER_ROUND_MAX;
        const room = Math.min(atMost, SENT_MAX - [...sent.values()].reduce((sum, count) => sum + count, 0));
        if (room <= 0)
            return { taken: [], events: 0, isFull: true };
        const due = await this.#takeDue(db, { limit: room, now });
        const turns = await this.#nextTurns(db);
        const fair = Math.max(1, Math.floor((room - due.length) / Math.max(1, turns.length)));
        const shares = turns
            .map((turn) => ({ turn, limit: Math.min(fair, SENT_PER_TURN_MAX - (sent.get(turn) ?? 0)) }))
            .filter(({ limit }) => limit > 0)
            .slice(0, room - due.length);
        const events = shares.length === 0 ? [] : await takeWaiting(db, shares, now);
        const fresh = events.length === 0 ? [] : await this.#expand(db, events, now);
        return { taken: [...due, ...fresh], events: events.length, isFull: turns.length > 0 && events.length === 0 };
    }
    async #takeDue(db, due) {
        this.#owesLook = performance.now() < this.#dueLookAt;
        if (this.#owesLook)
            return [];
        await updateScheduledDue(db, due.now);
        const taken = await takeDue(db, due);
        // If there may be more, the next round looks again.
        this.#dueLookAt = taken.length === due.limit ? 0 : performance.now() + DUE_MS;
        return taken;
    }
    /** Round and round: a tenant that has much waiting is passed over until all others had their turn. */
    async #nextTurns(db) {
        const behind = await listWaitingTurns(db, this.#after, TURNS_PER_ROUND_MAX);
        const isRound = behind.length < TURNS_PER_ROUND_MAX && this.#after !== '';
        const turns = isRound ? [...behind, ...(await listWaitingTurns(db, '', TURNS_PER_ROUND_MAX))].slice(0, TURNS_PER_ROUND_MAX) : behind;
        this.#after = turns.at(-1)?.turn ?? '';
        return [...new Set(turns.filter(({ isParked }) => !isParked).map(({ turn }) => turn))];
    }
    /** One delivery for each listener. An event that nobody listens to is done; one that this build does not know is a dead letter. */
    async #expand(db, events, now) {
        const { catalogue } = this.#options;
        const known = events.map((event) => ({ event, definition: isSendable(event) ? catalogue.definitionOf(event) : null }));
        const isIdle = await findIdle(db, catalogue, events);
        const unknown = known.filter(({ definition }) => definition === null).map(({ event }) => toUnknown(catalogue, event));
        const heard = known.flatMap(({ event, definition }) => {
            const listeners = definition === null ? [] : catalogue.listenersOf(definition, event.tenantId === null ? 'onControl' : 'on');
            return listeners.filter(({ id }) => !isIdle(id, event)).map((registered) => toDelivery(event, registered));
        });
        const done = new Set(known.filter(({ definition }) => definition !== null).map(({ event }) => event.id));
        for (const { id } of heard)
            done.delete(id);
        await keepForListeners(db, known);
        if (done.size > 0)
            await deleteUnheard(db, [...done]);
        if (unknown.length > 0)
            await insertUnknownEvents(db, unknown, now);
        if (heard.length === 0)
            return [];
        const inserted = await insertDeliveries(db, heard, now);
        return heard.filter(({ id, listener }) => inserted.has(`${id} ${listener}`));
    }
    /** Returns what the queue did not take. */
    async #send(taken) {
        const ordered = taken.filter((one) => one.ordered).sort((a, b) => a.sequence - b.sequence);
        const free = taken.filter((one) => !one.ordered);
        const unsent = await Promise.all([this.#sendTo('fifo', ordered), this.#sendTo('standard', free)]);
        return unsent.flat();
    }
    async #sendTo(kind, sent) {
        if (sent.length === 0)
            return [];
        const { queues, server, log } = this.#options;
        const byMessage = new Map(sent.map((one) => [toMessage(server.name, one), one]));
        const failed = await queues.send(kind, [...byMessage.keys()]);
        const [first] = failed;
        if (first && this.#failures === 0)
            log.warn('the queue did not take messages, which wait', { queue: kind, messages: failed.length, problem: first.problem });
        return failed.flatMap(({ message }) => byMessage.get(message) ?? []);
    }
    async #waitFor(ms) {
        if (this.#woken)
            return;
        const waiting = new AbortController();
        this.#wake = () => waiting.abort();
        await this.#pause(ms, waiting.signal);
        this.#wake = () => { };
    }
    async #pause(ms, signal = this.#stopping.signal) {
        await sleep(ms, undefined, { signal }).catch(() => { });
    }
}
function toUnknown(catalogue, event) {
    const { id, name, version } = event;
    if (!isSendable(event))
        return { id, reason: 'MALFORMED', lastError: 'The row in the outbox is none of ours.' };
    if (!catalogue.knowsName(name))
        return { id, reason: 'UNKNOWN_EVENT', lastError: `This build has no event ${name}.` };
    return { id, reason: 'UNKNOWN_VERSION', lastError: `This build has no version ${version} of ${name}.` };
}
function toDelivery(event, { id, listener }) {
    return { ...event, listener: id, ordered: listener.options.ordered ?? false, sends: 1 };
}
function toKey({ id, listener }) {
    return { eventId: id, listener };
}
//# sourceMappingURL=relay.js.map