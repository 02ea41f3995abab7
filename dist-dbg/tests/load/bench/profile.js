/** Where the gateway's time goes: a CPU profile of a process of its own under load, summed up by part. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { graphqlRequest, load } from './client.js';
import { slugOf } from './fixture.js';
import { bodyOf } from './workloads.js';
const TENANTS = 50;
const LOAD_MS = 6_000;
const PARTS_SHOWN = 14;
/** The shares of the parts, the largest first. */
export async function profileGateway(url, workload) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'serai-profile-'));
    const args = ['--cpu-prof', `--cpu-prof-dir=${folder}`, path.join(import.meta.dirname, 'gateway-process.js'), url, String(TENANTS), '16'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } });
    let text = '';
    for await (const chunk of child.stdout) {
        text += String(chunk);
        if (text.includes('\n'))
            break;
    }
    const { port, tokens } = JSON.parse(text);
    const requests = Array.from({ length: TENANTS }, (_, number) => graphqlRequest({ headers: { authorization: `Bearer ${tokens[slugOf(number)]}` }, body: bodyOf(workload, 'typed', number) }));
    const next = () => requests[Math.floor(Math.random() * TENANTS)] ?? Buffer.alloc(0);
    await load({ port, connections: 32, durationMs: LOAD_MS, next });
    child.kill('SIGTERM');
    await once(child, 'exit');
    const [file = ''] = readdirSync(folder);
    const profile = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    rmSync(folder, { recursive: true, force: true });
    return sharesOf(profile);
}
function sharesOf({ nodes, samples, timeDeltas }) {
    const partById = new Map(nodes.map((node) => [node.id, partOf(node)]));
    const timeByPart = new Map();
    let total = 0;
    for (const [index, id] of samples.entries()) {
        const part = partById.get(id) ?? null;
        if (part === null)
            continue;
        const time = timeDeltas[index] ?? 0;
        total += time;
        timeByPart.set(part, (timeByPart.get(part) ?? 0) + time);
    }
    return [...timeByPart]
        .map(([part, time]) => [part, time / total])
        .sort(([, one], [, other]) => other - one)
        .slice(0, PARTS_SHOWN);
}
/** Null while it waits, and for what only a start does. */
function partOf({ callFrame: { functionName, url } }) {
    if (functionName === '(idle)' || functionName === '(root)' || /modules\/(esm|cjs|package_json)/.test(url))
        return null;
    if (functionName === '(garbage collector)')
        return 'garbage collection';
    if (/^write(Latin1|Utf8)String$/.test(functionName))
        return 'writing answers to sockets';
    if (functionName === 'writeBuffer')
        return 'writing to PostgreSQL';
    const [, ours] = /\/dist\/src\/((?:gateway|platform|modules|kernel)\/[\w-]+)/.exec(url) ?? [];
    if (ours !== undefined)
        return ours.replace(/\.js$/, '');
    const [, name] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(url) ?? [];
    if (name !== undefined)
        return name;
    return url.startsWith('node:') ? 'Node.js (HTTP, streams, timers)' : 'the engine itself';
}
//# sourceMappingURL=profile.js.map