import type { z } from 'zod';
import type { ControlCtx, Ctx, Tx } from './context.js';
import { type Id, defineIdKind } from './ids.js';

export const eventId = defineIdKind('evt');
export type EventId = Id<'evt'>;

/** A fact that was committed: past tense, versioned, ids and facts, never rows. */
export type DomainEvent<Payload = unknown> = {
  readonly id: EventId;
  readonly name: string;
  readonly version: number;
  /** The id of the thing that the fact is about; the audit trail and per-thing ordering go by it. */
  readonly subjectId: string;
  /** Who did it by this very fact, in a request that began without anybody being signed in: the audit trail names them. */
  readonly doneBy?: string;
  /** What they are, unless one of those for whom the whole plane is: users of a tenant, operators. */
  readonly doneByKind?: 'customer';
  readonly payload: Payload;
};

export type EventDefinition<Payload = unknown> = {
  readonly name: `${string}.${string}`;
  readonly version: number;
  readonly description: string;
  /** Whether outgoing webhooks may offer it. */
  readonly public: boolean;
  readonly payload: z.ZodType<Payload>;
};

export type EventFactory<Payload> = { (payload: Payload): DomainEvent<Payload>; readonly definition: EventDefinition<Payload> };

type Declared<Shape extends z.ZodObject> = Omit<EventDefinition<z.output<Shape>>, 'payload'> & {
  readonly payload: Shape;
  /** The key of the payload that the fact is about. */
  readonly subject: keyof z.output<Shape> & string;
  /** The key of the payload that names who proves by it who they are: a sign-in is done by whoever is signed in then. */
  readonly doneBy?: keyof z.output<Shape> & string;
  readonly doneByKind?: 'customer';
};

/** Declares an event and returns its factory: `tx.emit(productPublished({ productId }))`. */
export function defineEvent<Shape extends z.ZodObject>(definition: Declared<Shape>): EventFactory<z.output<Shape>> {
  const { subject, doneBy, doneByKind, ...rest } = definition;
  const make = (payload: z.output<Shape>): DomainEvent<z.output<Shape>> => ({
    id: eventId.mint(),
    name: definition.name,
    version: definition.version,
    subjectId: String((payload as Record<string, unknown>)[subject]),
    ...(doneBy === undefined ? {} : { doneBy: String((payload as Record<string, unknown>)[doneBy]), ...(doneByKind && { doneByKind }) }),
    // Refused here, where the mistake is, rather than in the worker.
    payload: definition.payload.parse(payload),
  });
  return Object.assign(make, { definition: rest as unknown as EventDefinition<z.output<Shape>> });
}

/** A public event as a subscription hears it: once it is committed, and at most once. */
export type LiveEvent<Payload = unknown> = DomainEvent<Payload> & { readonly occurredAt: Date };
/** Which events of its tenant a subscription hears. Called for each of them: no I/O. */
export type Interest = (event: LiveEvent) => boolean;

type Defined = { readonly definition: EventDefinition };
type PayloadOf<One extends Defined> = One extends { readonly definition: EventDefinition<infer Payload> } ? Payload : never;

/** Hears these events, of those the ones that `isMeant` says yes to. */
export function anyOf<One extends Defined>(events: readonly One[], isMeant: (event: LiveEvent<PayloadOf<One>>) => boolean = () => true): Interest {
  const isOneOf = events.map(({ definition }) => isExactly(definition));
  return (event) => isOneOf.some((is) => is(event)) && isMeant(event as LiveEvent<PayloadOf<One>>);
}

/** An event as a listener hears it later, in the worker. */
export type HeardEvent<Payload = unknown> = LiveEvent<Payload> & {
  /** 1 the first time. */
  readonly attempt: number;
};

/** Runs inside the emitter's transaction: its effect and the emitter's are one commit or none. */
export type JoiningListener = { readonly kind: 'joins'; readonly event: string; run(tx: Tx, event: DomainEvent): Promise<void> };

