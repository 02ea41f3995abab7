import type { ControlCtx, Tenant, TenantId } from '../../../kernel/context.js';
import { sqlState } from '../../../platform/db/errors.js';
import { lockTenant } from '../../tenancy/public.js';
import { lockSchema } from '../drift/queries.js';
import { provisionFailed, provisionPlanChanged, tenantDataGone } from '../errors.js';
import { tenantReprovisioned } from '../events.js';
import { type Facts, readExpected, readFacts } from './facts.js';
import { findShortfalls, mendShortfalls } from './plan.js';
import { type Shortfall, fingerprintShortfalls, leftToPeople, nameOfShortfall } from './shortfalls.js';

export type Provision = {
  readonly tenant: Tenant;
  /** The schema is not there, and with it every row of the tenant: nothing but a snapshot brings them back. */
  readonly isGone: boolean;
  readonly shortfalls: readonly Shortfall[];
  readonly planFingerprint: string;
};

export type ReprovisionTenant = { readonly tenantId: TenantId; readonly planFingerprint?: string | undefined };

/** Says what the tenant lacks and what would be done; with the fingerprint of that plan does it, all or nothing, and says what is left. */
export async function reprovisionTenant(ctx: ControlCtx, { tenantId, planFingerprint }: ReprovisionTenant): Promise<Provision> {
  const facts = await readFacts(ctx, tenantId);
  if (planFingerprint === undefined) return look(ctx, facts);
  if (!facts.isThere) throw tenantDataGone();
  await apply(ctx, facts, planFingerprint);
  return look(ctx, await readFacts(ctx, tenantId));
}

async function look(ctx: ControlCtx, facts: Facts): Promise<Provision> {
  if (!facts.isThere) return provisionOf(facts, [leftToPeople({ kind: 'schema', name: facts.schema, state: 'MISSING' })]);
  const expected = await readExpected(ctx, facts);
  return provisionOf(facts, await ctx.control.write((tx) => findShortfalls(tx, facts, expected)));
}

async function apply(ctx: ControlCtx, facts: Facts, planFingerprint: string): Promise<void> {
  const expected = await readExpected(ctx, facts);
  await ctx.control.write(async (tx) => {
    await lockTenant(tx.db, facts.tenant.id);
    await lockSchema(tx.db, facts.schema);
    const shortfalls = await findShortfalls(tx, facts, expected);
    if (fingerprintShortfalls(facts.schema, shortfalls) !== planFingerprint) throw provisionPlanChanged();
    await mendShortfalls(tx, facts, shortfalls).catch(refuse);
    const objects = shortfalls.filter((one) => one.repair !== null).map(nameOfShortfall);
    if (objects.length > 0) tx.emit(tenantReprovisioned({ tenantId: facts.tenant.id, planFingerprint, objects }));
  });
}

function provisionOf({ tenant, schema, isThere }: Facts, shortfalls: readonly Shortfall[]): Provision {
  return { tenant, isGone: !isThere, shortfalls, planFingerprint: fingerprintShortfalls(schema, shortfalls) };
}

/** A lock that is not free and a lost connection are told as everywhere; what the plan's statements say is for the operator. */
function refuse(error: unknown): never {
  const state = sqlState(error);
  if (state === null || !/^(22|23|42|2B|0A)/.test(state)) throw error;
  throw Object.assign(provisionFailed(state), { cause: error });
}
