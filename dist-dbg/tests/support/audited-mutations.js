/**
 * Every mutation leaves at least one row in an audit trail. Whatever the tests send is watched for that: no list of mutations has to be kept,
 * and a mutation that is added is watched from its first test on.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, buildSchema, parse } from 'graphql';
import { tenantId } from '../../src/kernel/context.js';
import { projectRoot } from '../../src/platform/config/config.js';
import { withAdmin } from './databases.js';
/** Mutations that need not leave a row, each with the reason. */
const EXCEPTIONS = {
    beginPasskeySignIn: 'Asks a question and knows nobody yet; the sign-in that answers it is told.',
    beginSso: 'Sends a browser to a provider and knows nobody yet; the sign-in that comes of it is told.',
};
/** Mutations that no test can do, each with the reason. */
const UNTRIED = { moveTenantToNode: 'Needs a Citus, which does not run here; its SQL is compared as text.' };
/** Of one mutation so many requests are looked up in each world: some change nothing, since what they ask for is so already. */
const REQUESTS_MAX = 50;
/** By mutation, whether any of its successful calls has left a row. */
const seen = new Map();
export class MutationWatch {
    #requests = new Map();
    /** Notes which mutations of a document were done by the request. */
    note(document, data, request) {
        if (!data || !/\bmutation\b/.test(document))
            return;
        for (const { field, key } of mutationsOf(document)) {
            if (data[key] === null || data[key] === undefined)
                continue;
            const requests = this.#requests.get(field) ?? [];
            if (requests.length < REQUESTS_MAX)
                this.#requests.set(field, [...requests, request]);
        }
    }
    /** Looks for the requests in all trails of the world's database, before that is dropped. */
    async lookUp(url) {
        const ids = [...this.#requests.values()].flat().map((request) => request.id);
        if (ids.length === 0)
            return;
        const { audited, tenants } = await withAdmin(url, async (sql) => {
            const schemas = await sql `select n.nspname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relname = 'audit_entries'`;
            const selects = schemas.map(({ name }) => `select request_id from "${name}".audit_entries where request_id = any($1)`);
            return {
                audited: await sql.unsafe(selects.join(' union '), [`{${ids.join(',')}}`]),
                tenants: await sql `select slug, id from control.tenants`,
            };
        });
        const found = new Set(audited.map((row) => String(row['request_id'])));
        const known = new Set([null, ...tenants.flatMap((row) => [String(row['slug']), tenantId.fromUuid(String(row['id']))])]);
        for (const [field, requests] of this.#requests) {
            // The trail of a tenant that a test has erased is gone with it.
            const kept = requests.filter((one) => known.has(one.tenant));
            if (kept.length > 0)
                seen.set(field, (seen.get(field) ?? false) || kept.some((one) => found.has(one.id)));
        }
    }
}
/** What is wrong, in sentences. Judged only when all tests have run: some call mutations with nothing to do. */
export function judgeMutations(filesThatRan) {
    const files = globSync('dist/tests/**/*.test.js', { cwd: projectRoot() });
    if (files.some((file) => !filesThatRan.has(path.join(projectRoot(), file))))
        return [];
    const silent = [...seen]
        .filter(([field, audited]) => !audited && !(field in EXCEPTIONS))
        .map(([field]) => `${field} leaves no row in any audit trail.`);
    const schema = buildSchema(readFileSync(path.join(projectRoot(), 'schema', 'schema.graphql'), 'utf8'));
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    return [...silent, ...mutations.filter((field) => !seen.has(field) && !(field in UNTRIED)).map((field) => `No test has done ${field}.`)];
}
function mutationsOf(document) {
    return parse(document).definitions.flatMap((definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation'
        ? definition.selectionSet.selections.flatMap((one) => one.kind === Kind.FIELD ? [{ field: one.name.value, key: (one.alias ?? one.name).value }] : [])
        : []);
}
//# sourceMappingURL=audited-mutations.js.map