import type { TenantDb } from '../../../kernel/context.js';
import { signInPolicies } from './tables.js';

export type SignInPolicyRow = Omit<typeof signInPolicies.$inferSelect, 'isOnly'>;

export async function findSignInPolicy(db: TenantDb): Promise<SignInPolicyRow | null> {
  const [row] = await db.select().from(signInPolicies).limit(1);
  return row ?? null;
}

export async function upsertSignInPolicy(db: TenantDb, row: SignInPolicyRow): Promise<void> {
  await db.insert(signInPolicies).values(row).onConflictDoUpdate({ target: signInPolicies.isOnly, set: row });
}
