import type { ServerResponse } from 'node:http';
import { sendJson } from './http/answer.js';

/** One thing that the gateway cannot work without. `check` throws when it is not usable. */
export type Dependency = { readonly name: string; check(): Promise<void> };

/** A dependency that does not answer in this time is down, as far as a load balancer is concerned. */
const CHECK_MS_MAX = 2_000;

/** Whether the process runs: says nothing of its dependencies, so that an outage of theirs does not restart it. */
export function sendLive(response: ServerResponse): void {
  sendJson(response, 200, { status: 'ok' });
}

export type Readiness = {
  readonly dependencies: readonly Dependency[];
  /** Things that only some tenants need, by name. They are shown when somebody asks, and never keep requests from coming here. */
  readonly servers: () => Promise<Readonly<Record<string, 'ok' | 'down'>>>;
  readonly isStopping: boolean;
  readonly isVerbose: boolean;
};

/** Whether requests should come here: not while it stops, nor while a dependency is down. */
export async function sendReady(response: ServerResponse, { dependencies, servers, isStopping, isVerbose }: Readiness): Promise<void> {
  if (isStopping) {
    sendJson(response, 503, { status: 'stopping' });
    return;
  }
  const checks = Object.fromEntries(await Promise.all(dependencies.map(async (one) => [one.name, await isUp(one)] as const)));
  const ok = Object.values(checks).every((state) => state === 'ok');
  const details = isVerbose ? { servers: await servers() } : {};
  sendJson(response, ok ? 200 : 503, { status: ok ? 'ok' : 'unavailable', checks, ...details });
}

async function isUp(dependency: Dependency): Promise<'ok' | 'down'> {
  const late = new Promise<'down'>((resolve) => setTimeout(() => resolve('down'), CHECK_MS_MAX).unref());
  const checked = dependency.check().then(
    () => 'ok' as const,
    () => 'down' as const,
  );
  return Promise.race([checked, late]);
}
