/** One attempt of one listener at one event. */
import type { ControlCtx, Ctx, Tenant, TenantId } from '../../kernel/context.js';
import { GiveUp, type HeardEvent, eventId } from '../../kernel/events.js';
import type { Catalogue, Registered } from '../outbox/catalogue.js';
import { AlreadyHandled, OneEffect } from '../outbox/inbox.js';
import { attemptsOf, pauseAfter, timeoutOf } from './backoff.js';
import type { Claimed } from './claim-queries.js';
import { type DeadReason, type Outcome, errorText } from './outcome.js';

/** Whether work may be done in a tenant at the moment. */
export type TenantState =
  | { readonly kind: 'open'; readonly tenant: Tenant }
  /** Suspended, or its schema is not one that this build can work with. */
  | { readonly kind: 'parked'; readonly reason: string }
  | { readonly kind: 'unknown' };

export type WorkOrigin = {
  readonly listener: string;
  readonly requestId: string;
  readonly traceparent: string | null;
  readonly tenant: Tenant | null;
  readonly effect: OneEffect;
  readonly signal: AbortSignal;
};

export type AttemptOptions = {
  readonly catalogue: Catalogue;
  readonly now: () => Date;
  readonly stateOf: (id: TenantId) => Promise<TenantState>;
  readonly createContext: (origin: WorkOrigin) => Ctx & ControlCtx;
};

export async function attempt(options: AttemptOptions, claimed: Claimed): Promise<Outcome> {
  if (claimed.isHandled) return { kind: 'handled', claimed, isNoted: true };
  const registered = options.catalogue.find(claimed.listener);
  if (registered === null) return dead(claimed, 'UNKNOWN_LISTENER', `This build has no listener ${claimed.listener}.`);
  const { listener } = registered;
  if (claimed.attempts > attemptsOf(listener.options)) {
    return dead(claimed, 'ATTEMPTS_EXHAUSTED', claimed.lastError ?? 'The process ended each time before the listener did.');
  }
  const event = toHeard(options.catalogue, claimed);
  if ('reason' in event) return dead(claimed, event.reason, event.problem);
  if (claimed.tenantId === null) return run(options, { claimed, registered, event, tenant: null });

  const state = await options.stateOf(claimed.tenantId as TenantId);
  if (state.kind === 'unknown') return dead(claimed, 'TENANT_UNKNOWN', 'The registry has no such tenant.');
  if (state.kind === 'parked') return { kind: 'parked', claimed, reason: state.reason };
  // The tenant does not have the module any more, or never had: there is nothing to do.
  if (registered.module.optional && !state.tenant.modules.has(registered.module.name)) return { kind: 'handled', claimed, isNoted: false };
  return run(options, { claimed, registered, event, tenant: state.tenant });
}

type Work = { readonly claimed: Claimed; readonly registered: Registered; readonly event: HeardEvent; readonly tenant: Tenant | null };

async function run({ createContext, now }: AttemptOptions, { claimed, registered, event, tenant }: Work): Promise<Outcome> {
  const { id, listener } = registered;
  const effect = new OneEffect({ listener: id, eventId: event.id, tenantId: claimed.tenantId }, now);
  const timeout = new AbortController();
  const timeoutMs = timeoutOf(listener.options);
  const { requestId, traceparent } = claimed;
  const ctx = createContext({ listener: id, requestId, traceparent, tenant, effect, signal: timeout.signal });
  try {
    await within(timeoutMs, timeout, listener.run(ctx, event));
    return { kind: 'handled', claimed, isNoted: effect.wasWritten };
  } catch (error) {
    if (error instanceof AlreadyHandled) return { kind: 'handled', claimed, isNoted: true };
    const lastError = errorText(error);
    ctx.log.warn('a listener failed', { listener: id, event: claimed.name, eventId: event.id, attempt: claimed.attempts, error });
    if (error instanceof GiveUp) return dead(claimed, 'GAVE_UP', lastError);
    if (claimed.attempts >= attemptsOf(listener.options)) return dead(claimed, 'ATTEMPTS_EXHAUSTED', lastError);
    return { kind: 'failed', claimed, lastError, pauseMs: pauseAfter(claimed.attempts, listener.options) };
  }
}

/** The work's own result, or a failure when it takes too long; its statements are then cancelled. */
async function within(ms: number, timeout: AbortController, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      timeout.abort();
      reject(new Error(`The listener took longer than ${ms / 1_000} seconds.`));
    }, ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function toHeard(catalogue: Catalogue, claimed: Claimed): HeardEvent | { readonly reason: DeadReason; readonly problem: string } {
  const { name, version, subjectId, attempts } = claimed;
  const definition = catalogue.definitionOf(claimed);
  if (definition === null) {
    return catalogue.knowsName(name)
      ? { reason: 'UNKNOWN_VERSION', problem: `This build has no version ${version} of ${name}.` }
      : { reason: 'UNKNOWN_EVENT', problem: `This build has no event ${name}.` };
  }
  const payload = definition.payload.safeParse(claimed.payload);
  if (!payload.success) {
    const problem = payload.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    return { reason: 'INVALID_PAYLOAD', problem: `The payload is not one of ${name} ${version}: ${problem}` };
  }
  const occurredAt = new Date(claimed.occurredAt);
  return { id: eventId.fromUuid(claimed.eventId), name, version, subjectId, payload: payload.data, occurredAt, attempt: attempts };
}

function dead(claimed: Claimed, reason: DeadReason, lastError: string): Outcome {
  return { kind: 'dead', claimed, reason, lastError: lastError.slice(0, 1_000) };
}
