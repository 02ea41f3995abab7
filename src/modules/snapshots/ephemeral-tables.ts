import type { Module } from '../../kernel/module.js';
import { BEHIND_WRITERS } from '../audit/public.js';

let names: readonly string[] = [];

/** Reads which tables no snapshot holds; the composition root calls it once. */
export function catalogEphemeralTables(modules: readonly Module[]): void {
  names = modules.flatMap((module) => module.ephemeralTables);
}

export function ephemeralTables(): readonly string[] {
  return names;
}

/** What tells nothing of whether somebody has changed a state: two are compared without. */
export function incomparableTables(): readonly string[] {
  return [...names, ...BEHIND_WRITERS];
}
