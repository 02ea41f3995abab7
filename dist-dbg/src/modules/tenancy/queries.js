import { and, asc, count, desc, eq, getTableColumns, gt, ilike, isNotNull, isNull, notInArray, or, sql, } from 'drizzle-orm';
import { invariant } from '../../kernel/assert.js';
import { tenantId } from '../../kernel/context.js';
import { requiringModules, withRequired } from '../../kernel/required-modules.js';
import { anyOf } from '../../platform/db/any-of.js';
import { quote } from '../../platform/db/quote.js';
import { planTermsOf, plans, toEntitlements } from '../entitlements/public.js';
import { tenants } from './control.tables.js';
/** More are not told one by one: then everything is read again. */
const CHANGED_MAX = 100;
/** All that a tenant is, with the terms of its plan: wherever a row of the registry is read or returned. */
export const tenantColumns = { ...getTableColumns(tenants), planTerms: planTermsOf(sql `${tenants}.plan`) };
/** Names are listed regardless of case. */
export const sortName = sql `lower(${tenants.name})`;
const statusConditions = {
    // Those that wait for the worker are not in the registry yet.
    PENDING: isNotNull(tenants.provisioningSince),
    ACTIVE: and(isNull(tenants.suspendedAt), isNull(tenants.provisioningSince)),
    SUSPENDED: and(isNotNull(tenants.suspendedAt), isNull(tenants.terminatesAt)),
    TERMINATING: isNotNull(tenants.terminatesAt),
};
export async function findTenantBySlug(db, slug) {
    const [row] = await db.select(tenantColumns).from(tenants).where(eq(tenants.slug, slug)).limit(1);
    return row ? toTenant(row) : null;
}
export async function findTenantById(db, id) {
    const [row] = await db.select(tenantColumns).from(tenants).where(eq(tenants.id, id)).limit(1);
    return row ? toTenant(row) : null;
}
/** At most as many as there are ids, in no order. */
export async function listTenantsByIds(db, ids) {
    const rows = await db
        .select(tenantColumns)
        .from(tenants)
        .where(anyOf(tenants.id, tenantId, ids));
    return rows.map(toTenant);
}
/** Notes how large their schemas are. One that somebody is changing at the moment is noted next time. */
export async function updateStorageBytes(db, measures) {
    const rows = measures.map(({ tenantId: id, storageBytes }) => ({ id: tenantId.toUuid(id), bytes: storageBytes }));
    await db.execute(sql `
    with measured as (select * from json_to_recordset(${JSON.stringify(rows)}::json) as m(id uuid, bytes bigint)),
      free as (select t.id from ${tenants} t join measured m on m.id = t.id where t.storage_bytes is distinct from m.bytes for update of t skip locked)
    update ${tenants} t set storage_bytes = m.bytes from measured m join free f on f.id = m.id where t.id = m.id`);
}
/**
 * A horizon is the oldest transaction that may still be running: what commits later has a higher number
 * (https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-PG-SNAPSHOT), so that no change is missed. The states say how many
 * rows there are, and which transactions since the horizon have written one.
 */
