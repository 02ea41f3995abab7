/** What tenants weigh: rows of PostgreSQL's catalog, and memory of the gateway and of its backends. */
import { readFileSync } from 'node:fs';
import { withAdmin } from '../../support/databases.js';
const CATALOGS = [
    'pg_class',
    'pg_attribute',
    'pg_index',
    'pg_constraint',
    'pg_type',
    'pg_depend',
    'pg_shdepend',
    'pg_attrdef',
    'pg_trigger',
    'pg_policy',
];
/** Lets a server on which many schemas were just made settle, as one has that was left alone for a while: nothing is to be vacuumed or written any more. */
export async function rest(url) {
    await withAdmin(url.replace('//serai:', '//postgres:'), async (sql) => {
        for (const catalog of CATALOGS)
            await sql.unsafe(`vacuum analyze pg_catalog.${catalog}`);
        await sql.unsafe('checkpoint');
    });
}
export async function countCatalog(url) {
    return withAdmin(url, async (sql) => {
        const sum = CATALOGS.map((catalog) => `(select count(*) from pg_catalog.${catalog})`).join(' + ');
        const [row] = await sql.unsafe(`select (select count(*) from pg_catalog.pg_class) as relations, ${sum} as rows`);
        return { relations: Number(row?.['relations']), rows: Number(row?.['rows']) };
    });
}
const MIB = 1_048_576;
/** What this process holds of memory, in MiB. */
export function gatewayMemory() {
    globalThis.gc?.();
    return process.memoryUsage.rss() / MIB;
}
/** What the product's backends hold together, in MiB, shared pages counted once (PSS). Null where the system does not tell. */
export async function backendMemory(url) {
    const backends = await withAdmin(url, (sql) => sql.unsafe("select pid from pg_stat_activity where application_name = 'serai'"));
    try {
        return backends.reduce((sum, { pid }) => sum + pss(Number(pid)), 0) / 1_024;
    }
    catch {
        return null;
    }
}
/** KiB. */
function pss(pid) {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]);
}
//# sourceMappingURL=footprint.js.map