/** Does what messages point at. A message can come twice, late, or be nobody's: what counts is its row. */
import { serverId } from '../../kernel/context.js';
import { eventId } from '../../kernel/events.js';
import { readEnvelope } from '../outbox/envelope.js';
import { attempt } from './attempt.js';
import { claimDeliveries, claimNext, extendLeases, settleUnclaimed } from './claim-queries.js';
import { storable } from './outcome.js';
import { insertRejected } from './settle-queries.js';
import { Settler, toSubject } from './settler.js';
/** A third of the lease, so that one sign of life that fails does no harm. */
const SIGN_OF_LIFE_MS = 6_000;
/** Of one subject, before its next message has to wait its turn like any other. */
const IN_ROW_MAX = 100;
export class Dispatcher {
    #options;
    #servers;
    #signsOfLife;
    #isStopping = false;
    constructor(options) {
        this.#options = options;
        this.#servers = new Map(options.servers.map((server) => [server.name, { server, settler: new Settler(server, options.now), running: new Set() }]));
        this.#signsOfLife = setInterval(() => void this.#extendLeases(), SIGN_OF_LIFE_MS).unref();
    }
    /** Resolves when all of them are dealt with, in whatever way; throws when the database could not be asked. */
    async handle(bodies) {
        const read = bodies.map((body) => ({ body, ...readEnvelope(body) }));
        const rejected = read.flatMap((one) => ('problem' in one ? [rejection(one.body, 'MALFORMED', one.problem)] : []));
        const envelopes = read.flatMap((one) => ('envelope' in one ? [{ body: one.body, envelope: one.envelope }] : []));
        // One that was registered a moment ago may be unknown here: its relay sends again what nobody has taken up.
        const stray = envelopes.filter(({ envelope: { server } }) => !this.#servers.has(server) && !serverId.schema.safeParse(server).success);
        rejected.push(...stray.map(({ body, envelope }) => rejection(body, 'UNKNOWN_SERVER', `There is no server ${envelope.server}.`)));
        if (rejected.length > 0)
            await this.#reject(rejected);
        const byServer = Map.groupBy(envelopes, ({ envelope }) => envelope.server);
        const known = [...byServer].filter(([name]) => this.#servers.has(name));
        const handled = await Promise.allSettled(known.map(([name, some]) => this.#handleOn(name, some)));
        const failed = handled.filter((one) => one.status === 'rejected');
        // Messages of a server that is away are put on the queue again by its relay: they must not bring those of the others back with them.
        if (failed[0] && failed.length === handled.length)
            throw failed[0].reason;
    }
    /** What has begun goes on; what only waits is left to other processes. */
    drain() {
        this.#isStopping = true;
    }
    stop() {
        clearInterval(this.#signsOfLife);
    }
    async #handleOn(name, messages) {
        const { server } = this.#get(name);
        const open = new Map(messages.map((message) => [keyOf(toAsked(message.envelope)), message]));
        const asked = [...open.values()].map(({ envelope }) => toAsked(envelope));
        const claimed = await server.write((db) => claimDeliveries(db, asked, this.#options.now()));
        for (const one of claimed)
            open.delete(keyOf(one));
        await Promise.all([...claimed.map((one) => this.#workOn(name, one)), ...(open.size > 0 ? [this.#settleUnclaimed(server, open)] : [])]);
    }
    /** Of ordered events, those of the same subject that wait behind it as well: their messages would all come one after the other. */
    async #workOn(name, first) {
        let next = first;
        for (let inRow = 1; next !== null; inRow += 1) {
            const current = next;
            const outcome = await this.#work(name, current);
            const goesOn = current.ordered && inRow < IN_ROW_MAX && !this.#isStopping && (outcome === 'handled' || outcome === 'dead');
            next = goesOn ? await this.#get(name).server.write((db) => claimNext(db, toSubject(current), this.#options.now())) : null;
        }
    }
    async #work(name, claimed) {
        const { settler, running } = this.#get(name);
        running.add(claimed);
        try {
            const outcome = await this.#options.gate.pass(async () => (this.#isStopping ? { kind: 'released', claimed } : attempt(this.#options, claimed)));
            await settler.settle(outcome);
            return outcome.kind;
        }
        finally {
            running.delete(claimed);
            this.#options.onSettled();
        }
    }
    /** Most of them were handled before, or are at this moment. A message that points at nothing that ever was is told to the operators. */
    async #settleUnclaimed(server, open) {
        const { now } = this.#options;
        const asked = [...open.values()].map(({ envelope }) => toAsked(envelope));
        const unclaimed = await server.write((db) => settleUnclaimed(db, asked, now()));
        const rejected = await Promise.all(unclaimed.flatMap((one) => {
            const message = open.get(keyOf(one));
            return message && (one.state === 'FOREIGN' || one.state === 'GONE') ? [this.#whyRejected(message, one.state)] : [];
        }));
        if (rejected.length > 0)
            await this.#reject(rejected);
    }
    async #whyRejected({ body, envelope }, state) {
        if (state === 'FOREIGN')
            return rejection(body, 'FOREIGN', 'The message names another tenant than the event that it points at.');
        const isUnknown = envelope.tenantId !== null && (await this.#options.stateOf(envelope.tenantId)).kind === 'unknown';
        // Perhaps of one that was erased, of which nothing may remain.
        if (isUnknown)
            return rejection('', 'TENANT_UNKNOWN', 'The registry has no such tenant.');
        return rejection(body, 'NO_SUCH_DELIVERY', 'There is no such event, or nothing to do about it any more.');
    }
    async #reject(rejected) {
        // They belong to no server, so the first one keeps them.
        const [server] = this.#options.servers;
        for (const { reason, lastError } of rejected)
            this.#options.log.warn('a message became a dead letter', { reason, problem: lastError });
        await server?.write((db) => insertRejected(db, rejected, this.#options.now()));
    }
    async #extendLeases() {
        for (const { server, running } of this.#servers.values()) {
            if (running.size === 0)
                continue;
            const keys = [...running].map(({ eventId: event, listener }) => ({ eventId: event, listener }));
            await server
                .write((db) => extendLeases(db, keys, this.#options.now()))
                .catch((error) => {
                this.#options.log.warn('could not say that listeners are still at work', { server: server.name, error });
            });
        }
    }
    #get(name) {
        const found = this.#servers.get(name);
        if (!found)
            throw new Error(`Invariant broken: no server ${name}`);
        return found;
    }
}
/** What is kept of a message that is none of ours. */
const BODY_LENGTH_KEPT = 1_000;
function rejection(body, reason, problem) {
    return { body: storable(body.slice(0, BODY_LENGTH_KEPT)), reason, lastError: storable(problem) };
}
function toAsked({ eventId: event, listener, tenantId }) {
    return { eventId: eventId.toUuid(event), listener, tenantId };
}
function keyOf({ eventId: event, listener, tenantId }) {
    return `${event} ${listener} ${tenantId}`;
}
//# sourceMappingURL=dispatcher.js.map