import type { ControlDb, TenantDb } from '../../kernel/context.js';
import { controlAuditEntries } from './control.tables.js';
import { auditEntries } from './tables.js';

export type AuditRow = typeof auditEntries.$inferInsert;

export async function insertAuditEntries(db: TenantDb, rows: readonly AuditRow[]): Promise<void> {
  await db.insert(auditEntries).values([...rows]);
}

export async function insertControlAuditEntries(db: ControlDb, rows: readonly AuditRow[]): Promise<void> {
  await db.insert(controlAuditEntries).values([...rows]);
}
