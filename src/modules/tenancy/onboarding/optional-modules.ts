import type { Module } from '../../../kernel/module.js';

let names: readonly string[] = [];
let shownTables: ReadonlyMap<string, readonly string[]> = new Map();

/** Reads which modules a tenant may have or not, and which of their tables its reports may see; the composition root calls it once. */
export function catalogOptionalModules(modules: readonly Module[]): void {
  names = modules
    .filter((module) => module.optional)
    .map((module) => module.name)
    .sort();
  shownTables = new Map(modules.map((module) => [module.name, module.shownTables]));
}

export function optionalModules(): string[] {
  return [...names];
}

export function isOptionalModule(name: string): boolean {
  return names.includes(name);
}

/** What a tenant's own database logins may read. */
export function tablesShownBy(modules: ReadonlySet<string>): readonly string[] {
  return [...modules].sort().flatMap((name) => shownTables.get(name) ?? []);
}
