/** `serai tenant reprovision`: whether the tenant has all that every tenant has. */
import { reprovisionTenant } from '../../modules/fleet/public.js';
import { printResult, suggest } from './show.js';
import { withTenant } from './with-tenant.js';
export function reprovisionCommand(slug, { yes, json }) {
    return withTenant(slug, async ({ ctx, tenant }) => {
        const plan = await reprovisionTenant(ctx, { tenantId: tenant.id });
        const isMended = yes === true && plan.shortfalls.some((one) => one.repair !== null);
        const left = isMended ? await reprovisionTenant(ctx, { tenantId: tenant.id, planFingerprint: plan.planFingerprint }) : plan;
        const { isGone, planFingerprint, shortfalls } = left;
        printResult(json, { tenant: slug, dataGone: isGone, planFingerprint, shortfalls: shortfalls.map(({ script: _script, ...one }) => one) }, textOf(slug, left));
        if (shortfalls.length > 0)
            process.exitCode = 1;
        if (json)
            return;
        if (isGone)
            suggest(`Its data are gone: serai tenant restore ${slug} --at <time or id>, then serai tenant swap ${slug}`);
        else if (shortfalls.some((one) => one.repair !== null))
            suggest(`Nothing more was changed. Do what stands here with: serai tenant reprovision ${slug} --yes`);
    });
}
function textOf(slug, { shortfalls }) {
    if (shortfalls.length === 0)
        return `${slug} has all that a tenant should have.`;
    const lines = shortfalls.map(({ state, kind, name, repair }) => {
        const what = `${state.toLowerCase()} ${kind} ${name}`;
        return repair === null ? `${what} (to be mended by hand)` : `${what}\n  ${repair}`;
    });
    return lines.join('\n');
}
//# sourceMappingURL=reprovision.js.map