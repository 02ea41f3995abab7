import { readCatalog } from '../../../platform/db/catalog.js';
import { compareCatalogs } from '../drift/differences.js';
import { rolledBack } from '../drift/template.js';
const SCHEMA = 'platform';
export function readPlatformTemplate(ctx, server) {
    return rolledBack(ctx, server, async (tx) => {
        const { schema, sql } = await tx.createPlatformTemplate();
        return { objects: await readCatalog(tx.db, schema), sql };
    });
}
export async function findPlatformShortfalls(db, { objects, sql }) {
    const differences = compareCatalogs(objects, await readCatalog(db, SCHEMA));
    return differences.map((difference) => {
        const repair = repairOf(difference, sql);
        const script = repair === null ? null : `set local search_path to ${SCHEMA}; ${repair}; set local search_path to pg_catalog`;
        return { kind: difference.kind, name: `${SCHEMA}.${difference.name}`, state: difference.state, repair, script };
    });
}
function repairOf({ kind, name, state, expected, found, repair }, sql) {
    if (kind === 'policy')
        return repairPolicy(name, state, sql);
    if (kind === 'grant' && expected !== null)
        return repairGrant(name, expected);
    if (kind === 'table' && expected?.includes('row security') && !found?.includes('row security')) {
        return `alter table "${name}" enable row level security`;
    }
    // A function that works as its owner is nobody's to call but the triggers'; the catalog has the schema's name taken out of its text.
    if (kind === 'function' && repair !== null) {
        return `${repair.replaceAll('"tenant_role"', `"${SCHEMA}"`)}; revoke execute on function ${name} from public`;
    }
    return repair;
}
/** The migrations' own statement: the catalog does not say a policy in words that make one. */
function repairPolicy(named, state, sql) {
    const [table = '', policy = ''] = named.split(': ');
    const statement = new RegExp(`create\\s+policy\\s+"?${policy}"?\\s[^;]*`, 'gi');
    const created = sql.match(statement)?.at(-1);
    if (state === 'UNEXPECTED' || created === undefined)
        return null;
    return state === 'MISSING' ? created : `drop policy "${policy}" on "${table}"; ${created}`;
}
/** The grants of the catalog are named `<table> to <role>`, those of the schema itself `the schema to <role>`. */
function repairGrant(named, privileges) {
    const [what = '', role = ''] = named.split(' to ');
    if (role === 'public' || role === '')
        return null;
    const object = what === 'the schema' ? `schema ${SCHEMA}` : `"${what}"`;
    return `revoke all on ${object} from "${role}"; grant ${privileges} on ${object} to "${role}"`;
}
//# sourceMappingURL=platform.js.map