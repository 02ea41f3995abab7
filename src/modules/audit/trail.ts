import { getTableName } from 'drizzle-orm';
import type { ControlCtx, ControlDb, ControlTx, Ctx, ServerTx, Tenant, TenantDb } from '../../kernel/context.js';
import { controlAuditChanges, controlAuditEntries, controlAuditErasures, controlAuditGaps, controlAuditSeals } from './control.tables.js';
import { auditChanges, auditEntries, auditErasures, auditGaps, auditSeals } from './tables.js';

/** The tables of a trail. Those of tenants and that of the control plane have the same columns; only the schema differs. */
export type TrailTables = {
  readonly entries: typeof auditEntries;
  readonly changes: typeof auditChanges;
  readonly seals: typeof auditSeals;
  readonly gaps: typeof auditGaps;
  readonly erasures: typeof auditErasures;
};

export type TrailDb = TenantDb | ControlDb;
/** One trail at the end of a connection: statements, and the tables that they are about. */
export type OpenTrail = { readonly db: TrailDb; readonly tables: TrailTables };

export const tenantTrail: TrailTables = { entries: auditEntries, changes: auditChanges, seals: auditSeals, gaps: auditGaps, erasures: auditErasures };
export const controlTrail = {
  entries: controlAuditEntries,
  changes: controlAuditChanges,
  seals: controlAuditSeals,
  gaps: controlAuditGaps,
  erasures: controlAuditErasures,
} as unknown as TrailTables;

/** What a tenant can neither write nor make smaller. */
export const TRAIL_TABLES: readonly string[] = Object.values(tenantTrail).map(getTableName);

/** A tenant's trail, or null for the operators' own. */
export type TrailOf = Tenant | null;

/** Under this name the anchor of the trail is kept; it is part of what is sealed, so that no trail can stand in for another. */
export function nameOfTrail(trail: TrailOf): string {
  return trail === null ? 'control' : trail.id;
}

/** Joins a transaction of the control plane, as the owner of the trail. A tenant's on another server is committed before this one. */
export function ownTrail<T>(tx: ControlTx, trail: TrailOf, work: (open: OpenTrail) => Promise<T>): Promise<T> {
  if (trail === null) return work({ db: tx.db, tables: controlTrail });
  return tx.onServer(trail.serverId, (there) => ownTenantTrail(there, trail, work));
}

/** Joins a transaction of the tenant's server, as the owner of the trail. */
export function ownTenantTrail<T>(tx: ServerTx, tenant: Tenant, work: (open: OpenTrail) => Promise<T>): Promise<T> {
  return tx.asOwner(tenant, (db) => work({ db, tables: tenantTrail }));
}

/** Reads with the rights of whoever asks: a tenant's role may read its trail. */
export type ReadTrail = <T>(work: (open: OpenTrail) => Promise<T>) => Promise<T>;

export function readTenantTrail(ctx: Ctx): ReadTrail {
  return (work) => ctx.read((db) => work({ db, tables: tenantTrail }));
}

export function readControlTrail(ctx: ControlCtx): ReadTrail {
  return (work) => ctx.control.read((db) => work({ db, tables: controlTrail }));
}
