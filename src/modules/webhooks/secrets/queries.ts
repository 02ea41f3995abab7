import { and, asc, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm';
import type { TenantDb } from '../../../kernel/context.js';
import type { SecretKind } from '../events.js';
import type { WebhookEndpointId } from '../ids.js';
import { type SecretRow, webhookSecrets } from '../tables.js';

/** Those that are signed with, the oldest first. */
export async function listLiveSecrets(db: TenantDb, endpoints: readonly WebhookEndpointId[], now: Date): Promise<SecretRow[]> {
  return db
    .select()
    .from(webhookSecrets)
    .where(and(inArray(webhookSecrets.endpointId, [...endpoints]), or(isNull(webhookSecrets.expiresAt), gt(webhookSecrets.expiresAt, now))))
    .orderBy(asc(webhookSecrets.createdAt), asc(webhookSecrets.id));
}

export async function insertSecret(db: TenantDb, row: SecretRow): Promise<void> {
  await db.insert(webhookSecrets).values(row);
}

type Ending = { readonly endpointId: WebhookEndpointId; readonly kind: SecretKind; readonly at: Date };

/** Those that would live longer end then. */
export async function updateSecretsEnding(db: TenantDb, { endpointId, kind, at }: Ending): Promise<void> {
  await db
    .update(webhookSecrets)
    .set({ expiresAt: at })
    .where(
      and(
        eq(webhookSecrets.endpointId, endpointId),
        eq(webhookSecrets.kind, kind),
        or(isNull(webhookSecrets.expiresAt), gt(webhookSecrets.expiresAt, at)),
      ),
    );
}

export async function deleteSecrets(db: TenantDb, endpointId: WebhookEndpointId): Promise<void> {
  await db.delete(webhookSecrets).where(eq(webhookSecrets.endpointId, endpointId));
}

export async function deleteSecretsExpiredBefore(db: TenantDb, before: Date): Promise<void> {
  await db.delete(webhookSecrets).where(lt(webhookSecrets.expiresAt, before));
}
