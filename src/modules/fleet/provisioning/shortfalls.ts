/** What a tenant lacks of what every tenant has, or has that none should have. Pure. */
import { createHash } from 'node:crypto';
import type { Difference } from '../drift/differences.js';

export type ShortfallKind =
  | Difference['kind']
  | 'role'
  | 'membership'
  | 'setting'
  | 'schema'
  | 'default privilege'
  | 'record'
  | 'registry'
  | 'migration'
  | 'row';

export type Shortfall = {
  readonly kind: ShortfallKind;
  readonly name: string;
  readonly state: Difference['state'];
  /** What would be done: SQL, or a sentence where it is more than SQL. Null where a person must decide. */
  readonly repair: string | null;
  /** The repair as a script, where it is one. */
  readonly script: string | null;
};

/** A shortfall that one script mends. */
export function mendedBy(script: string, { kind, name, state = 'MISSING' }: Pick<Shortfall, 'kind' | 'name'> & Partial<Shortfall>): Shortfall {
  return { kind, name, state, repair: script, script };
}

/** A shortfall that only a person can judge. */
export function leftToPeople({ kind, name, state }: Pick<Shortfall, 'kind' | 'name' | 'state'>): Shortfall {
  return { kind, name, state, repair: null, script: null };
}

/** One text for exactly these repairs on this tenant: whoever confirms it confirms what was read, and nothing that came later. */
export function fingerprintShortfalls(schema: string, shortfalls: readonly Shortfall[]): string {
  const repairs = shortfalls.flatMap(({ kind, name, repair }) => (repair === null ? [] : [`${kind} ${name} ${repair}`]));
  return createHash('sha256')
    .update([schema, ...repairs].join('\n'))
    .digest('hex')
    .slice(0, 32);
}

/** As one says it: `missing role t_…`. */
export function nameOfShortfall({ kind, name, state }: Shortfall): string {
  return `${state.toLowerCase()} ${kind} ${name}`;
}
