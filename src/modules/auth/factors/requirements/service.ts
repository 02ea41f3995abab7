/** Of whom a second factor is required: of everybody in a tenant, of those who hold a role, of all operators. */
import type { ControlCtx, ControlTx, Ctx, Tx } from '../../../../kernel/context.js';
import { EVERYBODY, type RoleId, type UserId, roleById, roleNotFound, tellEverybody, tellOperatorRightsChanged } from '../../../access/public.js';
import { updateAllRightsVersions } from '../../operators/queries.js';
import { type RealmDb, type RealmTx, inControl, inTenant } from '../../realms/realm.js';
import { rightsOfUser } from '../../realms/rights.js';
import { requirementNotFound, tooManyRequirements } from '../errors.js';
import { mfaRequired, mfaWaived } from '../events.js';
import { operatorFactors, userFactors } from '../queries.js';
import type { RequirementRow } from '../tables.js';
import { EVERYBODY_SCOPE } from './due.js';
import { REQUIREMENTS_MAX } from './queries.js';

type Scoped = { readonly roleId: RoleId | null };
export type RequireMfa = Scoped & { readonly graceDays: number };

export function listMfaRequirements(ctx: Ctx): Promise<readonly RequirementRow[]> {
  return ctx.read((db) => userFactors.listRequirements(db));
}

/** Within two seconds every token of the tenant goes by it. */
export async function requireMfa(ctx: Ctx, { roleId, graceDays }: RequireMfa): Promise<RequirementRow> {
  if (roleId !== null && !(await ctx.load(roleById, roleId))) throw roleNotFound(roleId);
  return ctx.write(async (tx) => {
    await tellEverybody(tx);
    if ((await userFactors.listRequirements(tx.db)).length >= REQUIREMENTS_MAX) throw tooManyRequirements();
    return upsert(inTenant(tx), { scope: roleId ?? EVERYBODY_SCOPE, graceDays });
  });
}

export function waiveMfa(ctx: Ctx, { roleId }: Scoped): Promise<true> {
  return ctx.write(async (tx) => {
    await tellEverybody(tx);
    if (!(await waive(inTenant(tx), roleId ?? EVERYBODY_SCOPE))) throw requirementNotFound();
    return true as const;
  });
}

/** From when on the user may do nothing but add a second factor; null for one who has one, or of whom none is required. */
export function findSecondFactorDue(ctx: Ctx, user: UserId): Promise<Date | null> {
  return ctx.read(async (db) => {
    if ((await userFactors.summary(db, user)).isEnrolled) return null;
    const { stamp } = await rightsOfUser(db, ctx, user);
    return stamp.secondFactorFrom ?? null;
  });
}

/** A requirement ends with its role, inside the transaction that deletes it. */
export async function waiveForDeletedRole(tx: Tx, roleId: RoleId): Promise<void> {
  await waive(inTenant(tx), roleId);
}

export function findOperatorRequirement(ctx: ControlCtx): Promise<RequirementRow | null> {
  return ctx.control.read(async (db) => (await operatorFactors.listRequirements(db))[0] ?? null);
}

/** The same for all operators. */
export function requireOperatorMfa(ctx: ControlCtx, graceDays: number): Promise<RequirementRow> {
  return ctx.control.write(async (tx) => {
    await tellAllOperators(tx);
    return upsert(inControl(tx), { scope: EVERYBODY_SCOPE, graceDays });
  });
}

export function waiveOperatorMfa(ctx: ControlCtx): Promise<true> {
  return ctx.control.write(async (tx) => {
    await tellAllOperators(tx);
    if (!(await waive(inControl(tx), EVERYBODY_SCOPE))) throw requirementNotFound();
    return true as const;
  });
}

async function upsert<Db extends RealmDb>(
  { db, ctx, factors, emit }: RealmTx<Db>,
  { scope, graceDays }: Pick<RequirementRow, 'scope' | 'graceDays'>,
): Promise<RequirementRow> {
  const requirement = await factors.upsertRequirement(db, { scope, graceDays, requiredAt: ctx.now() });
  emit(mfaRequired({ scope, graceDays }));
  return requirement;
}

async function waive<Db extends RealmDb>({ db, factors, emit }: RealmTx<Db>, scope: string): Promise<boolean> {
  const waived = await factors.deleteRequirement(db, scope);
  if (waived) emit(mfaWaived({ scope, graceDays: waived.graceDays }));
  return waived !== null;
}

async function tellAllOperators(tx: ControlTx): Promise<void> {
  const version = tx.ctx.now().getTime();
  await updateAllRightsVersions(tx.db, version);
  await tellOperatorRightsChanged(tx, EVERYBODY, version);
}
