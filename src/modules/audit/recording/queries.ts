import { type SQL, eq, sql } from 'drizzle-orm';
import type { ControlDb, TenantDb } from '../../../kernel/context.js';
import type { Period } from '../../../kernel/module.js';
import { controlAuditChanges, controlAuditEntries } from '../control.tables.js';
import { auditChanges, auditEntries } from '../tables.js';

export type AuditRow = typeof auditEntries.$inferInsert;
export type ChangedRow = { readonly tableName: string; readonly rowKey: string };

type Tables = {
  readonly entries: typeof auditEntries | typeof controlAuditEntries;
  readonly changes: typeof auditChanges | typeof controlAuditChanges;
};

/** The statements that add to a trail, once for tenants and once for the control plane. */
function recordingQueries<Db extends TenantDb | ControlDb>(tables: Tables) {
  // Both pairs have the same columns; only the schema differs.
  const { entries, changes } = tables as { entries: typeof auditEntries; changes: typeof auditChanges };
  return {
    async insertAuditEntries(db: Db, rows: readonly AuditRow[]): Promise<void> {
      await db.insert(entries).values([...rows]);
    },
    /** One of the rows that this transaction has changed so far; null when it has changed none. */
    async findChangeOfTransaction(db: Db): Promise<ChangedRow | null> {
      const [change] = await db
        .select({ tableName: changes.tableName, rowKey: changes.rowKey })
        .from(changes)
        .where(eq(changes.transactionId, sql`pg_current_xact_id_if_assigned()::text::bigint`))
        .orderBy(changes.number)
        .limit(1);
      return change ?? null;
    },
  };
}

export type RecordingQueries<Db extends TenantDb | ControlDb> = ReturnType<typeof recordingQueries<Db>>;
export const tenantRecording = recordingQueries<TenantDb>({ entries: auditEntries, changes: auditChanges });
export const controlRecording = recordingQueries<ControlDb>({ entries: controlAuditEntries, changes: controlAuditChanges });

/** As an expression, for what is measured: there is one entry for each event. */
export function countEntries({ from, to }: Period): SQL {
  const { occurredAt } = auditEntries;
  return sql`(select count(*) from ${auditEntries} where ${occurredAt} >= ${from.toISOString()}::timestamptz and ${occurredAt} < ${to.toISOString()}::timestamptz)`;
}
