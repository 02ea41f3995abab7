import { type Tenant, schemaOf } from '../../kernel/context.js';

/** The role that a connection has before it is given to a tenant, and after it is taken back: it may do nothing. */
export const IDLE_ROLE = 'serai_idle';

/** What one connection works as: its search_path and its role are always set together. */
export type Identity = {
  readonly searchPath: string;
  readonly role: string;
  /**
   * Names the state of its tables. Role and state stand in each statement's text, so that every tenant has prepared statements of
   * its own (shared ones are planned anew at each change of tenant), and new ones after a migration (old ones break on changed types).
   */
  readonly tables: string;
};

/** The control plane works as the login itself and names its schema in every statement. */
export const CONTROL: Identity = { searchPath: 'pg_catalog', role: 'none', tables: 'control' };

/** A tenant's two locks: only its own schema (temporary tables last, so that none can stand before a real one), only its own role. */
export function identityOf(tenant: Pick<Tenant, 'id' | 'migrationsDigest'>): Identity {
  const name = schemaOf(tenant.id);
  return { searchPath: `"${name}", pg_temp`, role: name, tables: tenant.migrationsDigest };
}

/** Both are made from ids of ours, never from what a client sent. */
export function switchTo({ searchPath, role }: Identity): string {
  return `set search_path to ${searchPath}; set role ${role === 'none' ? role : `"${role}"`};`;
}
