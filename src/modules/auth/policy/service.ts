import type { z } from 'zod';
import type { Ctx, TenantDb } from '../../../kernel/context.js';
import { PASSWORD_LENGTH_MIN } from '../../../platform/crypto/password-policy.js';
import { signInPolicyChanged } from '../events.js';
import type { signInPolicySchema } from './checks.js';
import { findSignInPolicy, upsertSignInPolicy } from './queries.js';

export type SignInPolicy = { readonly passwordLengthMin: number; readonly newDeviceMails: boolean };

const DEFAULTS: SignInPolicy = { passwordLengthMin: PASSWORD_LENGTH_MIN, newDeviceMails: true };

export async function readSignInPolicy(db: TenantDb): Promise<SignInPolicy> {
  return (await findSignInPolicy(db)) ?? DEFAULTS;
}

/** The tenant's own minimum, which is never below the product's. */
export async function minimumPasswordLength(db: TenantDb): Promise<number> {
  const { passwordLengthMin } = await readSignInPolicy(db);
  return Math.max(passwordLengthMin, PASSWORD_LENGTH_MIN);
}

export function getSignInPolicy(ctx: Ctx): Promise<SignInPolicy> {
  return ctx.read(readSignInPolicy);
}

/** Holds for passwords that are chosen from now on; those that people have stay good. */
export function updateSignInPolicy(ctx: Ctx, change: z.output<typeof signInPolicySchema>): Promise<SignInPolicy> {
  return ctx.write(async (tx) => {
    const current = await readSignInPolicy(tx.db);
    const policy: SignInPolicy = {
      passwordLengthMin: change.passwordLengthMin ?? current.passwordLengthMin,
      newDeviceMails: change.newDeviceMails ?? current.newDeviceMails,
    };
    await upsertSignInPolicy(tx.db, { ...policy, updatedAt: ctx.now() });
    tx.emit(signInPolicyChanged({ tenantId: ctx.tenant.id, ...policy }));
    return policy;
  });
}
