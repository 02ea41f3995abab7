import { z } from 'zod';
import { tenantId } from '../../../kernel/context.js';
import { flagKeySchema, planKeySchema, settingKeySchema, settingTextSchema, toValue } from '../../entitlements/public.js';
const tenant = { tenantId: tenantId.schema };
const expiresAt = z.date().nullish();
export const assignPlanSchema = z.strictObject({ ...tenant, plan: planKeySchema });
export const overrideFlagSchema = z
    .strictObject({ ...tenant, key: flagKeySchema, enabled: z.boolean(), expiresAt })
    .transform(({ enabled, ...rest }) => ({ ...rest, value: enabled }));
export const overrideSettingSchema = z.strictObject({ ...tenant, key: settingKeySchema, value: settingTextSchema, expiresAt }).transform(toValue);
export const clearFlagSchema = z.strictObject({ ...tenant, key: flagKeySchema });
export const clearSettingSchema = z.strictObject({ ...tenant, key: settingKeySchema });
export const chooseFlagSchema = z
    .strictObject({ key: flagKeySchema, enabled: z.boolean().nullish() })
    .transform(({ key, enabled }) => ({ key, value: enabled ?? null }));
export const chooseSettingSchema = z
    .strictObject({ key: settingKeySchema, value: settingTextSchema.nullish() })
    .transform(({ key, value }, ctx) => (value == null ? { key, value: null } : toValue({ key, value }, ctx)));
//# sourceMappingURL=checks.js.map