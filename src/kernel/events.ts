import type { z } from 'zod';
import type { Ctx, Tx } from './context.js';
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

type EventFactory<Payload> = { (payload: Payload): DomainEvent<Payload>; readonly definition: EventDefinition<Payload> };

/** Declares an event and returns its factory: `tx.emit(productPublished({ productId }))`. `subject` names the payload's key. */
export function defineEvent<Shape extends z.ZodObject>(
  definition: Omit<EventDefinition<z.output<Shape>>, 'payload'> & { readonly payload: Shape; readonly subject: keyof z.output<Shape> & string },
): EventFactory<z.output<Shape>> {
  const { subject, ...rest } = definition;
  const make = (payload: z.output<Shape>): DomainEvent<z.output<Shape>> => ({
    id: eventId.mint(),
    name: definition.name,
    version: definition.version,
    subjectId: String((payload as Record<string, unknown>)[subject]),
    payload,
  });
  return Object.assign(make, { definition: rest as unknown as EventDefinition<z.output<Shape>> });
}

/** Runs inside the emitter's transaction: its effect and the emitter's are one commit or none. */
export type JoiningListener = { readonly kind: 'joins'; readonly event: string; run(tx: Tx, event: DomainEvent): Promise<void> };
/** Runs later in the worker, at least once; must be idempotent by `event.id`. */
export type LaterListener = { readonly kind: 'on'; readonly event: string; run(ctx: Ctx, event: DomainEvent): Promise<void> };
export type Listener = JoiningListener | LaterListener;

export function joins<Payload>(event: EventFactory<Payload>, run: (tx: Tx, event: DomainEvent<Payload>) => Promise<void>): JoiningListener {
  return { kind: 'joins', event: event.definition.name, run: run as JoiningListener['run'] };
}

export function on<Payload>(event: EventFactory<Payload>, run: (ctx: Ctx, event: DomainEvent<Payload>) => Promise<void>): LaterListener {
  return { kind: 'on', event: event.definition.name, run: run as LaterListener['run'] };
}
