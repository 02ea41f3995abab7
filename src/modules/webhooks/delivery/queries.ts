import { and, asc, count, eq, inArray, ne, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import type { WebhookDeliveryId, WebhookEndpointId } from '../ids.js';
import {
  type AttemptRow,
  type DeliveryRow,
  type DeliveryState,
  type EndpointRow,
  type MessageRow,
  webhookAttempts,
  webhookDeliveries,
  webhookEndpoints,
  webhookMessages,
} from '../tables.js';

/** An event that was told again is the same row. */
export async function insertMessage(db: TenantDb, row: MessageRow): Promise<void> {
  await db.insert(webhookMessages).values(row).onConflictDoNothing();
}

export type NewDelivery = typeof webhookDeliveries.$inferInsert;

/** Returns those that were not there before. */
export async function insertDeliveries(db: TenantDb, rows: readonly NewDelivery[]): Promise<DeliveryRow[]> {
  return db
    .insert(webhookDeliveries)
    .values([...rows])
    .onConflictDoNothing()
    .returning();
}

export type Due = { readonly delivery: DeliveryRow; readonly endpoint: EndpointRow; readonly message: MessageRow };

export async function findDue(db: TenantDb, id: WebhookDeliveryId): Promise<Due | null> {
  const [due] = await db
    .select({ delivery: webhookDeliveries, endpoint: webhookEndpoints, message: webhookMessages })
    .from(webhookDeliveries)
    .innerJoin(webhookEndpoints, eq(webhookEndpoints.id, webhookDeliveries.endpointId))
    .innerJoin(webhookMessages, eq(webhookMessages.id, webhookDeliveries.messageId))
    .where(eq(webhookDeliveries.id, id))
    .limit(1);
  return due ?? null;
}

export async function lockDelivery(db: TenantDb, id: WebhookDeliveryId): Promise<DeliveryRow | null> {
  const [delivery] = await db.select().from(webhookDeliveries).where(eq(webhookDeliveries.id, id)).limit(1).for('update');
  return delivery ?? null;
}

type Change = Partial<Pick<DeliveryRow, 'state' | 'reason' | 'ticket' | 'round' | 'attempts' | 'postponements' | 'nextAttemptAt' | 'settledAt'>>;

export async function updateDelivery(db: TenantDb, id: WebhookDeliveryId, change: Change): Promise<void> {
  await db.update(webhookDeliveries).set(change).where(eq(webhookDeliveries.id, id));
}

/** What is not settled. */
const OPEN: readonly DeliveryState[] = ['PENDING', 'QUEUED', 'HELD'];

export async function hasOpenDelivery(db: TenantDb, endpointId: WebhookEndpointId): Promise<boolean> {
  const found = await db
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.endpointId, endpointId), inArray(webhookDeliveries.state, [...OPEN])))
    .limit(1);
  return found.length > 0;
}

/** Besides this one. */
export async function countPending(db: TenantDb, endpointId: WebhookEndpointId, besides: WebhookDeliveryId | null): Promise<number> {
  const [counted] = await db
    .select({ count: count() })
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.endpointId, endpointId),
        eq(webhookDeliveries.state, 'PENDING'),
        besides === null ? undefined : ne(webhookDeliveries.id, besides),
      ),
    );
  return counted?.count ?? 0;
}

type Waiting = { readonly endpointId: WebhookEndpointId; readonly states: readonly DeliveryState[]; readonly limit: number };

/** The first of those that wait, in their order. */
export async function lockWaiting(db: TenantDb, { endpointId, states, limit }: Waiting): Promise<DeliveryRow[]> {
  return db
    .select()
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.endpointId, endpointId), inArray(webhookDeliveries.state, [...states])))
    .orderBy(asc(webhookDeliveries.sequence))
    .limit(limit)
    .for('update');
}

/** What was held for an ordered endpoint waits for its turn. */
export async function updateHeldQueued(db: TenantDb, endpointId: WebhookEndpointId): Promise<void> {
  await db
    .update(webhookDeliveries)
    .set({ state: 'QUEUED', reason: null })
    .where(and(eq(webhookDeliveries.endpointId, endpointId), eq(webhookDeliveries.state, 'HELD')));
}

export async function insertAttempt(db: TenantDb, row: AttemptRow): Promise<void> {
  await db.insert(webhookAttempts).values(row);
}

/** Deliveries whose attempt is long overdue: what told of it was lost, as in a state of the tenant that was brought back. */
export async function lockOverdue(db: TenantDb, before: Date, limit: number): Promise<DeliveryRow[]> {
  return db
    .select()
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.state, 'PENDING'), sql`${webhookDeliveries.nextAttemptAt} < ${before.toISOString()}::timestamptz`))
    .orderBy(asc(webhookDeliveries.nextAttemptAt))
    .limit(limit)
    .for('update', { skipLocked: true });
}
