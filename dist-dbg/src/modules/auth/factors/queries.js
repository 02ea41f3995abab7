/** All statements on second factors of one realm, and those that are about several kinds at once. */
import { sql } from 'drizzle-orm';
import { challengeQueries } from './challenges/queries.js';
import { operatorChallenges, operatorMfaRequirements, operatorPasskeys, operatorRecoveryCodes, operatorTotpFactors } from './control.tables.js';
import { passkeyQueries } from './passkeys/queries.js';
import { recoveryCodeQueries } from './recovery-codes/queries.js';
import { requirementQueries } from './requirements/queries.js';
import { challenges, mfaRequirements, passkeys, recoveryCodes, totpFactors } from './tables.js';
import { totpQueries } from './totp/queries.js';
function summaryOf(holderId, tables) {
    return sql `select
    exists (select 1 from ${tables.totp} where holder_id = ${holderId} and confirmed_at is not null)
      or exists (select 1 from ${tables.passkeys} where holder_id = ${holderId}) as "isEnrolled",
    exists (select 1 from ${tables.totp} where holder_id = ${holderId} and confirmed_at is not null) as totp,
    (select count(*)::int from ${tables.passkeys} where holder_id = ${holderId} and cloned_at is null) as passkeys,
    (select count(*)::int from ${tables.recoveryCodes} where holder_id = ${holderId} and used_at is null) as "recoveryCodes"`;
}
const NOTHING = { isEnrolled: false, totp: false, passkeys: 0, recoveryCodes: 0 };
const ofUsers = { totp: sql `${totpFactors}`, passkeys: sql `${passkeys}`, recoveryCodes: sql `${recoveryCodes}` };
export const userFactors = {
    async summary(db, holderId) {
        const [found] = await db.execute(summaryOf(holderId, ofUsers));
        return found ?? NOTHING;
    },
    ...totpQueries(totpFactors),
    ...passkeyQueries(passkeys),
    ...recoveryCodeQueries(recoveryCodes),
    ...challengeQueries(challenges),
    ...requirementQueries(mfaRequirements),
};
const ofOperators = { totp: sql `${operatorTotpFactors}`, passkeys: sql `${operatorPasskeys}`, recoveryCodes: sql `${operatorRecoveryCodes}` };
export const operatorFactors = {
    async summary(db, holderId) {
        const [found] = await db.execute(summaryOf(holderId, ofOperators));
        return found ?? NOTHING;
    },
    ...totpQueries(operatorTotpFactors),
    ...passkeyQueries(operatorPasskeys),
    ...recoveryCodeQueries(operatorRecoveryCodes),
    ...challengeQueries(operatorChallenges),
    ...requirementQueries(operatorMfaRequirements),
};
/** Which second factors these users have: one row for each kind that one has. */
export async function listFactorKinds(db, holderIds) {
    const ids = sql.join(holderIds.map((id) => sql `${id}`), sql `, `);
    return db.execute(sql `
    select holder_id as "holderId", 'TOTP' as kind from ${totpFactors} where confirmed_at is not null and holder_id in (${ids})
    union
    select holder_id, 'PASSKEY' from ${passkeys} where cloned_at is null and holder_id in (${ids})
    order by 2`);
}
//# sourceMappingURL=queries.js.map