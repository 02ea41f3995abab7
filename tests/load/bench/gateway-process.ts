/** A gateway in a process of its own, as the benchmark asks for it: prints its port and one access token per tenant. */
import { createApp, serve } from '../../../src/app.js';
import { Lifecycle } from '../../../src/platform/lifecycle/lifecycle.js';
import { silentLog, testConfig } from '../../support/config.js';
import { LARGE, slugOf } from './fixture.js';

const [url = '', tenants = '1'] = process.argv.slice(2);
const config = testConfig(url, {
  DATABASE_CONNECTIONS: process.env['CONNECTIONS'] ?? '16',
  ACCESS_TOKEN_SECONDS: '3600',
  FLEET_MIGRATION: 'on-request',
});
const app = await createApp({ config, databaseUrl: url, log: silentLog, lifecycle: new Lifecycle() });
const server = await serve(app, config, new Lifecycle());
const permissions = ['products:read', 'products:write', 'customers:read', 'customers:write'];
const tokens: Record<string, string> = {};
for (const slug of [LARGE.slug, ...Array.from({ length: Number(tenants) }, (_, number) => slugOf(number))]) {
  const tenant = await app.directory.findBySlug(slug);
  if (tenant === null) throw new Error(`the fixture has no tenant ${slug}`);
  const rights = { version: 0, modules: [...tenant.modules].sort().join(' '), until: null };
  const claims = { kind: 'user', subjectId: 'usr_bench', sessionId: `ses_${slug}`, tenantId: tenant.id, permissions, rights } as const;
  tokens[slug] = app.tokens.issueAccess(claims).accessToken;
}
process.stdout.write(`${JSON.stringify({ port: server.port, tokens })}\n`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));
