/**
 * `npm run bench [-- --json] [--smoke] [--rounds 7] [--tenants 1000]`: the gateway beside the floor and its peers, on one database, in one run. Writes docs/performance.md;
 * with --json it prints one figure a line instead of tables. --smoke takes two minutes, with fewer tenants and rounds, and writes nothing.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { schemaOf } from '../../../src/kernel/context.js';
import { PLANNER } from '../../../src/platform/db/planner.js';
import { startEmbeddedPostgres } from '../../../src/platform/embedded/postgres.js';
import { copyOfFirstTenant, fillFixture } from './fixture.js';
import { startServers } from './servers.js';
import { Session } from './session.js';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    smoke: { type: 'boolean', default: false },
    url: { type: 'string' },
    tenants: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const tenants = Math.min(1_000, Number(values.tenants ?? (values.smoke ? 50 : 1_000)));
const say = (text: string) => void process.stderr.write(`${text}\n`);

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'serai-bench-'));
chmodSync(dataDir, 0o755);
const postgres =
  values.url === undefined
    ? await startEmbeddedPostgres({ dataDir, settings: { shared_buffers: '512MB', max_connections: '300', ...PLANNER } })
    : null;
const url = postgres?.url ?? values.url ?? '';
try {
  say(`Filling ${tenants} tenants.`);
  const adminUrl = url.replace('//serai:', '//postgres:');
  const oneTenantUrl = await copyOfFirstTenant(url, adminUrl, say);
  const fixture = await fillFixture(url, tenants, say);
  const servers = await startServers({ url, adminUrl, oneTenantUrl, tenants, schema: schemaOf((fixture.tenants[0] ?? fixture.large).id) });
  try {
    const session = new Session({ servers, url, tenants, isSmoke: values.smoke, rounds: Number(values.rounds ?? (values.smoke ? 2 : 7)), say });
    const figures = await session.run();
    if (values.json) for (const figure of figures) process.stdout.write(`${JSON.stringify(figure)}\n`);
    else process.stdout.write(session.report());
    if (!values.smoke) session.write();
  } finally {
    for (const server of servers) server.stop();
  }
} finally {
  await postgres?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(0);
