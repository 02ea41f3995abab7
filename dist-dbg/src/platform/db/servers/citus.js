/**
 * What is said otherwise to a coordinator of Citus 12.1 or later (https://docs.citusdata.com/en/latest/develop/reference_ddl.html and
 * https://learn.microsoft.com/postgresql/citus/api-udf). Written against that documentation and never run on a Citus.
 */
import { sql } from 'drizzle-orm';
import { quote } from '../quote.js';
/** Roles are made on all nodes over one connection each; what follows in the same transaction must use the same ones. */
export const PREPARE_DISTRIBUTION = "set local citus.multi_shard_modify_mode to 'sequential';";
/** The first version that moves a schema in one call. */
export const CITUS_VERSION_MIN = [12, 1];
/** Makes an empty schema a distributed one: tables that are made in it later lie together on one node. */
export function distributeScript(schema) {
    return `select citus_schema_distribute(${quote(schema)});`;
}
/** Moves a distributed schema to another node. Writes go on meanwhile, by logical replication, since all of our tables have a primary key. */
export function moveScript(schema, { host, port }) {
    return `select citus_schema_move(${quote(schema)}, ${quote(host)}, ${port});`;
}
/** The nodes that may hold tenants. */
export async function listNodes(db) {
    const rows = await db.execute(sql `
    select nodename as host, nodeport as port from pg_dist_node where isactive and shouldhaveshards order by nodeid`);
    return rows.map(({ host, port }) => ({ host, port }));
}
/** As `12.1`; null where the extension is not installed. */
export async function readCitusVersion(db) {
    const [row] = await db.execute(sql `select extversion as version from pg_extension where extname = 'citus'`);
    return row?.version ?? null;
}
//# sourceMappingURL=citus.js.map