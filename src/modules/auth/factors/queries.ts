/** All statements on second factors of one realm, and those that are about several kinds at once. */
import { type SQL, sql } from 'drizzle-orm';
import type { ControlDb, TenantDb } from '../../../kernel/context.js';
import { challengeQueries } from './challenges/queries.js';
import { operatorChallenges, operatorMfaRequirements, operatorPasskeys, operatorRecoveryCodes, operatorTotpFactors } from './control.tables.js';
import { passkeyQueries } from './passkeys/queries.js';
import { recoveryCodeQueries } from './recovery-codes/queries.js';
import { requirementQueries } from './requirements/queries.js';
import { challenges, mfaRequirements, passkeys, recoveryCodes, totpFactors } from './tables.js';
import { totpQueries } from './totp/queries.js';

/** What an account can prove with besides its password. */
export type FactorSummary = {
  /** Whether it has a second factor, be it one that was found to be copied: such an account is not one with a password alone. */
  readonly isEnrolled: boolean;
  readonly totp: boolean;
  /** Those that are good. */
  readonly passkeys: number;
  readonly recoveryCodes: number;
};

function summaryOf(holderId: string, tables: { totp: SQL; passkeys: SQL; recoveryCodes: SQL }): SQL {
  return sql`select
    exists (select 1 from ${tables.totp} where holder_id = ${holderId} and confirmed_at is not null)
      or exists (select 1 from ${tables.passkeys} where holder_id = ${holderId}) as "isEnrolled",
    exists (select 1 from ${tables.totp} where holder_id = ${holderId} and confirmed_at is not null) as totp,
    (select count(*)::int from ${tables.passkeys} where holder_id = ${holderId} and cloned_at is null) as passkeys,
    (select count(*)::int from ${tables.recoveryCodes} where holder_id = ${holderId} and used_at is null) as "recoveryCodes"`;
}

const NOTHING: FactorSummary = { isEnrolled: false, totp: false, passkeys: 0, recoveryCodes: 0 };

const ofUsers = { totp: sql`${totpFactors}`, passkeys: sql`${passkeys}`, recoveryCodes: sql`${recoveryCodes}` };
export const userFactors = {
  async summary(db: TenantDb, holderId: string): Promise<FactorSummary> {
    const [found] = await db.execute<FactorSummary>(summaryOf(holderId, ofUsers));
    return found ?? NOTHING;
  },
  ...totpQueries<TenantDb>(totpFactors),
  ...passkeyQueries<TenantDb>(passkeys),
  ...recoveryCodeQueries<TenantDb>(recoveryCodes),
  ...challengeQueries<TenantDb>(challenges),
  ...requirementQueries<TenantDb>(mfaRequirements),
};

const ofOperators = { totp: sql`${operatorTotpFactors}`, passkeys: sql`${operatorPasskeys}`, recoveryCodes: sql`${operatorRecoveryCodes}` };
export const operatorFactors: FactorQueries<ControlDb> = {
  async summary(db: ControlDb, holderId: string): Promise<FactorSummary> {
    const [found] = await db.execute<FactorSummary>(summaryOf(holderId, ofOperators));
    return found ?? NOTHING;
  },
  ...totpQueries<ControlDb>(operatorTotpFactors),
  ...passkeyQueries<ControlDb>(operatorPasskeys),
  ...recoveryCodeQueries<ControlDb>(operatorRecoveryCodes),
  ...challengeQueries<ControlDb>(operatorChallenges),
  ...requirementQueries<ControlDb>(operatorMfaRequirements),
};

export type FactorQueries<Db extends TenantDb | ControlDb> = {
  summary(db: Db, holderId: string): Promise<FactorSummary>;
} & ReturnType<typeof totpQueries<Db>> &
  ReturnType<typeof passkeyQueries<Db>> &
  ReturnType<typeof recoveryCodeQueries<Db>> &
  ReturnType<typeof challengeQueries<Db>> &
  ReturnType<typeof requirementQueries<Db>>;

/** Which second factors these users have: one row for each kind that one has. */
export async function listFactorKinds(db: TenantDb, holderIds: readonly string[]): Promise<{ holderId: string; kind: 'TOTP' | 'PASSKEY' }[]> {
  const ids = sql.join(
    holderIds.map((id) => sql`${id}`),
    sql`, `,
  );
  return db.execute<{ holderId: string; kind: 'TOTP' | 'PASSKEY' }>(sql`
    select holder_id as "holderId", 'TOTP' as kind from ${totpFactors} where confirmed_at is not null and holder_id in (${ids})
    union
    select holder_id, 'PASSKEY' from ${passkeys} where cloned_at is null and holder_id in (${ids})
    order by 2`);
}
