/** The servers that are measured, each in a process of its own, with the same number of connections to the same database. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../src/platform/config/config.js';
import type { Dialect } from './workloads.js';

export type ServerName = 'serai' | 'serai-unguarded' | 'floor' | 'floor-bare' | 'postgraphile' | 'mercurius' | 'yoga' | 'apollo' | 'plain';

export type Server = {
  readonly name: ServerName;
  readonly title: string;
  readonly dialect: Dialect;
  /** Whether it serves any tenant, or one schema. */
  readonly isMultiTenant: boolean;
  readonly port: number;
  readonly pid: number;
  readonly tokens: Readonly<Record<string, string>>;
  stop(): void;
};

const CONNECTIONS = '16';
/** They know nothing of tokens. */
const ANONYMOUS: ReadonlySet<ServerName> = new Set(['postgraphile', 'floor-bare']);
const START_MS_MAX = 60_000;
const here = import.meta.dirname;
const peers = path.join(projectRoot(), 'tests/load/peers/graphql');

export type Place = {
  readonly url: string;
  readonly adminUrl: string;
  /** Of a database with the first tenant alone. */
  readonly oneTenantUrl: string;
  readonly tenants: number;
  /** Of the first tenant. */
  readonly schema: string;
};

/** The gateway first: the others verify its tokens. */
export async function startServers({ url, adminUrl, oneTenantUrl, tenants, schema }: Place): Promise<readonly Server[]> {
  installPeers();
  const serai = await start({ name: 'serai', title: 'Serai', dialect: 'typed' }, [
    path.join(here, 'gateway-process.js'),
    url,
    String(tenants),
    CONNECTIONS,
  ]);
  const issuer = `http://127.0.0.1:${serai.port}`;
  const ours = (file: string, ...args: string[]) => [path.join(here, file), ...args];
  const peer = (file: string) => [path.join(peers, file), adminUrl, CONNECTIONS, issuer];
  const others: readonly Promise<Server>[] = [
    start(
      { name: 'serai-unguarded', title: 'Serai without rules', dialect: 'typed' },
      ours('gateway-process.js', url, '1', CONNECTIONS, 'unguarded'),
    ),
    start(
      { name: 'floor', title: 'floor: node:http, postgres.js, token, path and role', dialect: 'typed' },
      ours('floor-process.js', 'switch', adminUrl, CONNECTIONS, issuer),
    ),
    start(
      { name: 'floor-bare', title: 'floor without token and tenants', dialect: 'typed' },
      ours('floor-process.js', 'bare', adminUrl, CONNECTIONS, issuer, schema),
    ),
    start({ name: 'postgraphile', title: 'PostGraphile 5, one schema in a database of its own', dialect: 'postgraphile' }, [
      path.join(peers, 'postgraphile.mjs'),
      oneTenantUrl,
      CONNECTIONS,
      schema,
    ]),
    start({ name: 'mercurius', title: 'Mercurius with JIT, transaction per read', dialect: 'uuid' }, peer('mercurius.mjs')),
    start({ name: 'yoga', title: 'GraphQL Yoga with JIT, transaction per read', dialect: 'uuid' }, peer('yoga.mjs')),
    start({ name: 'apollo', title: 'Apollo Server with DataLoader, transaction per read', dialect: 'uuid' }, peer('apollo.mjs')),
    start(
      { name: 'plain', title: "the card's packages used plainly, transaction per read", dialect: 'typed' },
      ours('plain-process.js', adminUrl, CONNECTIONS, issuer),
    ),
  ];
  return [serai, ...(await Promise.all(others))].map((server) => (ANONYMOUS.has(server.name) ? server : { ...server, tokens: serai.tokens }));
}

/** Of Node, as `npm start` runs the gateway: they would do the others good too. */
function flagsOfStart(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(projectRoot(), 'package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((part) => part.startsWith('--'));
}

/** From their own lockfile; the product never depends on them. */
function installPeers(): void {
  if (existsSync(path.join(peers, 'node_modules/.package-lock.json'))) return;
  process.stderr.write('Installing the peers of the benchmark: once.\n');
  const npm = process.env['npm_execpath'] ?? '';
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const options = { cwd: peers, stdio: ['ignore', 2, 2] as const };
  const { status } = /\.c?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...args], { ...options, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { ...options, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the peers could not be installed: see above');
}

async function start(server: Pick<Server, 'name' | 'title' | 'dialect'>, command: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, [...flagsOfStart(), ...command], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  // Whatever becomes of this run, it leaves no server behind.
  process.once('exit', () => child.kill());
  const { port, tokens = {} } = await firstLine(child, server.name);
  const isMultiTenant = server.name !== 'postgraphile' && server.name !== 'floor-bare' && server.name !== 'serai-unguarded';
  return { ...server, isMultiTenant, port, tokens, pid: child.pid ?? 0, stop: () => child.kill() };
}

function firstLine(child: ChildProcess, name: string): Promise<{ port: number; tokens?: Record<string, string> }> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new Error(`${name} did not start`)), START_MS_MAX);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(JSON.parse(text.split('\n', 1)[0] ?? '') as { port: number });
    });
  });
}

/** CPU time of a process so far, in milliseconds. */
export function cpuMsOf(pid: number): number {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = rest.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

export function memoryMbOf(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1_024;
}
