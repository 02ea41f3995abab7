/** A gateway in a process of its own, as the benchmark asks for it: prints its port and one access token per tenant. */
import { createApp, serve } from '../../../src/app.js';
import { mergeModules } from '../../../src/gateway/schema.js';
import { modules } from '../../../src/modules.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../../support/config.js';
import { LARGE, slugOf } from './fixture.js';
const [url = '', tenants = '1', connections = '16', rules = 'guarded'] = process.argv.slice(2);
const config = testConfig(url, { DATABASE_CONNECTIONS: connections, ACCESS_TOKEN_SECONDS: '3600', FLEET_MIGRATION: 'on-request' });
/** Mistakes are seen, whatever else is silent. */
const log = { ...silentLog, error: (message, fields) => console.error(message, fields) };
const app = await createApp({ config, databaseUrl: url, log, lifecycle: new Lifecycle() });
/** Without any rule, what is left of a gateway's time is what the rules cost. */
const bare = mergeModules(modules, config.version);
const schema = rules === 'guarded' ? {} : { schema: () => bare };
const server = await serve({ ...app, ...schema }, config, new Lifecycle());
const permissions = ['products:read', 'products:write', 'customers:read', 'customers:write'];
const tokens = {};
for (const slug of [LARGE.slug, ...Array.from({ length: Number(tenants) }, (_, number) => slugOf(number))]) {
    const tenant = await app.directory.findBySlug(slug);
    if (tenant === null)
        throw new Error(`the fixture has no tenant ${slug}`);
    const rights = { version: 0, modules: [...tenant.modules].sort().join(' '), until: null };
    const assurance = { methods: ['pwd'], authenticatedAt: new Date() };
    const claims = { kind: 'user', subjectId: 'usr_bench', sessionId: `ses_${slug}`, tenantId: tenant.id, permissions, rights, assurance };
    tokens[slug] = app.tokens.issueAccess(claims).accessToken;
}
process.stdout.write(`${JSON.stringify({ port: server.port, tokens })}\n`);
for (const signal of ['SIGTERM', 'SIGINT'])
    process.on(signal, () => process.exit(0));
//# sourceMappingURL=gateway-process.js.map
let last={}; setInterval(()=>{const c=globalThis.__c??{}; const d={}; for(const k in c){const v=c[k]-(last[k]??0); if(v) d[k]=v;} last={...c}; console.error(JSON.stringify(d));},1000).unref();
