/** Workers in processes of their own on a world's database, to be killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectRoot } from '../../src/platform/config/config.js';
/** Each runs the script of this folder. Those that are left end with the tests of the file. */
export function useWorkerProcesses(world, queue, script) {
    const running = new Set();
    after(() => {
        for (const child of running)
            child.kill('SIGKILL');
    });
    return {
        running,
        async start() {
            const file = path.join(projectRoot(), 'dist', 'tests', 'support', `${script}.js`);
            const settings = JSON.stringify({ databaseUrl: world.databaseUrl, endpoint: queue.endpoint });
            const child = spawn(process.execPath, [file, settings], { stdio: ['ignore', 'pipe', 'inherit'] });
            running.add(child);
            child.once('exit', () => running.delete(child));
            if (child.stdout)
                await once(child.stdout, 'data');
        },
    };
}
//# sourceMappingURL=worker-processes.js.map