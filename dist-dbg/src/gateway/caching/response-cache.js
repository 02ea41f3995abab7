import { createHash } from 'node:crypto';
import { secondFactorRefusal, stepUpRefusal } from '../../kernel/assurance.js';
import { tenantId } from '../../kernel/context.js';
import { noteFreshness } from './freshness.js';
/**
 * Answers of operations that declare it (`@cacheControl`), each under a key that names the tenant as the registry knows it at this moment,
 * the rights of whoever asks, and, unless the operation is for all of them, their session: who lost a right asks for another key.
 */
export class ResponseCache {
    #cache;
    #release;
    constructor({ cache, release }) {
        this.#cache = cache;
        this.#release = release;
    }
    /** The operation, executed only when there is no answer that is young enough. Failed ones are not kept, nor those outside of any tenant. */
    remember(operation, policy, execute) {
        const digest = sha256(`${this.#release}\n${operation}`);
        return async (request) => {
            const ctx = request.context;
            const tenant = ctx.tenantOrNull;
            if (tenant === null)
                return execute(request);
            const key = keyOf({ tenant, ctx, policy }, digest, request.variables);
            const kept = await this.#find(key, ctx, tenant);
            if (kept !== null)
                return { data: kept };
            // Its age counts from before it was worked out.
            const began = ctx.now().getTime();
            const result = await execute(request);
            if (result.errors !== undefined || !result.data)
                return result;
            const until = Math.min(began + policy.maxAgeSeconds * 1_000, firstEnd(tenant, began));
            await this.#keep(key, { tenant: tenant.id, until, data: result.data }, until - began);
            return result;
        };
    }
    async #find(key, ctx, { id }) {
        const text = await this.#cache.find(key);
        if (text === null)
            return null;
        const { tenant, until, data } = JSON.parse(text);
        const leftMs = until - ctx.now().getTime();
        if (tenant !== id || leftMs <= 0) {
            await this.#cache.remove(key);
            return null;
        }
        noteFreshness(data, leftMs / 1_000);
        return data;
    }
    async #keep(key, kept, forMs) {
        noteFreshness(kept.data, forMs / 1_000);
        await this.#cache.keep(key, JSON.stringify(kept), forMs);
    }
}
/** `t:` and the tenant's UUID, so that all of a tenant can be found, and a digest of everything on which the answer may depend. */
function keyOf({ tenant, ctx, policy }, operation, variables) {
    const { actor } = ctx;
    const person = policy.scope === 'PRIVATE' && 'id' in actor ? [actor.id, 'sessionId' in actor ? actor.sessionId : null] : [];
    // Rules ask for these besides permissions: whoever is refused must not find what others were given.
    const proofs = [secondFactorRefusal(ctx) === null, stepUpRefusal(ctx) === null];
    const impersonator = ('impersonatorId' in actor && actor.impersonatorId) || null;
    const asked = [operation, variables ?? {}, stateOf(tenant), actor.kind, [...actor.permissions].sort(), proofs, impersonator, person];
    return `t:${tenantId.toUuid(tenant.id)}:${sha256(JSON.stringify(asked, inOrder))}`;
}
const states = new WeakMap();
/** Changes with whatever the registry says of the tenant: its modules, plan, choices, migrations, another state in its place. */
function stateOf(tenant) {
    const known = states.get(tenant) ?? sha256(JSON.stringify(tenant, (_, value) => (isCollection(value) ? [...value] : value)));
    states.set(tenant, known);
    return known;
}
/** What was granted to the tenant for a time must not be seen for longer. */
function firstEnd({ entitlements }, after) {
    const ends = [...entitlements.overrides.values()].map(({ expiresAt }) => expiresAt?.getTime() ?? Number.POSITIVE_INFINITY);
    return Math.min(...ends.filter((end) => end > after), Number.POSITIVE_INFINITY);
}
function isCollection(value) {
    return value instanceof Map || value instanceof Set;
}
/** Clients may write the same variables in another order. */
function inOrder(_, value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
function sha256(text) {
    return createHash('sha256').update(text).digest('hex');
}
//# sourceMappingURL=response-cache.js.map