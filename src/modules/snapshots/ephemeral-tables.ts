import type { Module } from '../../kernel/module.js';

let names: readonly string[] = [];

/** Reads which tables no snapshot holds; the composition root calls it once. */
export function catalogEphemeralTables(modules: readonly Module[]): void {
  names = modules.flatMap((module) => module.ephemeralTables);
}

export function ephemeralTables(): readonly string[] {
  return names;
}
