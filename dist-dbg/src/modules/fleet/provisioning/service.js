import { sqlState } from '../../../platform/db/errors.js';
import { writeHolding } from '../../servers/public.js';
import { lockTenant, updateTenant } from '../../tenancy/public.js';
import { lockSchema } from '../drift/queries.js';
import { provisionFailed, provisionPlanChanged, tenantDataGone } from '../errors.js';
import { tenantReprovisioned } from '../events.js';
import { readExpected, readFacts } from './facts.js';
import { findShortfalls, mendShortfalls } from './plan.js';
import { fingerprintShortfalls, leftToPeople, nameOfShortfall } from './shortfalls.js';
/** Says what the tenant lacks and what would be done; with the fingerprint of that plan does it, all or nothing, and says what is left. */
export async function reprovisionTenant(ctx, { tenantId, planFingerprint }) {
    const facts = await readFacts(ctx, tenantId);
    if (planFingerprint === undefined)
        return look(ctx, facts);
    if (!facts.isThere)
        throw tenantDataGone();
    await apply(ctx, facts, planFingerprint);
    return look(ctx, await readFacts(ctx, tenantId));
}
async function look(ctx, facts) {
    if (!facts.isThere)
        return provisionOf(facts, [leftToPeople({ kind: 'schema', name: facts.schema, state: 'MISSING' })]);
    const expected = await readExpected(ctx, facts);
    return provisionOf(facts, await ctx.onServer(facts.tenant.serverId).write((tx) => findShortfalls(tx, facts, expected)));
}
async function apply(ctx, facts, planFingerprint) {
    const { id, serverId } = facts.tenant;
    const expected = await readExpected(ctx, facts);
    await writeHolding(ctx, serverId, {
        hold: (tx) => lockTenant(tx.db, id),
        // Repeated after the registry was not told, this finds another plan: what is left of it is to tell the registry.
        onServer: async (tx) => {
            await lockSchema(tx.db, facts.schema);
            const shortfalls = await findShortfalls(tx, facts, expected);
            if (fingerprintShortfalls(facts.schema, shortfalls) !== planFingerprint)
                throw provisionPlanChanged();
            const migrationsDigest = await mendShortfalls(tx, facts, shortfalls).catch(refuse);
            return { migrationsDigest, objects: shortfalls.filter((one) => one.repair !== null).map(nameOfShortfall) };
        },
        inControl: async (tx, { migrationsDigest, objects }) => {
            if (migrationsDigest !== null)
                await updateTenant(tx.db, id, { migrationsDigest });
            if (objects.length > 0)
                tx.emit(tenantReprovisioned({ tenantId: id, planFingerprint, objects }));
        },
    });
}
function provisionOf({ tenant, schema, isThere }, shortfalls) {
    return { tenant, isGone: !isThere, shortfalls, planFingerprint: fingerprintShortfalls(schema, shortfalls) };
}
/** A lock that is not free and a lost connection are told as everywhere; what the plan's statements say is for the operator. */
function refuse(error) {
    const state = sqlState(error);
    if (state === null || !/^(22|23|42|2B|0A)/.test(state))
        throw error;
    throw Object.assign(provisionFailed(state), { cause: error });
}
//# sourceMappingURL=service.js.map