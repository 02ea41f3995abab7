/** What a tenant may use. It travels with the tenant in memory: asking costs no I/O, and a change is seen with the tenant's next reading. */
import type { Ctx } from './context.js';
import type { Flag, Setting, SettingValue } from './settings.js';

/** How much of something a tenant may have; null is no limit. */
export type Quotas = {
  /** Users that are active. */
  readonly users: number | null;
  /** Rows of the business modules. */
  readonly records: number | null;
  /** Requests of signed-in users, by day in UTC. */
  readonly requestsPerDay: number | null;
  /** Bytes of the tenant's schema, indexes included. */
  readonly storageBytes: number | null;
};

/** What operators said for one tenant alone. It ends by itself: nobody has to take it away. */
export type Override = { readonly value: SettingValue; readonly expiresAt: Date | null };

export type Entitlements = {
  /** The key of the tenant's plan. */
  readonly plan: string;
  /** Another text after each change of the tenant's plan or of the plan's terms. */
  readonly revision: string;
  readonly quotas: Quotas;
  /** What the plan says of flags and settings, by key. */
  readonly planValues: ReadonlyMap<string, SettingValue>;
  readonly overrides: ReadonlyMap<string, Override>;
  /** What the tenant's own administrator chose, by key. */
  readonly choices: ReadonlyMap<string, SettingValue>;
  /** Bytes of the tenant's schema when they were last measured; null before that. */
  readonly storageBytes: number | null;
};

/** Where a value comes from: the first of these that has one. */
export type Origin = 'OVERRIDE' | 'TENANT' | 'PLAN' | 'DEFAULT';
export type EffectiveValue<Value> = { readonly value: Value; readonly origin: Origin; readonly expiresAt: Date | null };

/** The value that counts at this moment. */
export function effectiveValue<Value extends SettingValue>(
  { overrides, choices, planValues }: Pick<Entitlements, 'overrides' | 'choices' | 'planValues'>,
  setting: Setting<Value>,
  now: Date,
): EffectiveValue<Value> {
  const override = overrides.get(setting.key);
  if (override && isOf(setting, override.value) && (override.expiresAt === null || override.expiresAt > now))
    return { value: override.value, origin: 'OVERRIDE', expiresAt: override.expiresAt };
  const choice = choices.get(setting.key);
  if (setting.tenantMaySet && isOf(setting, choice)) return { value: choice, origin: 'TENANT', expiresAt: null };
  const planned = planValues.get(setting.key);
  if (isOf(setting, planned)) return { value: planned, origin: 'PLAN', expiresAt: null };
  return { value: setting.default, origin: 'DEFAULT', expiresAt: null };
}

/** Whether the flag is on for the tenant of the context. */
export function flagOf(ctx: Pick<Ctx, 'tenant' | 'now'>, flag: Flag): boolean {
  return settingOf(ctx, flag);
}

/** The setting's value for the tenant of the context. */
export function settingOf<Value extends SettingValue>(ctx: Pick<Ctx, 'tenant' | 'now'>, setting: Setting<Value>): Value {
  return effectiveValue(ctx.tenant.entitlements, setting, ctx.now()).value;
}

function isOf<Value extends SettingValue>(setting: Setting<Value>, value: SettingValue | undefined): value is Value {
  return value !== undefined && setting.accepts(value);
}
