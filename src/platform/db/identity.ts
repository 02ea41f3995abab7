import { type Tenant, schemaOf } from '../../kernel/context.js';
import { type Ahead, aheadOf } from './ahead.js';

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
  /** The switch to it, as commands that travel ahead of a statement, alone and with the beginning of a transaction. */
  readonly switching: Ahead;
  readonly beginning: Ahead;
  /** Chooses its lane. */
  readonly hash: number;
};

const HASHED_LENGTH = 12;

/** The control plane works as the login itself and names its schema in every statement. */
export const CONTROL: Identity = identify({ searchPath: 'pg_catalog', role: 'none', tables: 'control' });

/** Tenants stay in memory, so that theirs are made once. */
const identities = new WeakMap<Pick<Tenant, 'id' | 'migrationsDigest'>, Identity>();

/** A tenant's two locks: only its own schema (temporary tables last, so that none can stand before a real one), only its own role. */
export function identityOf(tenant: Pick<Tenant, 'id' | 'migrationsDigest'>): Identity {
  const known = identities.get(tenant);
  if (known) return known;
  const name = schemaOf(tenant.id);
  const identity = identify({ searchPath: `"${name}", pg_temp`, role: name, tables: tenant.migrationsDigest });
  identities.set(tenant, identity);
  return identity;
}

/** The login itself, in the tenant's schema. */
export function ownerIdentityOf(tenant: Pick<Tenant, 'id' | 'migrationsDigest'>): Identity {
  const { searchPath, tables } = identityOf(tenant);
  return identify({ searchPath, role: CONTROL.role, tables });
}

function identify(locks: Omit<Identity, 'switching' | 'beginning' | 'hash'>): Identity {
  const { searchPath, role } = locks;
  // Made from ids of ours, never from what a client sent.
  const commands = [`set search_path to ${searchPath}`, `set role ${role === 'none' ? role : `"${role}"`}`];
  return { ...locks, switching: aheadOf(commands), beginning: aheadOf([...commands, 'begin read write']), hash: hashOf(role) };
}

function hashOf(role: string): number {
  let hash = 0x811c9dc5;
  // FNV-1a over the end, which is the random part of an id.
  for (let index = Math.max(0, role.length - HASHED_LENGTH); index < role.length; index += 1) {
    hash = Math.imul(hash ^ role.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
