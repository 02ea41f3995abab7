/** What is true of a tenant before anything is compared: read once, so that what is compared is one state. */
import { type ControlCtx, type MigrationName, type Tenant, type TenantId, schemaOf } from '../../../kernel/context.js';
import { type AppliedMigration, digestOf, inFileOrder } from '../../../platform/db/migrations.js';
import { findPresence } from '../../../platform/db/presence.js';
import { findTenantById, tenantNotFound } from '../../tenancy/public.js';
import { type Template, buildTemplate, templateOf } from '../drift/template.js';
import { type PlatformTemplate, readPlatformTemplate } from './platform.js';
import { hasRecord } from './queries.js';

export type Facts = {
  readonly tenant: Tenant;
  readonly schema: string;
  readonly isThere: boolean;
  /** Whether the schema has its own record of migrations. */
  readonly isRecorded: boolean;
  /** What this build wants the schema to have. */
  readonly wanted: readonly MigrationName[];
  /** What a record that is lost said, as far as the registry and this build know. */
  readonly registered: readonly MigrationName[] | null;
};

/** What the schemas should be: null for a tenant's that this build cannot compare. */
export type Expected = { readonly template: Template | null; readonly platform: PlatformTemplate };

export function readFacts(ctx: ControlCtx, id: TenantId): Promise<Facts> {
  return ctx.control.write(async (tx) => {
    const tenant = await findTenantById(tx.db, id);
    if (!tenant) throw tenantNotFound();
    const schema = schemaOf(id);
    const { schema: isThere } = await findPresence(tx.db, schema);
    const files = tx.migrationsOf(tenant.modules);
    const wanted = files.filter((file) => file.kind === 'expand');
    const registered = [files, wanted].find((candidate) => digestOfNames(candidate) === tenant.migrationsDigest) ?? null;
    return { tenant, schema, isThere, isRecorded: await hasRecord(tx.db, schema), wanted, registered };
  });
}

/** By the schema's own record; by the registry where the record is lost. */
export async function readExpected(ctx: ControlCtx, { tenant, isRecorded, registered }: Facts): Promise<Expected> {
  const template = isRecorded ? await templateOf(ctx, tenant) : registered && (await buildTemplate(ctx, [...tenant.modules].sort(), registered));
  return { template, platform: await readPlatformTemplate(ctx) };
}

export function digestOfNames(names: readonly MigrationName[]): string {
  return digestOf(inFileOrder(names as readonly AppliedMigration[]));
}
