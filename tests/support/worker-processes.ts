/** Workers in processes of their own on a world's database, to be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectRoot } from '../../src/platform/config/config.js';
import type { TestQueue } from './events.js';
import type { Random } from './random.js';
import type { World } from './world.js';

export type WorkerProcesses = { start(): Promise<void>; killOne(random: Random): void };

/** Those that are left end with the tests of the file. */
export function useWorkerProcesses(world: World, queue: TestQueue): WorkerProcesses {
  const running = new Set<ChildProcess>();
  after(() => {
    for (const child of running) child.kill('SIGKILL');
  });
  return {
    async start() {
      const script = path.join(projectRoot(), 'dist', 'tests', 'support', 'webhook-process.js');
      const settings = JSON.stringify({ databaseUrl: world.databaseUrl, endpoint: queue.endpoint });
      const child = spawn(process.execPath, [script, settings], { stdio: ['ignore', 'pipe', 'inherit'] });
      running.add(child);
      child.once('exit', () => running.delete(child));
      if (child.stdout) await once(child.stdout, 'data');
    },
    killOne: (random) => void random.pick([...running]).kill('SIGKILL'),
  };
}
