import { type ControlTx, type Tenant, type TenantId, tenantId } from '../../../kernel/context.js';
import type { Language } from '../../../kernel/language.js';
import type { FirstRows } from '../../../kernel/module.js';
import { getPlanToAssign } from '../../entitlements/public.js';
import { slugTaken } from '../errors.js';
import { tenantOnboarded } from '../events.js';
import { insertTenant } from '../queries.js';
import { languageSetting } from './language.js';

/** Without a plan, or with null, it gets the default one. */
export type NewTenant = FirstRows & {
  /** Where it was promised before; a new one otherwise. */
  readonly id?: TenantId;
  readonly slug: string;
  readonly name: string;
  readonly language?: Language | null | undefined;
  readonly modules: readonly string[];
  readonly plan?: string | null | undefined;
};

/** Creates the tenant with role, schema, tables and first rows: all of it, or nothing. */
export async function createTenant(tx: ControlTx, { admin, ...asked }: NewTenant): Promise<Tenant> {
  const { id = tenantId.mint(), slug, name, language } = asked;
  const modules = [...new Set(asked.modules)].sort();
  const { key: plan } = await getPlanToAssign(tx.db, asked.plan ?? null);
  const now = tx.ctx.now();
  // First, so that of racing requests for one slug only one goes on to create anything.
  const tenant = await insertTenant(tx.db, {
    id,
    slug,
    name,
    modules,
    migrationsDigest: tx.migrationsDigest(modules),
    plan,
    planSince: now,
    choices: language ? { [languageSetting.key]: language } : {},
    createdAt: now,
  });
  if (!tenant) throw slugTaken(slug);
  await tx.provision(tenant, { admin });
  tx.emit(tenantOnboarded({ tenantId: tenant.id, slug, name, modules, plan, adminEmail: admin.email }));
  return tenant;
}
