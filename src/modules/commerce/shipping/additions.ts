import { sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';

/** Until the transaction ends nobody else of this tenant adds a zone or a method: the bounds hold under any race. */
export async function lockShippingAdditions(db: TenantDb): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('commerce shipping ' || current_schema(), 0))`);
}
