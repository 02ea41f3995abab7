import type { Tenant } from '../../kernel/context.js';
import type { Measure, Module } from '../../kernel/module.js';
import type { Flag, Setting } from '../../kernel/settings.js';

type Declared<What> = What & { readonly module: string; readonly optional: boolean };
/** A module that a tenant may not have; its keys mean nothing to the tenant then. */
type Has = Pick<Tenant, 'modules'>;

let flags: readonly Declared<Flag>[] = [];
let settings: readonly Declared<Setting>[] = [];
let measures: readonly Declared<Measure>[] = [];

/** Reads what the modules declare; the composition root calls it once. Throws when a key is declared twice or under another module's name. */
export function catalogEntitlements(modules: readonly Module[]): void {
  const ofAll = <What extends object>(pick: (module: Module) => readonly What[]): Declared<What>[] =>
    modules.flatMap((module) => pick(module).map((one) => ({ ...one, module: module.name, optional: module.optional })));
  flags = ofAll((module) => module.flags).sort(byKey);
  settings = ofAll((module) => module.settings).sort(byKey);
  measures = ofAll((module) => module.measures);
  const keys = new Set<string>();
  for (const { key, module } of [...flags, ...settings]) {
    if (keys.has(key) || !key.startsWith(`${module}.`)) throw new Error(`Invariant broken: the key ${key} of ${module} is taken or not its own`);
    keys.add(key);
  }
}

export function declaredFlags(): readonly Flag[] {
  return flags;
}

export function declaredSettings(): readonly Setting[] {
  return settings;
}

export function findFlag(key: string): Flag | null {
  return flags.find((flag) => flag.key === key) ?? null;
}

export function findSetting(key: string): Setting | null {
  return settings.find((setting) => setting.key === key) ?? null;
}

export function flagsOf(tenant: Has): readonly Flag[] {
  return flags.filter((one) => isFor(tenant, one));
}

export function settingsOf(tenant: Has): readonly Setting[] {
  return settings.filter((one) => isFor(tenant, one));
}

/** Whether the tenant's own administrator may say what this key is. */
export function mayTenantSet(tenant: Has, key: string): boolean {
  return [...flags, ...settings].some((one) => one.key === key && one.tenantMaySet && isFor(tenant, one));
}

export function measuresOf(tenant: Has, of: Measure['of']): readonly Measure[] {
  return measures.filter((one) => one.of === of && isFor(tenant, one));
}

function isFor(tenant: Has, { module, optional }: Pick<Declared<object>, 'module' | 'optional'>): boolean {
  return !optional || tenant.modules.has(module);
}

function byKey(one: Setting, other: Setting): number {
  return one.key < other.key ? -1 : 1;
}