export async function readRegistryState(db, then) {
    const since = (horizon) => sql `count(*) || ' ' || coalesce(sum(hashtext(by::text)) filter (where age(by) <= age(${horizon})), 0)`;
    const [state] = await db.execute(sql `
    with horizon as materialized (select pg_snapshot_xmin(pg_current_snapshot())::xid as oldest),
      written as materialized (select xmin as by, id, slug from ${tenants} union all select xmin, null, null from ${plans})
    select ${since(sql `${then}::text::xid`)} as "sinceThen", ${since(sql `oldest`)} as "sinceNow", oldest::text as horizon,
      (select coalesce(json_agg(c), '[]') from
        (select id, slug from written where age(by) <= age(${then}::text::xid) limit ${CHANGED_MAX + 1}) c) as changed
    from written, horizon group by oldest`);
    invariant(state, 'there is always a plan');
    const named = state.changed.flatMap(({ id, slug }) => (id === null ? [] : [{ id: tenantId.fromUuid(id), slug }]));
    // A plan's terms are part of every tenant that has it.
    return { ...state, changed: named.length < state.changed.length || named.length > CHANGED_MAX ? null : named };
}
/** Null when the slug is taken. Waits for a transaction that is taking it at the moment. */
export async function insertTenant(db, row) {
    const [inserted] = await db.insert(tenants).values(row).onConflictDoNothing().returning(tenantColumns);
    return inserted ? toTenant(inserted) : null;
}
export async function listTenants(db, filter, keys) {
    const rows = await db
        .select({ ...tenantColumns, sortName })
        .from(tenants)
        .where(and(keys.where, matches(filter)))
        .orderBy(...keys.orderBy)
        .limit(keys.limit);
    return rows.map((row) => ({ ...toTenant(row), sortName: row.sortName }));
}
export async function countTenants(db, filter) {
    return db.$count(tenants, matches(filter));
}
/** How many tenants lie on each server that has any, those included whose schema is just being made. */
export async function countTenantsByServer(db) {
    const rows = await db.select({ serverId: tenants.serverId, tenants: count() }).from(tenants).groupBy(tenants.serverId);
    return new Map(rows.map((row) => [row.serverId, row.tenants]));
}
export async function countTenantsOf(db, server) {
    return db.$count(tenants, eq(tenants.serverId, server));
}
/** What there is in the fleet: few rows, however many tenants. */
export async function listVersions(db, except = []) {
    const { modules, migrationsDigest } = tenants;
    return db
        .select({ modules, migrationsDigest, tenants: count() })
        .from(tenants)
        .where(isMade(except))
        .groupBy(modules, migrationsDigest)
        .orderBy(asc(modules), asc(migrationsDigest));
}
/** Up to `limit` tenants of one version behind `after`, the oldest first. */
export async function listTenantsOf(db, { modules, migrationsDigest }, { after, limit, except = [] }) {
    const isOf = and(eq(tenants.modules, [...modules]), eq(tenants.migrationsDigest, migrationsDigest), isMade(except));
    const rows = await db
        .select(tenantColumns)
        .from(tenants)
        .where(and(isOf, after === null ? undefined : gt(tenants.id, after)))
        .orderBy(asc(tenants.id))
        .limit(limit);
    return rows.map(toTenant);
}
/** The combinations that most tenants have: the next one will probably have one of them. */
export async function listUsualModules(db, limit) {
    const rows = await db.select({ modules: tenants.modules }).from(tenants).groupBy(tenants.modules).orderBy(desc(count())).limit(limit);
    return rows.map((row) => row.modules);
}
/** The statement that says which migrations a tenant's schema has, for the message that applies them. */
export function migrationsDigestScript(id, migrationsDigest) {
    return `update control.tenants set migrations_digest = ${quote(migrationsDigest)} where id = ${quote(tenantId.toUuid(id))};`;
}
/** Its schema is there, and on none of these servers. */
function isMade(except) {
    return and(isNull(tenants.provisioningSince), isNull(tenants.erasingSince), notInArray(tenants.serverId, [...except]));
}
/** Whether a row's tenant has the module. A row of before may name only the module that requires it. */
export function hasModule(module) {
    return sql `${tenants.modules} && ${`{${requiringModules(module).join(',')}}`}::text[]`;
}
function matches({ search, status, module, plan, serverId }) {
    return and(contains(search), status === null ? undefined : statusConditions[status], module === null ? undefined : hasModule(module), serverId === null ? undefined : eq(tenants.serverId, serverId), plan === null ? undefined : eq(tenants.plan, plan));
}
function contains(search) {
    if (search === null)
        return undefined;
    const pattern = `%${search.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`;
    return or(ilike(tenants.slug, pattern), ilike(tenants.name, pattern));
}
export function toTenant(row) {
    const { id, serverId, slug, name, migrationsDigest, provisioningSince, suspendedAt, sessionsValidFrom, terminatesAt, createdAt } = row;
    const dates = { provisioningSince, suspendedAt, sessionsValidFrom, terminatesAt, createdAt };
    return {
        id,
        serverId,
        slug,
        name,
        modules: new Set(withRequired(row.modules).sort()),
        migrationsDigest,
        entitlements: toEntitlements(row),
        ...dates,
    };
}
//# sourceMappingURL=queries.js.map