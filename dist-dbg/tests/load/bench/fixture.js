/** The database of the benchmark: many tenants with the same rows under the same ids, so that one request fits them all. */
import { createApp, createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { categoryId, productId } from '../../../src/modules/commerce/ids.js';
import { onboardTenant, prepareSchemas } from '../../../src/modules/tenancy/public.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../../support/config.js';
import { withAdmin } from '../../support/databases.js';
export const CATEGORIES = 20;
export const PRODUCTS_PER_CATEGORY = 5;
/** The rows of the longest answer: 100 categories with 100 products each, in one tenant of its own. */
export const LARGE = { slug: 'large', categories: 100, productsPerCategory: 100 };
export function slugOf(number) {
    return `bench-${number}`;
}
/** Makes what is missing, so that a database can be used again. A thousand tenants take a few minutes: `say` is told how far it is. */
export async function fillFixture(url, tenants, say = () => { }) {
    const lifecycle = new Lifecycle();
    const { services, directory } = await createApp({ config: testConfig(url), databaseUrl: url, log: silentLog, lifecycle });
    const ctx = createSystemContext(services, 'bench');
    const ensure = async (slug, fill) => {
        const known = await directory.findBySlug(slug);
        if (known)
            return known;
        const admin = { email: `admin@${slug}.test`, displayName: 'Admin', passwordHash: 'none' };
        const made = await onboardTenant(ctx, { slug, name: slug, modules: ['commerce'], admin });
        await fill(made);
        return made;
    };
    try {
        const large = await ensure(LARGE.slug, (tenant) => fillTenant(url, tenant, LARGE));
        const first = await ensure(slugOf(0), (tenant) => fillTenant(url, tenant, { categories: CATEGORIES, productsPerCategory: PRODUCTS_PER_CATEGORY }));
        const all = [first];
        for (let number = 1; number < tenants; number += 1) {
            if (number % 100 === 1) {
                if (number > 1)
                    say(`${number - 1} of ${tenants} tenants are there.`);
                await prepareSchemas(services.database, { size: 100 });
            }
            all.push(await ensure(slugOf(number), (tenant) => copyTenant(url, { from: first, to: tenant })));
        }
        return { tenants: all, large };
    }
    finally {
        await lifecycle.stop(silentLog);
    }
}
/** The name of a database that has the first tenant alone. */
const ALONE = 'serai_one_tenant';
/**
 * The URL of a copy of the database from when it had the first tenant alone, for a server that reads the catalog of the whole database when it
 * starts: a thousand tenants have ten million rows of it, more than a process holds. `adminUrl` is that of the database itself.
 */
export async function copyOfFirstTenant(url, adminUrl, say) {
    await fillFixture(url, 1, say);
    const source = new URL(adminUrl);
    const copy = new URL(adminUrl);
    copy.pathname = `/${ALONE}`;
    const elsewhere = new URL(adminUrl);
    elsewhere.pathname = '/postgres';
    await withAdmin(elsewhere.toString(), async (sql) => {
        const [known] = await sql `select from pg_database where datname = ${ALONE}`;
        if (!known)
            await sql.unsafe(`create database "${ALONE}" template "${source.pathname.slice(1)}"`);
    });
    return copy.toString();
}
/** An id of the fixture by its number: the same in every tenant and in every run. */
export function uuidOf(kind, number) {
    return `0190a000-000${kind}-7000-8000-${number.toString(16).padStart(12, '0')}`;
}
export const categoryIdOf = (number) => categoryId.fromUuid(uuidOf(1, number));
export const productIdOf = (number) => productId.fromUuid(uuidOf(2, number));
async function fillTenant(url, tenant, { categories, productsPerCategory }) {
    const products = categories * productsPerCategory;
    const id = (kind, number) => `('0190a000-000${kind}-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
    const at = (number) => `timestamptz '2025-03-03 08:00:00+00' + ${number} * interval '1 hour'`;
    await onSchema(url, tenant, `insert into categories (id, name, slug, position, created_at, updated_at)
       select ${id(1, 'n')}, 'Category ' || n, 'category-' || n, n, ${at('n')}, ${at('n')} from generate_series(0, ${categories - 1}) n;
     insert into products (id, category_id, name, description, published_at, created_at, updated_at)
       select ${id(2, 'n')}, ${id(1, `n % ${categories}`)}, 'Product ' || n, 'What one tells of product ' || n || ', in a sentence or two.',
         case when n % 9 > 0 then ${at('n')} end, ${at('n')}, ${at('n')} from generate_series(0, ${products - 1}) n;
     insert into variants (id, product_id, sku, title, price_minor, currency_code, stock_on_hand, position, created_at, updated_at)
       select ${id(3, 'n')}, ${id(2, 'n / 3')}, 'SKU-' || n, 'Variant ' || n % 3, 1000 + n % 5000, 'EUR', n % 100, n % 3, ${at('n')}, ${at('n')}
       from generate_series(0, ${3 * products - 1}) n;
     analyze categories; analyze products; analyze variants;`);
}
function copyTenant(url, { from, to }) {
    const source = schemaOf(from.id);
    const columns = {
        categories: 'id, parent_id, name, slug, position, version, created_at, updated_at',
        products: 'id, category_id, name, description, published_at, archived_at, version, created_at, updated_at',
        variants: 'id, product_id, sku, title, price_minor, currency_code, stock_on_hand, position, version, created_at, updated_at',
    };
    const copies = Object.entries(columns).map(([table, list]) => `insert into ${table} (${list}) select ${list} from "${source}".${table}; analyze ${table};`);
    return onSchema(url, to, copies.join('\n'));
}
async function onSchema(url, tenant, script) {
    await withAdmin(asAdministrator(url), (sql) => sql.unsafe(script), {
        search_path: schemaOf(tenant.id),
        role: 'none',
        default_transaction_read_only: 'off',
        synchronous_commit: 'off',
    });
}
/** The embedded server's administrator has the password of its login. */
function asAdministrator(url) {
    const parsed = new URL(url);
    parsed.username = 'postgres';
    return parsed.toString();
}
//# sourceMappingURL=fixture.js.map