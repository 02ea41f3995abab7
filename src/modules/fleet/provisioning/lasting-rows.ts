import type { Tenant } from '../../../kernel/context.js';
import type { LastingRows, Module } from '../../../kernel/module.js';

type Declared = { readonly module: string; readonly optional: boolean; readonly rows: LastingRows };

let declared: readonly Declared[] = [];

/** Reads which rows no tenant may be without; the composition root calls it once. */
export function catalogLastingRows(modules: readonly Module[]): void {
  declared = modules.flatMap(({ name, optional, lastingRows }) => (lastingRows ? [{ module: name, optional, rows: lastingRows }] : []));
}

/** Those of the modules that the tenant has. */
export function lastingRowsOf({ modules }: Pick<Tenant, 'modules'>): readonly LastingRows[] {
  return declared.filter((one) => !one.optional || modules.has(one.module)).map((one) => one.rows);
}
