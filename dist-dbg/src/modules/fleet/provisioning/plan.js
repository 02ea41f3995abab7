import { listApplied } from '../../../platform/db/migrator.js';
import { driftOf } from '../drift/service.js';
import { digestOfNames } from './facts.js';
import { lastingRowsOf } from './lasting-rows.js';
import { findPlatformShortfalls } from './platform.js';
import { findRoleShortfalls } from './role.js';
import { leftToPeople } from './shortfalls.js';
/** In the order in which they are mended. */
export async function findShortfalls(tx, facts, expected) {
    const role = await findRoleShortfalls(tx.db, facts.schema);
    const objects = await findObjectShortfalls(tx, facts, expected);
    const migrations = await findMigrationShortfalls(tx, facts);
    const platform = await findPlatformShortfalls(tx.db, expected.platform);
    // Rows can be looked at only by the role, in tables that are whole: until then they wait for the next plan.
    const isWhole = [...role, ...objects].every((one) => one.state === 'UNEXPECTED');
    return [...role, ...objects, ...migrations, ...(isWhole ? await findRowShortfalls(tx, facts) : []), ...platform];
}
/**
 * Inside the transaction in which the plan was found once more: all of it, or nothing. Returns the digest of the migrations that the registry is to
 * have noted; null when what it has is right.
 */
export async function mendShortfalls(tx, { tenant, schema, registered, wanted }, shortfalls) {
    const isPlanned = (kind) => shortfalls.some((one) => one.kind === kind && one.repair !== null);
    const scripts = shortfalls.flatMap((one) => (one.script === null ? [] : [`${one.script};`]));
    if (scripts.length > 0)
        await tx.script(scripts.join('\n'));
    if (isPlanned('record'))
        await tx.rerecord(schema, (registered ?? []).map(nameOf));
    const isDigestNew = isPlanned('migration') || isPlanned('registry');
    const migrationsDigest = isDigestNew ? await tx.complete(schema, isPlanned('migration') ? wanted.map(nameOf) : []) : null;
    if (isPlanned('row')) {
        await tx.asTenant(tenant, async (tenantTx) => {
            for (const rows of lastingRowsOf(tenant))
                await rows.insertMissing(tenantTx);
        });
    }
    return migrationsDigest;
}
async function findObjectShortfalls(tx, { tenant, schema }, { template }) {
    if (template === null)
        return [leftToPeople({ kind: 'schema', name: `${schema} with migrations of another build`, state: 'DIFFERENT' })];
    const { differences } = await driftOf(tx.db, tenant, template);
    // What the role may do with the schema itself is looked at with the role.
    const ofObjects = differences.filter((one) => !(one.kind === 'grant' && one.name === 'the schema to tenant_role'));
    return ofObjects.map(({ kind, name, state, repair }) => {
        const own = repair?.replaceAll('"tenant_role"', `"${schema}"`) ?? null;
        const script = own === null ? null : `set local search_path to "${schema}"; ${own}; set local search_path to pg_catalog`;
        return { kind, name, state, repair: own, script };
    });
}
async function findMigrationShortfalls(tx, { tenant, schema, isRecorded, registered, wanted }) {
    const record = { kind: 'record', name: `${schema}.migrations`, state: 'MISSING' };
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
    };
    return [
        ...pending.map((file) => ({
            kind: 'migration',
            name: nameOf(file),
            state: 'MISSING',
            repair: `Applies drizzle/${nameOf(file)}.sql.`,
            script: null,
        })),
        ...(isTold ? [] : [registry]),
    ];
}
async function findRowShortfalls(tx, { tenant }) {
    const missing = [];
    await tx.asTenant(tenant, async (tenantTx) => {
        for (const rows of lastingRowsOf(tenant))
            missing.push(...(await rows.listMissing(tenantTx.db)));
    });
    return missing.map((name) => ({ kind: 'row', name, state: 'MISSING', repair: `Inserts ${name}.`, script: null }));
}
function nameOf({ set, name }) {
    return `${set}/${name}`;
}
//# sourceMappingURL=plan.js.map