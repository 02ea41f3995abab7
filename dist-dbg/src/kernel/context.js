import { defineIdKind } from './ids.js';
export const tenantId = defineIdKind('ten');
export const serverId = defineIdKind('srv');
/** The database of DATABASE_URL: it holds the control plane, and tenants like any other server. */
export const HOME_SERVER_ID = serverId.fromUuid('00000000-0000-0000-0000-000000000000');
/** The name of a tenant's PostgreSQL schema and of its database role: the two are always the same. */
export function schemaOf(id) {
    return `t_${id.slice(tenantId.prefix.length + 1)}`;
}
export const ANONYMOUS = { kind: 'anonymous', permissions: new Set() };
export function defineLoader(loader) {
    return loader;
}
export function defineControlLoader(loader) {
    return loader;
}
//# sourceMappingURL=context.js.map