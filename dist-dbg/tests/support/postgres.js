/** A real PostgreSQL for the tests: Testcontainers where Docker answers, else the embedded one. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../src/platform/embedded/postgres.js';
export async function startTestPostgres() {
    return (await dockerAnswers()) ? startContainer() : startEmbedded();
}
/** Long enough for an engine on this machine; where none is, the question fails within milliseconds. */
const PING_MS_MAX = 1_000;
/** Whether a Docker engine is there and answers, asked as its clients do. */
function dockerAnswers() {
    const host = new URL(process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock');
    const target = host.protocol === 'unix:' ? { socketPath: host.pathname } : { host: host.hostname, port: host.port };
    return new Promise((resolve) => {
        const asked = request({ ...target, path: '/_ping', timeout: PING_MS_MAX }, (answer) => {
            answer.resume();
            resolve(answer.statusCode === 200);
        });
        asked.on('timeout', () => asked.destroy());
        asked.on('error', () => resolve(false));
        asked.end();
    });
}
async function startContainer() {
    const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
    const container = await new PostgreSqlContainer('postgres:18')
        .withCommand(['postgres', '-c', 'fsync=off', '-c', 'max_connections=200', '-c', 'max_locks_per_transaction=256'])
        .start();
    return { url: container.getConnectionUri(), stop: async () => void (await container.stop()) };
}
async function startEmbedded() {
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
//# sourceMappingURL=postgres.js.map