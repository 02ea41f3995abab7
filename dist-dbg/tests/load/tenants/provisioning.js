/** How long onboarding takes: from prepared schemas, built on demand, and beside that CREATE SCHEMA with one statement after the other. */
import { createSystemContext } from '../../../src/app.js';
import { onboardTenant, prepareSchemas } from '../../../src/modules/tenancy/public.js';
import { withAdmin } from '../../support/databases.js';
import { figure, percentile } from './figures.js';
import { rest } from './footprint.js';
const ALONE = 50;
const AT_ONCE = 100;
/** The simple way is slow: fewer say enough. */
const SIMPLE_ALONE = 10;
const MODULES = ['commerce'];
export async function measureProvisioning({ services }, databaseUrl) {
    const ctx = createSystemContext(services, 'bench');
    await onboard(ctx);
    const simple = await statementByStatement(databaseUrl, services.database.files.ofTenant(MODULES));
    const built = await measure(ctx, { alone: SIMPLE_ALONE, atOnce: 0 });
    await prepareSchemas(services.database, { size: ALONE + AT_ONCE });
    await rest(databaseUrl);
    const prepared = await measure(ctx, { alone: ALONE, atOnce: AT_ONCE });
    const beside = (share) => ({ value: percentile(simple, share), way: 'CREATE SCHEMA and a statement at a time', better: 'less' });
    return [
        figure({ metric: 'provisioning_p50_ms', value: percentile(prepared.alone, 0.5), unit: 'ms' }, beside(0.5)),
        figure({ metric: 'provisioning_p95_ms', value: percentile(prepared.alone, 0.95), unit: 'ms' }, beside(0.95)),
        figure({ metric: 'provisioning_on_demand_p50_ms', value: percentile(built.alone, 0.5), unit: 'ms' }, beside(0.5)),
        figure({ metric: 'provisioning_p50_ms_100_at_once', value: percentile(prepared.atOnce, 0.5), unit: 'ms' }),
        figure({ metric: 'provisioning_p95_ms_100_at_once', value: percentile(prepared.atOnce, 0.95), unit: 'ms' }),
    ];
}
async function measure(ctx, count) {
    const alone = [];
    for (let index = 0; index < count.alone; index += 1)
        alone.push(await onboard(ctx));
    const atOnce = await Promise.all(Array.from({ length: count.atOnce }, () => onboard(ctx)));
    return { alone, atOnce };
}
let made = 0;
/** By invitation: without a password hash, which is 20 to 45 ms of CPU by design. Milliseconds. */
async function onboard(ctx) {
    made += 1;
    const slug = `bench-${made}`;
    const admin = { email: `admin@${slug}.test`, displayName: slug, passwordHash: null };
    const began = performance.now();
    await onboardTenant(ctx, { slug, name: slug, modules: MODULES, admin });
    return performance.now() - began;
}
/** What a program does that has the same files and no engine: role, schema, and each statement by itself on one open connection. Milliseconds. */
async function statementByStatement(databaseUrl, migrations) {
    return withAdmin(databaseUrl, async (admin) => {
        const times = [];
        for (let index = 0; index < SIMPLE_ALONE; index += 1) {
            const schema = `simple_${index}`;
            const began = performance.now();
            for (const statement of [
                `create role "${schema}" nologin`,
                `grant serai_tenant to "${schema}"`,
                `create schema "${schema}"`,
                `grant usage on schema "${schema}" to "${schema}"`,
                `set search_path to "${schema}"`,
                `create table migrations (name text primary key)`,
            ])
                await admin.unsafe(statement);
            for (const migration of migrations) {
                for (const statement of migration.sql.split('--> statement-breakpoint'))
                    await admin.unsafe(statement.replaceAll('"tenant_role"', `"${schema}"`));
                await admin.unsafe(`insert into migrations values ('${migration.set}/${migration.name}')`);
            }
            times.push(performance.now() - began);
        }
        return times;
    });
}
//# sourceMappingURL=provisioning.js.map