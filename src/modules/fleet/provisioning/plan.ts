/** Everything that a tenant should have, looked at piece by piece; and the mending of what is missing. */
import type { ControlTx } from '../../../kernel/context.js';
import { listApplied } from '../../../platform/db/migrator.js';
import { updateTenant } from '../../tenancy/public.js';
import { driftOf } from '../drift/service.js';
import type { Expected, Facts } from './facts.js';
import { digestOfNames } from './facts.js';
import { lastingRowsOf } from './lasting-rows.js';
import { findPlatformShortfalls } from './platform.js';
import { findRoleShortfalls } from './role.js';
import { type Shortfall, leftToPeople } from './shortfalls.js';

/** In the order in which they are mended. */
export async function findShortfalls(tx: ControlTx, facts: Facts, expected: Expected): Promise<readonly Shortfall[]> {
  const role = await findRoleShortfalls(tx.db, facts.schema);
  const objects = await findObjectShortfalls(tx, facts, expected);
  const migrations = await findMigrationShortfalls(tx, facts);
  const platform = await findPlatformShortfalls(tx.db, expected.platform);
  // Rows can be looked at only by the role, in tables that are whole: until then they wait for the next plan.
  const isWhole = [...role, ...objects].every((one) => one.state === 'UNEXPECTED');
  return [...role, ...objects, ...migrations, ...(isWhole ? await findRowShortfalls(tx, facts) : []), ...platform];
}

/** Inside the transaction in which the plan was found once more: all of it, or nothing. */
export async function mendShortfalls(tx: ControlTx, { tenant, schema, registered, wanted }: Facts, shortfalls: readonly Shortfall[]): Promise<void> {
  const isPlanned = (kind: Shortfall['kind']) => shortfalls.some((one) => one.kind === kind && one.repair !== null);
  const scripts = shortfalls.flatMap((one) => (one.script === null ? [] : [`${one.script};`]));
  if (scripts.length > 0) await tx.script(scripts.join('\n'));
  if (isPlanned('record')) await tx.rerecord(schema, (registered ?? []).map(nameOf));
  if (isPlanned('migration') || isPlanned('registry')) {
    const migrationsDigest = await tx.complete(schema, isPlanned('migration') ? wanted.map(nameOf) : []);
    await updateTenant(tx.db, tenant.id, { migrationsDigest });
  }
  if (!isPlanned('row')) return;
  await tx.asTenant(tenant, async (tenantTx) => {
    for (const rows of lastingRowsOf(tenant)) await rows.insertMissing(tenantTx);
  });
}

async function findObjectShortfalls(tx: ControlTx, { tenant, schema }: Facts, { template }: Expected): Promise<readonly Shortfall[]> {
  if (template === null) return [leftToPeople({ kind: 'schema', name: `${schema} with migrations of another build`, state: 'DIFFERENT' })];
  const { differences } = await driftOf(tx.db, tenant, template);
  // What the role may do with the schema itself is looked at with the role.
  const ofObjects = differences.filter((one) => !(one.kind === 'grant' && one.name === 'the schema to tenant_role'));
  return ofObjects.map(({ kind, name, state, repair }) => {
    const own = repair?.replaceAll('"tenant_role"', `"${schema}"`) ?? null;
    const script = own === null ? null : `set local search_path to "${schema}"; ${own}; set local search_path to pg_catalog`;
    return { kind, name, state, repair: own, script };
  });
}

async function findMigrationShortfalls(tx: ControlTx, { tenant, schema, isRecorded, registered, wanted }: Facts): Promise<readonly Shortfall[]> {
  const record = { kind: 'record', name: `${schema}.migrations`, state: 'MISSING' } as const;
  if (!isRecorded) {
    return [
      registered === null ? leftToPeople(record) : { ...record, repair: 'Notes in the schema what the registry says that it has.', script: null },
    ];
  }
  const applied = await listApplied(tx.db, schema);
  const has = new Set(applied.map(nameOf));
  const pending = wanted.filter((file) => !has.has(nameOf(file)));
  const isTold = digestOfNames(applied) === tenant.migrationsDigest;
  const registry = {
    kind: 'registry',
    name: 'migrations',
    state: 'DIFFERENT',
    repair: 'Notes in the registry what the schema has.',
    script: null,
  } as const;
  return [
    ...pending.map(
      (file): Shortfall => ({
        kind: 'migration',
        name: nameOf(file),
        state: 'MISSING',
        repair: `Applies drizzle/${nameOf(file)}.sql.`,
        script: null,
      }),
    ),
    ...(isTold ? [] : [registry]),
  ];
}

async function findRowShortfalls(tx: ControlTx, { tenant }: Facts): Promise<readonly Shortfall[]> {
  const missing: string[] = [];
  await tx.asTenant(tenant, async (tenantTx) => {
    for (const rows of lastingRowsOf(tenant)) missing.push(...(await rows.listMissing(tenantTx.db)));
  });
  return missing.map((name) => ({ kind: 'row', name, state: 'MISSING', repair: `Inserts ${name}.`, script: null }));
}

function nameOf({ set, name }: { readonly set: string; readonly name: string }): string {
  return `${set}/${name}`;
}
