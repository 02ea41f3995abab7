import { getTableName } from 'drizzle-orm';
import { controlAuditChanges, controlAuditEntries, controlAuditErasures, controlAuditGaps, controlAuditSeals } from './control.tables.js';
import { auditChanges, auditEntries, auditErasures, auditGaps, auditSeals } from './tables.js';
export const tenantTrail = { entries: auditEntries, changes: auditChanges, seals: auditSeals, gaps: auditGaps, erasures: auditErasures };
export const controlTrail = {
    entries: controlAuditEntries,
    changes: controlAuditChanges,
    seals: controlAuditSeals,
    gaps: controlAuditGaps,
    erasures: controlAuditErasures,
};
/** What a tenant can neither write nor make smaller. */
export const TRAIL_TABLES = Object.values(tenantTrail).map(getTableName);
/** Under this name the anchor of the trail is kept; it is part of what is sealed, so that no trail can stand in for another. */
export function nameOfTrail(trail) {
    return trail === null ? 'control' : trail.id;
}
/** Joins a transaction of the control plane, as the owner of the trail. A tenant's on another server is committed before this one. */
export function ownTrail(tx, trail, work) {
    if (trail === null)
        return work({ db: tx.db, tables: controlTrail });
    return tx.onServer(trail.serverId, (there) => ownTenantTrail(there, trail, work));
}
/** Joins a transaction of the tenant's server, as the owner of the trail. */
export function ownTenantTrail(tx, tenant, work) {
    return tx.asOwner(tenant, (db) => work({ db, tables: tenantTrail }));
}
export function readTenantTrail(ctx) {
    return (work) => ctx.read((db) => work({ db, tables: tenantTrail }));
}
export function readControlTrail(ctx) {
    return (work) => ctx.control.read((db) => work({ db, tables: controlTrail }));
}
//# sourceMappingURL=trail.js.map