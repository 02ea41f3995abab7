/** A real PostgreSQL for the tests: Testcontainers where Docker answers, else the embedded one. */
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../src/platform/embedded/postgres.js';

export type TestPostgres = { readonly url: string; stop(): Promise<void> };

export async function startTestPostgres(): Promise<TestPostgres> {
  return hasDocker() ? startContainer() : startEmbedded();
}

/** Nine milliseconds instead of a client's search for an engine that is not there. */
function hasDocker(): boolean {
  return process.env['DOCKER_HOST'] !== undefined || existsSync('/var/run/docker.sock');
}

async function startContainer(): Promise<TestPostgres> {
  const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
  const container = await new PostgreSqlContainer('postgres:18')
    .withCommand(['postgres', '-c', 'fsync=off', '-c', 'max_connections=200', '-c', 'max_locks_per_transaction=256'])
    .start();
  return { url: container.getConnectionUri(), stop: async () => void (await container.stop()) };
}

async function startEmbedded(): Promise<TestPostgres> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'serai-test-'));
  // Under root the server runs as another user, who must be let in.
  chmodSync(dataDir, 0o755);
  // Nothing here outlives the tests, so nothing need be safe on disk.
  const postgres = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } });
  return {
    url: postgres.url,
    async stop() {
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
