/** A real Redis on a port of its own, where the program is installed; else a substitute that knows the commands of a cache. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createClient } from '@keyv/redis';
import { freePort } from './free-port.js';
import { startSubstitute } from './redis-substitute.js';
const isInstalled = spawnSync('redis-server', ['--version']).status === 0;
/** For `describe`: says what a run really proved. */
export const redisTitle = isInstalled ? 'a Redis' : 'a substitute for Redis, which is not installed here';
export async function startRedis() {
    const started = isInstalled ? await startServer() : await startSubstitute();
    const client = createClient({ url: started.url });
    client.on('error', () => { });
    // Tries until it is there.
    await client.connect();
    return {
        ...started,
        client,
        async stop() {
            if (client.isOpen)
                client.destroy();
            await started.stop();
        },
    };
}
async function startServer() {
    const port = await freePort();
    const running = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
    return {
        url: `redis://127.0.0.1:${port}`,
        fallSilent: () => void running.kill('SIGSTOP'),
        async stop() {
            if (running.exitCode !== null || running.signalCode !== null)
                return;
            running.kill('SIGKILL');
            await once(running, 'exit');
        },
    };
}
//# sourceMappingURL=redis.js.map