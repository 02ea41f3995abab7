/** A second gateway: a process of its own on the database of a world. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../../src/platform/config/config.js';
import { testVariables } from './config.js';
import { until } from './world.js';
/** A start is two seconds on an idle machine; a busy one takes much longer. */
const START_MS_MAX = 60_000;
/** Starts it and waits until it serves. Its clock is the system's. */
export async function startGatewayProcess(databaseUrl, variables = {}) {
    const environment = { PATH: process.env['PATH'], DEMO: 'false', LOG_FORMAT: 'json', ...testVariables(databaseUrl), ...variables };
    const child = spawn(process.execPath, [path.join(projectRoot(), 'dist', 'src', 'main.js')], {
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
            output += chunk;
        });
    const urlOf = () => /http:\/\/localhost:\d+/.exec(output)?.[0] ?? null;
    try {
        await until(() => urlOf() !== null && output.includes('ready in'), 'the second gateway is ready', START_MS_MAX);
    }
    catch (error) {
        await end(child);
        throw new Error(`the second gateway did not start: ${output}`, { cause: error });
    }
    return { url: urlOf() ?? '', child, stop: () => end(child) };
}
async function end(child) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
}
//# sourceMappingURL=gateway-process.js.map