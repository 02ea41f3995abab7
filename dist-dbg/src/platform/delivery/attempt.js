import { GiveUp, eventId } from '../../kernel/events.js';
import { AlreadyHandled, OneEffect } from '../outbox/inbox.js';
import { attemptsOf, pauseAfter, timeoutOf } from './backoff.js';
import { errorText } from './outcome.js';
export async function attempt(options, claimed) {
    if (claimed.isHandled)
        return { kind: 'handled', claimed, isNoted: true };
    const registered = options.catalogue.find(claimed.listener);
    if (registered === null)
        return dead(claimed, 'UNKNOWN_LISTENER', `This build has no listener ${claimed.listener}.`);
    const { listener } = registered;
    if (claimed.attempts > attemptsOf(listener.options)) {
        return dead(claimed, 'ATTEMPTS_EXHAUSTED', claimed.lastError ?? 'The process ended each time before the listener did.');
    }
    const event = toHeard(options.catalogue, claimed);
    if ('reason' in event)
        return dead(claimed, event.reason, event.problem);
    if (claimed.tenantId === null)
        return run(options, { claimed, registered, event, tenant: null });
    const state = await options.stateOf(claimed.tenantId);
    if (state.kind === 'unknown')
        return dead(claimed, 'TENANT_UNKNOWN', 'The registry has no such tenant.');
    if (state.kind === 'parked')
        return { kind: 'parked', claimed, reason: state.reason };
    // The tenant does not have the module any more, or never had: there is nothing to do.
    if (registered.module.optional && !state.tenant.modules.has(registered.module.name))
        return { kind: 'handled', claimed, isNoted: false };
    return run(options, { claimed, registered, event, tenant: state.tenant });
}
async function run({ createContext, now }, { claimed, registered, event, tenant }) {
    const { id, listener } = registered;
    const effect = new OneEffect({ listener: id, eventId: event.id, tenantId: claimed.tenantId }, now);
    const timeout = new AbortController();
    const timeoutMs = timeoutOf(listener.options);
    const { requestId, traceparent } = claimed;
    const ctx = createContext({ listener: id, requestId, traceparent, tenant, effect, signal: timeout.signal });
    try {
        await within(timeoutMs, timeout, listener.run(ctx, event));
        return { kind: 'handled', claimed, isNoted: effect.wasWritten };
    }
    catch (error) {
        if (error instanceof AlreadyHandled)
            return { kind: 'handled', claimed, isNoted: true };
        const lastError = errorText(error);
        ctx.log.warn('a listener failed', { listener: id, event: claimed.name, eventId: event.id, attempt: claimed.attempts, error });
        if (error instanceof GiveUp)
            return dead(claimed, 'GAVE_UP', lastError);
        if (claimed.attempts >= attemptsOf(listener.options))
            return dead(claimed, 'ATTEMPTS_EXHAUSTED', lastError);
        return { kind: 'failed', claimed, lastError, pauseMs: pauseAfter(claimed.attempts, listener.options) };
    }
}
/** The work's own result, or a failure when it takes too long; its statements are then cancelled. */
async function within(ms, timeout, work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            timeout.abort();
            reject(new Error(`The listener took longer than ${ms / 1_000} seconds.`));
        }, ms);
    });
    await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
function toHeard(catalogue, claimed) {
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
function dead(claimed, reason, lastError) {
    return { kind: 'dead', claimed, reason, lastError: lastError.slice(0, 1_000) };
}
//# sourceMappingURL=attempt.js.map