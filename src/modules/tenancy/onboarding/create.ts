import { type ControlTx, type Tenant, type TenantId, tenantId } from '../../../kernel/context.js';
import type { Language } from '../../../kernel/language.js';
import type { FirstRows } from '../../../kernel/module.js';
import { getPlanToAssign } from '../../entitlements/public.js';
import { slugTaken } from '../errors.js';
import { tenantOnboarded } from '../events.js';
import { insertTenant } from '../queries.js';

export type NewTenant = FirstRows & {
  /** Where it was promised before; a new one otherwise. */
  readonly id?: TenantId;
  readonly slug: string;
  readonly name: string;
  readonly language?: Language | null | undefined;
  readonly modules: readonly string[];
  /** Without one, or with null, it gets the default plan. */
  readonly plan?: string | null | undefined;
};

/** Creates the tenant with role, schema, tables and first rows: all of it, or nothing. */
export async function createTenant(tx: ControlTx, { id = tenantId.mint(), admin, ...asked }: NewTenant): Promise<Tenant> {
  const { slug, name, language } = asked;
  const modules = [...new Set(asked.modules)].sort();
  const { key: plan } = await getPlanToAssign(tx.db, asked.plan ?? null);
  // First, so that of racing requests for one slug only one goes on to create anything.
  const tenant = await insertTenant(tx.db, {
    id,
    slug,
    name,
    ...(language ? { language } : {}),
    modules,
    migrationsDigest: tx.migrationsDigest(modules),
    plan,
    planSince: tx.ctx.now(),
    createdAt: tx.ctx.now(),
  });
  if (!tenant) throw slugTaken(slug);
  await tx.provision(tenant, { admin });
  tx.emit(tenantOnboarded({ tenantId: tenant.id, slug, name, modules, plan, adminEmail: admin.email }));
  return tenant;
}