/** How a listener is called, ordered and retried; what is left out has the defaults of docs/architecture.md. */
export type ListenerOptions = {
  /** The function's own name unless given. It is stored with what waits: keep it here when the function is renamed. */
  readonly name?: string;
  /** Hears the events of one subject one after the other, in the order in which they were committed. One that fails holds up those behind it. */
  readonly ordered?: boolean;
  /**
   * It may have nothing to do in many tenants, and says so itself (`rest` of platform/outbox/idle.ts): their events are not put on the queue for it until it is woken
   * in the transaction that gives it something to do. Events that are committed behind that one, it hears.
   */
  readonly mayRest?: boolean;
  /** How often it is tried before the event becomes a dead letter. */
  readonly attempts?: number;
  /** The pause after the first failure; each further one is about twice as long. */
  readonly firstRetryMs?: number;
  /** An attempt that takes longer has failed; `ctx.signal` is aborted then. */
  readonly timeoutMs?: number;
};

type Later<Kind extends string, Context> = {
  readonly kind: Kind;
  readonly options: ListenerOptions & { readonly name: string };
  /** Whether it listens to this event. */
  hears(definition: EventDefinition): boolean;
  run(ctx: Context, event: HeardEvent): Promise<void>;
};

/** Runs later in the worker, as that tenant, at least once; its write and the note that it was handled are one commit. */
export type LaterListener = Later<'on', Ctx>;
/** The same for events of the control plane. */
export type ControlListener = Later<'onControl', ControlCtx>;
export type Listener = JoiningListener | LaterListener | ControlListener;

export function joins<Payload>(event: EventFactory<Payload>, run: (tx: Tx, event: DomainEvent<Payload>) => Promise<void>): JoiningListener {
  return { kind: 'joins', event: event.definition.name, run: run as JoiningListener['run'] };
}

/**
 * Listens to a tenant's event in the worker, with the event's request id, whether or not the process that told it still lives.
 *
 * `run` may read, call the network outside any unit of work, and write once (`ctx.write`). That write commits together with the note that the
 * event was handled, so it happens once however often the event arrives. A call to the network can happen again after a crash: pass
 * `event.id` on as its idempotency key. What it throws is tried again later, after a pause that grows; `GiveUp` is not.
 */
export function on<Payload>(
  event: EventFactory<Payload>,
  run: (ctx: Ctx, event: HeardEvent<Payload>) => Promise<void>,
  options: ListenerOptions = {},
): LaterListener {
  return { kind: 'on', options: named(run, options), hears: isExactly(event.definition), run: run as LaterListener['run'] };
}

/** Listens to an event of the control plane in the worker: as `on`, with `ctx.control.write` for its one write. */
export function onControl<Payload>(
  event: EventFactory<Payload>,
  run: (ctx: ControlCtx, event: HeardEvent<Payload>) => Promise<void>,
  options: ListenerOptions = {},
): ControlListener {
  return { kind: 'onControl', options: named(run, options), hears: isExactly(event.definition), run: run as ControlListener['run'] };
}

/** Listens to every event of tenants that passes, such as all public ones. */
export function onEvery(
  hears: (definition: EventDefinition) => boolean,
  run: (ctx: Ctx, event: HeardEvent) => Promise<void>,
  options: ListenerOptions = {},
): LaterListener {
  return { kind: 'on', options: named(run, options), hears, run };
}

/** Thrown by a listener for which trying again is pointless: the event becomes a dead letter at once. */
export class GiveUp extends Error {
  override readonly name = 'GiveUp';
}

function isExactly({ name, version }: Pick<EventDefinition, 'version'> & { readonly name: string }) {
  return (one: { readonly name: string; readonly version: number }) => one.name === name && one.version === version;
}

function named(run: { readonly name: string }, options: ListenerOptions): Later<'on', Ctx>['options'] {
  const name = options.name ?? run.name;
  if (name === '') throw new Error('Invariant broken: a listener is a function without a name; give options.name');
  return { ...options, name };
}
