import { and, eq, or, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import type { ReceivedWebhookId } from '../ids.js';
import { type ReceivedRow, type RejectedRow, receivedWebhooks, rejectedWebhooks } from '../tables.js';

/** False when it was received before, under its id or with the same content. */
export async function insertReceived(db: TenantDb, row: ReceivedRow): Promise<boolean> {
  const inserted = await db.insert(receivedWebhooks).values(row).onConflictDoNothing().returning({ id: receivedWebhooks.id });
  return inserted.length > 0;
}

export type KnownBefore = Pick<ReceivedRow, 'id' | 'state' | 'ticket'>;

/** Locked, so that two that come again at once do not both bring it back to life. */
export async function lockKnown(db: TenantDb, { sourceId, externalId, contentKey }: ReceivedRow): Promise<KnownBefore | null> {
  const isSame = or(eq(receivedWebhooks.externalId, externalId), contentKey === null ? undefined : eq(receivedWebhooks.contentKey, contentKey));
  const [known] = await db
    .select({ id: receivedWebhooks.id, state: receivedWebhooks.state, ticket: receivedWebhooks.ticket })
    .from(receivedWebhooks)
    .where(and(eq(receivedWebhooks.sourceId, sourceId), isSame))
    .limit(1)
    .for('update');
  return known ?? null;
}

type Change = Partial<Pick<ReceivedRow, 'state' | 'reason' | 'detail' | 'ticket' | 'dueAt' | 'mappingDigest' | 'settledAt'>>;

export async function updateReceived(db: TenantDb, id: ReceivedWebhookId, change: Change): Promise<void> {
  await db.update(receivedWebhooks).set(change).where(eq(receivedWebhooks.id, id));
}

type Rejection = Pick<RejectedRow, 'sourceId' | 'reason' | 'lastAddress'> & { readonly now: Date };

/** True when it is the first of its hour. */
export async function countRejection(db: TenantDb, { sourceId, reason, lastAddress, now }: Rejection): Promise<boolean> {
  const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
  const [counted] = await db
    .insert(rejectedWebhooks)
    .values({ sourceId, reason, hour, count: 1, lastAt: now, lastAddress })
    .onConflictDoUpdate({
      target: [rejectedWebhooks.sourceId, rejectedWebhooks.reason, rejectedWebhooks.hour],
      set: { count: sql`${rejectedWebhooks.count} + 1`, lastAt: now, lastAddress },
    })
    .returning({ count: rejectedWebhooks.count });
  return counted?.count === 1;
}
