/** What is true of a tenant before anything is compared: read once, so that what is compared is one state. */
import { type ControlCtx, type Tenant, type TenantId, schemaOf } from '../../../kernel/context.js';
import type { MigrationName } from '../../../kernel/migrations.js';
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

export async function readFacts(ctx: ControlCtx, id: TenantId): Promise<Facts> {
  const tenant = await ctx.control.read((db) => findTenantById(db, id));
  if (!tenant) throw tenantNotFound();
  const schema = schemaOf(id);
  const files = ctx.control.migrationsOf(tenant.modules);
  const wanted = files.filter((file) => file.kind === 'expand');
  const registered = [files, wanted].find((candidate) => digestOfNames(candidate) === tenant.migrationsDigest) ?? null;
  return ctx.onServer(tenant.serverId).read(async (db) => {
    const { schema: isThere } = await findPresence(db, schema);
    return { tenant, schema, isThere, isRecorded: await hasRecord(db, schema), wanted, registered };
  });
}

/** By the schema's own record; by the registry where the record is lost. */
export async function readExpected(ctx: ControlCtx, { tenant, isRecorded, registered }: Facts): Promise<Expected> {
  const { serverId } = tenant;
  const modules = [...tenant.modules].sort();
  const template = isRecorded ? await templateOf(ctx, tenant) : registered && (await buildTemplate(ctx, serverId, { modules, applied: registered }));
  return { template, platform: await readPlatformTemplate(ctx, serverId) };
}

export function digestOfNames(names: readonly MigrationName[]): string {
  return digestOf(inFileOrder(names as readonly AppliedMigration[]));
}
