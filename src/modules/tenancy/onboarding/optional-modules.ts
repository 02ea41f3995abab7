import type { Module } from '../../../kernel/module.js';

let names: readonly string[] = [];

/** Reads which modules a tenant may have or not; the composition root calls it once. */
export function catalogOptionalModules(modules: readonly Module[]): void {
  names = modules
    .filter((module) => module.optional)
    .map((module) => module.name)
    .sort();
}

export function optionalModules(): string[] {
  return [...names];
}

export function isOptionalModule(name: string): boolean {
  return names.includes(name);
}
