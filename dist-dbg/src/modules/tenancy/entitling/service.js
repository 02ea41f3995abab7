import { invariant } from '../../../kernel/assert.js';
import { invalidInput } from '../../../kernel/errors.js';
import { getPlanToAssign, mayTenantSet } from '../../entitlements/public.js';
import { notTheTenants } from '../errors.js';
import { overrideCleared, planAssigned, valueChosen, valueOverridden } from '../events.js';
import { changeTenant } from '../lifecycle/service.js';
/** The tenant has the plan's terms within two seconds on every process; what it has beyond a limit stays its own. */
export function assignPlan(ctx, { tenantId, plan }) {
    return changeTenant(ctx, tenantId, async (tenant, tx) => {
        const { key } = await getPlanToAssign(tx.db, plan);
        return { change: { plan: key, planSince: ctx.now() }, event: planAssigned({ tenantId, plan: key, formerPlan: tenant.entitlements.plan }) };
    });
}
/** Stands before what the tenant chose and what its plan says, until it expires or is cleared. */
export function overrideValue(ctx, { tenantId, key, value, expiresAt = null }) {
    if (expiresAt !== null && expiresAt <= ctx.now())
        throw invalidInput([{ path: 'input.expiresAt', reason: 'NOT_IN_THE_FUTURE', message: 'must be in the future' }]);
    return changeTenant(ctx, tenantId, ({ entitlements: { overrides } }) => ({
        change: { overrides: toStored(ctx, new Map(overrides).set(key, { value, expiresAt })) },
        event: valueOverridden({ tenantId, key, value, expiresAt: expiresAt?.toISOString() ?? null }),
    }));
}
/** Clearing what was not overridden changes nothing. */
export function clearOverride(ctx, { tenantId, key }) {
    return changeTenant(ctx, tenantId, ({ entitlements: { overrides } }) => ({
        change: { overrides: toStored(ctx, new Map([...overrides].filter(([other]) => other !== key))) },
        event: overrideCleared({ tenantId, key }),
    }));
}
/** The choice of the tenant's own administrator; null takes it back. */
export function chooseValue(ctx, { key, value }) {
    const { id: tenantId } = ctx.tenant;
    if (!mayTenantSet(ctx.tenant, key))
        throw notTheTenants();
    return changeTenant(ctx, tenantId, ({ entitlements: { choices } }) => {
        const others = [...choices].filter(([other]) => other !== key);
        return {
            change: { choices: Object.fromEntries(value === null ? others : [...others, [key, value]]) },
            event: valueChosen({ tenantId, key, value }),
        };
    });
}
/** Leaves out what has expired, so that the row holds no more than one value for each key that counts. */
function toStored(ctx, overrides) {
    const open = [...overrides].filter(([, { expiresAt }]) => expiresAt === null || expiresAt > ctx.now());
    return Object.fromEntries(open.map(([key, { value, expiresAt }]) => [key, { value, expiresAt: expiresAt?.toISOString() ?? null }]));
}
/** The one of the list that is about the key. */
export function ofKey(list, isIt) {
    const found = list.find(isIt);
    invariant(found, 'a value that was set is one of the tenant');
    return found;
}
//# sourceMappingURL=service.js.map