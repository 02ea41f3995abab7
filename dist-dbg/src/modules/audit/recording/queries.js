import { eq, sql } from 'drizzle-orm';
import { controlAuditChanges, controlAuditEntries } from '../control.tables.js';
import { auditChanges, auditEntries } from '../tables.js';
/** The statements that add to a trail, once for tenants and once for the control plane. */
function recordingQueries(tables) {
    // Both pairs have the same columns; only the schema differs.
    const { entries, changes } = tables;
    return {
        async insertAuditEntries(db, rows) {
            await db.insert(entries).values([...rows]);
        },
        /** One of the rows that this transaction has changed so far; null when it has changed none. */
        async findChangeOfTransaction(db) {
            const [change] = await db
                .select({ tableName: changes.tableName, rowKey: changes.rowKey })
                .from(changes)
                .where(eq(changes.transactionId, sql `pg_current_xact_id_if_assigned()::text::bigint`))
                .orderBy(changes.number)
                .limit(1);
            return change ?? null;
        },
    };
}
export const tenantRecording = recordingQueries({ entries: auditEntries, changes: auditChanges });
export const controlRecording = recordingQueries({ entries: controlAuditEntries, changes: controlAuditChanges });
/** As an expression, for what is measured: there is one entry for each event. */
export function countEntries({ from, to }) {
    const { occurredAt } = auditEntries;
    return sql `(select count(*) from ${auditEntries} where ${occurredAt} >= ${from.toISOString()}::timestamptz and ${occurredAt} < ${to.toISOString()}::timestamptz)`;
}
//# sourceMappingURL=queries.js.map