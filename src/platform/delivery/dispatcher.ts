/** Does what messages point at. A message can come twice, late, or be nobody's: what counts is its row. */
import type { Log } from '../../kernel/context.js';
import { eventId } from '../../kernel/events.js';
import { type Envelope, readEnvelope } from '../outbox/envelope.js';
import type { EventServer } from '../outbox/server.js';
import { type AttemptOptions, attempt } from './attempt.js';
import { type Asked, type Claimed, claimDeliveries, claimNext, extendLeases, settleUnclaimed } from './claim-queries.js';
import type { Gate } from './gate.js';
import { type DeadReason, type Outcome, storable } from './outcome.js';
import { type Rejected, insertRejected } from './settle-queries.js';
import { Settler, toSubject } from './settler.js';

export type DispatcherOptions = AttemptOptions & {
  readonly servers: readonly EventServer[];
  /** How many listeners run at a time. */
  readonly gate: Gate;
  readonly log: Log;
  /** Called when there is room on the queue again. */
  readonly onSettled: () => void;
};

/** A third of the lease, so that one sign of life that fails does no harm. */
const SIGN_OF_LIFE_MS = 6_000;

/** Of one subject, before its next message has to wait its turn like any other. */
const IN_ROW_MAX = 100;

export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #servers: ReadonlyMap<string, { readonly server: EventServer; readonly settler: Settler; readonly running: Set<Claimed> }>;
  readonly #signsOfLife: NodeJS.Timeout;
  #isStopping = false;

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#servers = new Map(
      options.servers.map((server) => [server.name, { server, settler: new Settler(server, options.now), running: new Set<Claimed>() }]),
    );
    this.#signsOfLife = setInterval(() => void this.#extendLeases(), SIGN_OF_LIFE_MS).unref();
  }

  /** Resolves when all of them are dealt with, in whatever way; throws when the database could not be asked. */
  async handle(bodies: readonly string[]): Promise<void> {
    const read = bodies.map((body) => ({ body, ...readEnvelope(body) }));
    const rejected = read.flatMap((one) => ('problem' in one ? [rejection(one.body, 'MALFORMED', one.problem)] : []));
    const envelopes = read.flatMap((one) => ('envelope' in one ? [{ body: one.body, envelope: one.envelope }] : []));
    const stray = envelopes.filter(({ envelope }) => !this.#servers.has(envelope.server));
    rejected.push(...stray.map(({ body, envelope }) => rejection(body, 'UNKNOWN_SERVER', `There is no server ${envelope.server}.`)));
    if (rejected.length > 0) await this.#reject(rejected);
    const byServer = Map.groupBy(envelopes, ({ envelope }) => envelope.server);
    await Promise.all([...byServer].filter(([name]) => this.#servers.has(name)).map(([name, some]) => this.#handleOn(name, some)));
  }

  /** What has begun goes on; what only waits is left to other processes. */
  drain(): void {
    this.#isStopping = true;
  }

  stop(): void {
    clearInterval(this.#signsOfLife);
  }

  async #handleOn(name: string, messages: readonly Message[]): Promise<void> {
    const { server } = this.#get(name);
    const open = new Map(messages.map((message) => [keyOf(toAsked(message.envelope)), message]));
    const asked = [...open.values()].map(({ envelope }) => toAsked(envelope));
    const claimed = await server.write((db) => claimDeliveries(db, asked, this.#options.now()));
    for (const one of claimed) open.delete(keyOf(one));
    await Promise.all([...claimed.map((one) => this.#workOn(name, one)), ...(open.size > 0 ? [this.#settleUnclaimed(server, open)] : [])]);
  }

  /** Of ordered events, those of the same subject that wait behind it as well: their messages would all come one after the other. */
  async #workOn(name: string, first: Claimed): Promise<void> {
    let next: Claimed | null = first;
    for (let inRow = 1; next !== null; inRow += 1) {
      const current: Claimed = next;
      const outcome = await this.#work(name, current);
      const goesOn = current.ordered && inRow < IN_ROW_MAX && !this.#isStopping && (outcome === 'handled' || outcome === 'dead');
      next = goesOn ? await this.#get(name).server.write((db) => claimNext(db, toSubject(current), this.#options.now())) : null;
    }
  }

  async #work(name: string, claimed: Claimed): Promise<Outcome['kind']> {
    const { settler, running } = this.#get(name);
    running.add(claimed);
    try {
      const outcome = await this.#options.gate.pass(
        async (): Promise<Outcome> => (this.#isStopping ? { kind: 'released', claimed } : attempt(this.#options, claimed)),
      );
      await settler.settle(outcome);
      return outcome.kind;
    } finally {
      running.delete(claimed);
      this.#options.onSettled();
    }
  }

  /** Most of them were handled before, or are at this moment. A message that points at nothing that ever was is told to the operators. */
  async #settleUnclaimed(server: EventServer, open: ReadonlyMap<string, Message>): Promise<void> {
    const { now } = this.#options;
    const asked = [...open.values()].map(({ envelope }) => toAsked(envelope));
    const unclaimed = await server.write((db) => settleUnclaimed(db, asked, now()));
    const rejected = await Promise.all(
      unclaimed.flatMap((one) => {
        const message = open.get(keyOf(one));
        return message && (one.state === 'FOREIGN' || one.state === 'GONE') ? [this.#whyRejected(message, one.state)] : [];
      }),
    );
    if (rejected.length > 0) await this.#reject(rejected);
  }

  async #whyRejected({ body, envelope }: Message, state: 'FOREIGN' | 'GONE'): Promise<Rejected> {
    if (state === 'FOREIGN') return rejection(body, 'FOREIGN', 'The message names another tenant than the event that it points at.');
    const isUnknown = envelope.tenantId !== null && (await this.#options.stateOf(envelope.tenantId)).kind === 'unknown';
    // Perhaps of one that was erased, of which nothing may remain.
    if (isUnknown) return rejection('', 'TENANT_UNKNOWN', 'The registry has no such tenant.');
    return rejection(body, 'NO_SUCH_DELIVERY', 'There is no such event, or nothing to do about it any more.');
  }

  async #reject(rejected: readonly Rejected[]): Promise<void> {
    // They belong to no server, so the first one keeps them.
    const [server] = this.#options.servers;
    for (const { reason, lastError } of rejected) this.#options.log.warn('a message became a dead letter', { reason, problem: lastError });
    await server?.write((db) => insertRejected(db, rejected, this.#options.now()));
  }

  async #extendLeases(): Promise<void> {
    for (const { server, running } of this.#servers.values()) {
      if (running.size === 0) continue;
      const keys = [...running].map(({ eventId: event, listener }) => ({ eventId: event, listener }));
      await server
        .write((db) => extendLeases(db, keys, this.#options.now()))
        .catch((error: unknown) => {
          this.#options.log.warn('could not say that listeners are still at work', { server: server.name, error });
        });
    }
  }

  #get(name: string) {
    const found = this.#servers.get(name);
    if (!found) throw new Error(`Invariant broken: no server ${name}`);
    return found;
  }
}

type Message = { readonly body: string; readonly envelope: Envelope };

/** What is kept of a message that is none of ours. */
const BODY_LENGTH_KEPT = 1_000;

function rejection(body: string, reason: DeadReason, problem: string): Rejected {
  return { body: storable(body.slice(0, BODY_LENGTH_KEPT)), reason, lastError: storable(problem) };
}

function toAsked({ eventId: event, listener, tenantId }: Envelope): Asked {
  return { eventId: eventId.toUuid(event), listener, tenantId };
}

function keyOf({ eventId: event, listener, tenantId }: Asked): string {
  return `${event} ${listener} ${tenantId}`;
}
