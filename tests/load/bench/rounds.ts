/** Rounds in which every server has its turn, so that what disturbs the machine disturbs them alike: what counts are ratios within a round. */
import { type Measured, graphqlRequest, load } from './client.js';
import { CATEGORIES, LARGE, PRODUCTS_PER_CATEGORY, slugOf } from './fixture.js';
import { type Server, cpuMsOf } from './servers.js';
import { type WorkloadName, bodyOf } from './workloads.js';

export type Choice = 'uniform' | 'skewed';
export type Turn = Measured & { readonly cpuUs: number };
export type Rounds = ReadonlyMap<Server['name'], readonly Turn[]>;

export type Plan = {
  readonly workload: WorkloadName;
  readonly servers: readonly Server[];
  readonly tenants: number;
  readonly choice: Choice;
  readonly rounds: number;
  readonly durationMs: number;
  readonly connections: number;
  /** Requests per second; as many as there are answers when not given. */
  readonly rate?: number;
};

/** Different rows, so that not every request finds the same one in every cache. */
const ROWS = CATEGORIES * PRODUCTS_PER_CATEGORY;
const BODIES = 16;
/** Of the tenants when they are skewed, a fiftieth gets four fifths of the requests. */
const BUSY_SHARE = 0.02;
const BUSY_REQUESTS = 0.8;

export async function measure(plan: Plan): Promise<Rounds> {
  const { servers, rounds } = plan;
  const turns = new Map<Server['name'], Turn[]>(servers.map((server) => [server.name, []]));
  const requests = new Map(servers.map((server) => [server.name, requestsFor(server, plan)]));
  for (const server of servers) await warmUp(server, plan, requests.get(server.name) ?? NOTHING);
  for (let round = 0; round < rounds; round += 1) {
    for (const server of round % 2 === 0 ? servers : servers.toReversed()) {
      turns.get(server.name)?.push(await takeTurn(server, plan, requests.get(server.name) ?? NOTHING));
    }
  }
  return turns;
}

const NOTHING = () => Buffer.alloc(0);
/** Each tenant has been asked for a few times before anything is measured: PostgreSQL keeps a statement's plan from its sixth execution on. */
const WARM_REQUESTS_PER_TENANT = 6;
const WARM_MS_MAX = 20_000;

async function warmUp(server: Server, plan: Plan, next: () => Buffer): Promise<void> {
  const began = performance.now();
  const wanted = server.isMultiTenant ? WARM_REQUESTS_PER_TENANT * plan.tenants : 0;
  let answered = 0;
  do answered += (await takeTurn(server, plan, next)).answered;
  while (answered < wanted && performance.now() - began < WARM_MS_MAX);
}

async function takeTurn(server: Server, { connections, durationMs, rate }: Plan, next: () => Buffer): Promise<Turn> {
  const before = cpuMsOf(server.pid);
  const measured = await load({ port: server.port, connections, durationMs, next, ...(rate === undefined ? {} : { rate }) });
  if (measured.failed > 0) throw new Error(`${server.name} failed ${measured.failed} of ${measured.answered} requests: ${measured.failure}`);
  return { ...measured, cpuUs: ((cpuMsOf(server.pid) - before) / measured.answered) * 1_000 };
}

/** Requests are made beforehand, a few for each tenant. */
function requestsFor(server: Server, { workload, tenants, choice }: Plan): () => Buffer {
  const count = server.isMultiTenant ? tenants : 1;
  const slugs = workload === 'list10000' ? [LARGE.slug] : Array.from({ length: count }, (_, number) => slugOf(number));
  const perTenant = workload === 'object' || workload === 'write' ? Math.max(1, Math.ceil(BODIES / slugs.length)) : 1;
  const buffers = slugs.map((slug, tenant) =>
    Array.from({ length: perTenant }, (_, index) => request(server, slug, bodyOf(workload, server.dialect, (tenant * 7 + index) % ROWS))),
  );
  const busy = Math.max(1, Math.floor(slugs.length * BUSY_SHARE));
  return () => {
    const isBusy = choice === 'skewed' && Math.random() < BUSY_REQUESTS;
    const ofTenant = buffers[Math.floor(Math.random() * (isBusy ? busy : buffers.length))] ?? [];
    return ofTenant[Math.floor(Math.random() * ofTenant.length)] ?? Buffer.alloc(0);
  };
}

export function request({ tokens }: Pick<Server, 'tokens'>, slug: string, body: object): Buffer {
  const token = tokens[slug];
  return graphqlRequest({ headers: token === undefined ? {} : { authorization: `Bearer ${token}` }, body });
}

export type Spread = { readonly median: number; readonly least: number; readonly most: number };

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0] as const;
  return { median: (middle[0] + middle[1]) / 2, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}

/** How many times as many requests the first answers, round by round. */
export function ratioOf(rounds: Rounds, one: Server['name'], other: Server['name']): Spread {
  const [mine, theirs] = [rounds.get(one) ?? [], rounds.get(other) ?? []];
  return spreadOf(mine.map((turn, round) => turn.perSecond / (theirs[round]?.perSecond ?? Number.NaN)));
}

export type OfOne = { readonly perSecond: number; readonly ratio: Spread };

/** How many requests a server answered a second in each kind of rounds, and how many times as many as in the first kind, turn by turn. */
export function besideTheFirst(kinds: readonly (readonly Rounds[])[], name: Server['name']): readonly OfOne[] {
  const speeds = kinds.map((turns) => turns.map((rounds) => rounds.get(name)?.[0]?.perSecond ?? Number.NaN));
  return speeds.map((ofKind) => ({
    perSecond: spreadOf(ofKind).median,
    ratio: spreadOf(ofKind.map((speed, turn) => speed / (speeds[0]?.[turn] ?? Number.NaN))),
  }));
}
