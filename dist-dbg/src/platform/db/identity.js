import { schemaOf } from '../../kernel/context.js';
/** The role that a connection has before it is given to a tenant, and after it is taken back: it may do nothing. */
export const IDLE_ROLE = 'serai_idle';
/** The control plane works as the login itself and names its schema in every statement. */
export const CONTROL = { searchPath: 'pg_catalog', role: 'none', tables: 'control' };
/** A tenant's two locks: only its own schema (temporary tables last, so that none can stand before a real one), only its own role. */
export function identityOf(tenant) {
    const name = schemaOf(tenant.id);
    return { searchPath: `"${name}", pg_temp`, role: name, tables: tenant.migrationsDigest };
}
/** Both are made from ids of ours, never from what a client sent. */
export function switchTo({ searchPath, role }) {
    return `set search_path to ${searchPath}; set role ${role === 'none' ? role : `"${role}"`};`;
}
//# sourceMappingURL=identity.js.map