/** The value that counts at this moment. */
export function effectiveValue({ overrides, choices, planValues }, setting, now) {
    const override = overrides.get(setting.key);
    if (override && isOf(setting, override.value) && (override.expiresAt === null || override.expiresAt > now))
        return { value: override.value, origin: 'OVERRIDE', expiresAt: override.expiresAt };
    const choice = choices.get(setting.key);
    if (setting.tenantMaySet && isOf(setting, choice))
        return { value: choice, origin: 'TENANT', expiresAt: null };
    const planned = planValues.get(setting.key);
    if (isOf(setting, planned))
        return { value: planned, origin: 'PLAN', expiresAt: null };
    return { value: setting.default, origin: 'DEFAULT', expiresAt: null };
}
/** Whether the flag is on for the tenant of the context. */
export function flagOf(ctx, flag) {
    return settingOf(ctx, flag);
}
/** The setting's value for the tenant of the context. */
export function settingOf(ctx, setting) {
    return effectiveValue(ctx.tenant.entitlements, setting, ctx.now()).value;
}
function isOf(setting, value) {
    return value !== undefined && setting.accepts(value);
}
//# sourceMappingURL=entitlements.js.map