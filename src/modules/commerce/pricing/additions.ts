import { sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';

/** Until the transaction ends nobody else of this tenant adds one: the bound holds under any race. */
export async function lockAdditions(db: TenantDb, of: 'price lists' | 'promotions' | 'tax rules'): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`commerce ${of} `} || current_schema(), 0))`);
}
