/**
 * Hunts for rows of one tenant in the hands of another: many tenants with identical keys and a canary of their own in every text, random
 * operations through GraphQL and by listeners of events over a small pool, with kept answers, refused inputs, rolled back writes, aborted requests
 * and killed connections in between.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createSystemContext } from '../../src/app.js';
import { schemaOf } from '../../src/kernel/context.js';
import { categoryId, customerId, productId, variantId } from '../../src/modules/commerce/ids.js';
import { onboardTenant } from '../../src/modules/tenancy/public.js';
import { withAdmin } from './databases.js';
import { effectsTable } from './events.js';
import { holdsForeign } from './hunting-ground.js';
import { Random } from './random.js';
const CONCURRENCY = 32;
const TWINS = 12;
const KILL_EVERY_MS = 150;
const TOKEN_MS = 5 * 60_000;
export async function huntLeaks(options) {
    const prey = await onboardPrey(options);
    const twins = await plantTwins(options.databaseUrl, prey);
    const seen = { answered: 0, aborted: 0, refused: 0, turnedAway: 0, foreign: [] };
    const stopKilling = new AbortController();
    const killed = killConnections(options.databaseUrl, stopKilling.signal);
    let next = 0;
    await Promise.all(Array.from({ length: CONCURRENCY }, async (_, lane) => {
        const random = new Random(options.seed * 1_000 + lane);
        while (next < options.operations) {
            next += 1;
            if (next % 10_000 === 0)
                options.onProgress?.(next);
            await act(options.ground.url, random, random.pick(prey), twins, seen);
        }
    }));
    stopKilling.abort();
    const connectionsKilled = await killed;
    const { ground } = options;
    seen.foreign.push(...ground.foreign, ...(await searchDatabase(options.databaseUrl, prey)), ...searchLog([...ground.logLines, ...options.logLines]));
    return { operations: options.operations, ...seen, connectionsKilled, ...ground.counts };
}
const canaryOf = (tenant) => `CANARY-${tenant.slug}-`;
async function onboardPrey({ app, tenants }) {
    const ctx = createSystemContext(app.services, 'hunt');
    const prey = [];
    for (let index = 0; index < tenants; index += 1) {
        const slug = `prey-${index}x`;
        const admin = { email: `${slug}@prey.test`, displayName: `CANARY-${slug}-admin`, passwordHash: '$argon2id$none' };
        const tenant = await onboardTenant(ctx, { slug, name: slug, modules: ['commerce'], admin });
        const permissions = ['products:read', 'products:write', 'customers:read', 'customers:write'];
        const claims = {
            kind: 'user',
            subjectId: 'usr_01h455vb4pex5vsknk084sn02q',
            sessionId: `ses_${tenant.id.slice(4)}`,
            tenantId: tenant.id,
            permissions,
            rights: { version: 0, modules: 'commerce inventory', until: null },
            assurance: { methods: ['pwd'], authenticatedAt: new Date() },
        };
        prey.push({ tenant, token: renewed(() => app.tokens.issueAccess(claims).accessToken) });
    }
    return prey;
}
/** A token that is issued anew long before it expires, however long the hunt is. */
function renewed(issue) {
    let [token, issuedAt] = [issue(), performance.now()];
    return () => {
        if (performance.now() - issuedAt > TOKEN_MS)
            [token, issuedAt] = [issue(), performance.now()];
        return token;
    };
}
/** The same ids in every tenant, each row with its tenant's canary. */
async function plantTwins(databaseUrl, prey) {
    const mint = (kind) => Array.from({ length: TWINS }, () => kind.mint());
    const twins = { categories: mint(categoryId), products: mint(productId), customers: mint(customerId) };
    const variants = mint(variantId);
    await withAdmin(databaseUrl, async (sql) => {
        for (const { tenant } of prey) {
            const canary = canaryOf(tenant);
            const rows = Array.from({ length: TWINS }, (_, index) => ({
                category: categoryId.toUuid(categoryId.parse(twins.categories[index] ?? '')),
                product: productId.toUuid(productId.parse(twins.products[index] ?? '')),
                customer: customerId.toUuid(customerId.parse(twins.customers[index] ?? '')),
                variant: variantId.toUuid(variantId.parse(variants[index] ?? '')),
                text: `${canary}${index}`,
                position: index,
            }));
            const from = `from jsonb_to_recordset($1::text::jsonb) as r(category uuid, product uuid, customer uuid, variant uuid, text text, position int)`;
            const json = JSON.stringify(rows);
            const schema = `"${schemaOf(tenant.id)}"`;
            await sql.unsafe(effectsTable(schemaOf(tenant.id)));
            await sql.unsafe(`insert into ${schema}.categories (id, name, slug, position, created_at, updated_at) select category, text, lower(text), position, now(), now() ${from}`, [json]);
            await sql.unsafe(`insert into ${schema}.products (id, category_id, name, description, created_at, updated_at) select product, category, text, text, now(), now() ${from}`, [json]);
            await sql.unsafe(`insert into ${schema}.variants (id, product_id, sku, title, price_minor, currency_code, stock_on_hand, position, created_at, updated_at)
        select variant, product, text, text, 100, 'EUR', 5, 0, now(), now() ${from}`, [json]);
            await sql.unsafe(`insert into ${schema}.customers (id, email, display_name, created_at, updated_at) select customer, lower(text) || '@prey.test', text, now(), now() ${from}`, [json]);
        }
    });
    return twins;
}
function chooseOperation(random, { tenant }, twins) {
    const canary = `${canaryOf(tenant)}${random.below(1_000_000)}`;
    const id = random.pick(twins.products);
    const variables = { id, category: random.pick(twins.categories), customer: random.pick(twins.customers), name: canary };
    const reads = [
        'query ($id: ID!) { product(id: $id) { name description category { name slug } variants { sku title } } }',
        'query ($category: ID!) { category(id: $category) { name slug products(first: 5) { nodes { name } } children(first: 5) { nodes { name } } } }',
        'query ($customer: ID!) { customer(id: $customer) { email displayName } }',
        '{ products(first: 10, orderBy: { field: UPDATED_AT, direction: DESC }) { totalCount nodes { name category { name } variants { sku } } } }',
        '{ customers(first: 5) { nodes { displayName email } } }',
        'query ($name: String!) { products(first: 5, filter: { search: $name }) { nodes { name } } }',
        // Kept for a minute: by the session, and by all of the tenant with the same rights.
        '{ mine { tenant } }',
        '{ ours { tenant } }',
    ];
    const writes = [
        'mutation ($id: ID!, $name: String!) { updateProduct(input: { id: $id, name: $name, description: $name }) { name description } }',
        'mutation ($category: ID!, $name: String!) { updateCategory(input: { id: $category, name: $name }) { name slug } }',
        'mutation ($customer: ID!, $name: String!) { updateCustomer(input: { id: $customer, displayName: $name }) { displayName email } }',
        'mutation ($name: String!, $category: ID!) { createProduct(input: { name: $name, categoryId: $category, variants: [{ sku: $name, title: $name, price: { amount: "1.00", currencyCode: "EUR" }, stockOnHand: 1 }] }) { name variants { sku } } }',
    ];
    const failures = [
        // Stale, taken and malformed: each ends a unit of work in another way.
        'mutation ($id: ID!, $name: String!) { updateProduct(input: { id: $id, name: $name, ifVersion: 999999 }) { name } }',
        'mutation ($category: ID!) { createProduct(input: { name: "", categoryId: $category, variants: [] }) { name } }',
        'query ($id: ID!) { customer(id: $id) { email } }',
    ];
    const dice = random.next();
    return { query: random.pick(dice < 0.7 ? reads : dice < 0.92 ? writes : failures), variables };
}
async function act(url, random, prey, twins, seen) {
    const operation = chooseOperation(random, prey, twins);
    const signal = random.next() < 0.03 ? AbortSignal.timeout(random.below(6)) : null;
    try {
        const answer = await fetch(`${url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${prey.token()}`, 'x-tenant': prey.tenant.slug },
            body: JSON.stringify(operation),
            signal,
        });
        const text = await answer.text();
        seen.answered += 1;
        if (text.includes('"errors"'))
            seen.refused += 1;
        if (text.includes('"UNAUTHENTICATED"'))
            seen.turnedAway += 1;
        if (holdsForeign(text, prey.tenant))
            seen.foreign.push(`answer to ${prey.tenant.slug}: ${operation.query} -> ${text.slice(0, 500)}`);
    }
    catch {
        seen.aborted += 1;
    }
}
async function killConnections(databaseUrl, signal) {
    let killed = 0;
    await withAdmin(databaseUrl, async (sql) => {
        while (!signal.aborted) {
            const rows = await sql `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'serai' and datname = current_database() and pid <> pg_backend_pid() order by random() limit 1`;
            killed += rows.length;
            await sleep(KILL_EVERY_MS, undefined, { signal }).catch(() => { });
        }
    });
    return killed;
}
/** Every text of every tenant's schema, and every waiting event: a write that went astray stays where it fell. */
async function searchDatabase(databaseUrl, prey) {
    return withAdmin(databaseUrl, async (sql) => {
        const found = [];
        const [first] = prey;
        if (!first)
            return found;
        const columns = await sql `select table_name, column_name from information_schema.columns
      where table_schema = ${schemaOf(first.tenant.id)} and data_type in ('text', 'jsonb') order by 1, 2`;
        for (const { tenant } of prey) {
            const foreign = `canary-(?!${tenant.slug}-)`;
            const schema = schemaOf(tenant.id);
            const searches = columns.map(({ table_name, column_name }) => `select '${schema}.${table_name}' as place where exists (select from "${schema}"."${table_name}" where "${column_name}"::text ~* '${foreign}')`);
            searches.push(`select 'outbox of ${schema}' as place where exists (select from platform.outbox where tenant_id = '${tenant.id}' and payload::text ~* '${foreign}')`);
            const rows = await sql.unsafe(searches.join(' union all '));
            found.push(...rows.map((row) => String(row['place'])));
        }
        return found;
    });
}
/** A line about one tenant must not hold another's canary. */
function searchLog(lines) {
    return lines
        .filter(({ fields }) => typeof fields['tenant'] === 'string' && holdsForeign(JSON.stringify(fields), { slug: fields['tenant'] }))
        .map((line) => `log: ${line.message}`);
}
//# sourceMappingURL=leak-hunt.js.map