import { asc, eq, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import type { ReceivedWebhookId } from '../ids.js';
import { type ReceivedRow, type SourceRow, receivedWebhooks, webhookSources } from '../tables.js';

export type Due = { readonly received: ReceivedRow; readonly source: SourceRow };

export async function findDue(db: TenantDb, id: ReceivedWebhookId): Promise<Due | null> {
  const [due] = await db
    .select({ received: receivedWebhooks, source: webhookSources })
    .from(receivedWebhooks)
    .innerJoin(webhookSources, eq(webhookSources.id, receivedWebhooks.sourceId))
    .where(eq(receivedWebhooks.id, id))
    .limit(1);
  return due ?? null;
}

/** Its ticket while it waits; null when it is settled or gone. */
export async function lockTicket(db: TenantDb, id: ReceivedWebhookId): Promise<number | null> {
  const [row] = await db
    .select({ ticket: receivedWebhooks.ticket, state: receivedWebhooks.state })
    .from(receivedWebhooks)
    .where(eq(receivedWebhooks.id, id))
    .limit(1)
    .for('update');
  return row?.state === 'PENDING' ? row.ticket : null;
}

export type Waiting = Pick<ReceivedRow, 'id' | 'ticket'>;

/** What nobody has handled in time: what told of it was lost, as in a state of the tenant that was brought back. */
export async function updateOverdue(
  db: TenantDb,
  { before, now, limit }: { readonly before: Date; readonly now: Date; readonly limit: number },
): Promise<Waiting[]> {
  const overdue = db
    .select({ id: receivedWebhooks.id })
    .from(receivedWebhooks)
    .where(sql`${receivedWebhooks.dueAt} < ${before.toISOString()}::timestamptz`)
    .orderBy(asc(receivedWebhooks.dueAt))
    .limit(limit)
    .for('update', { skipLocked: true });
  return db
    .update(receivedWebhooks)
    .set({ ticket: sql`${receivedWebhooks.ticket} + 1`, dueAt: now })
    .where(sql`${receivedWebhooks.id} in ${overdue}`)
    .returning({ id: receivedWebhooks.id, ticket: receivedWebhooks.ticket });
}
