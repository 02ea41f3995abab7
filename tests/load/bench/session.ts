import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../../src/platform/config/config.js';
import { type Figure, round, tableOf, targets, times } from './figures.js';
import { profileGateway } from './profile.js';
import { type OfOne, type Plan, type Rounds, besideTheFirst, measure, ratioOf, spreadOf } from './rounds.js';
import { requireSameAnswers } from './sameness.js';
import { type Server, type ServerName, memoryMbOf } from './servers.js';
import { type WorkloadName, titles } from './workloads.js';

export type SessionOptions = {
  readonly servers: readonly Server[];
  readonly url: string;
  readonly tenants: number;
  readonly isSmoke: boolean;
  /** Rounds of each comparison. */
  readonly rounds: number;
  readonly say: (text: string) => void;
};

const EVERYONE: readonly ServerName[] = ['serai', 'floor', 'floor-bare', 'postgraphile', 'mercurius', 'yoga', 'apollo', 'plain'];
/** For two minutes. */
const SOME: readonly ServerName[] = ['serai', 'floor', 'postgraphile', 'mercurius', 'plain'];
const WRITERS: readonly ServerName[] = ['serai', 'mercurius', 'yoga', 'apollo'];
/** Low enough for everyone, so that latencies are of answering and not of queueing. */
const RATES: Readonly<Partial<Record<WorkloadName, number>>> = { object: 100, page: 25 };

type Measure = Partial<Omit<Plan, 'servers' | 'workload'>>;

/** One run: what is measured, in which order, and what is told of it. */
export class Session {
  readonly #options: SessionOptions;
  readonly #figures: Figure[] = [];
  readonly #sections: string[] = [];
  /** A machine that others use as well gives other figures than a quiet one. */
  readonly #loadBefore = os.loadavg()[0] ?? 0;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  async run(): Promise<readonly Figure[]> {
    for (const workload of ['object', 'page', 'tree'] as const) await this.#besideEveryone(workload);
    await this.#besideWriters();
    for (const workload of ['object', 'page'] as const) await this.#acrossTenants(workload);
    await this.#rules();
    for (const workload of ['object', 'page'] as const) await this.#atFixedRate(workload);
    if (!this.#options.isSmoke) {
      await this.#growth();
      for (const workload of ['object', 'page'] as const) await this.#profile(workload);
    }
    this.#sections.push(
      `## Memory after all of it\n\n${tableOf(
        ['server', 'resident memory (MB)'],
        this.#options.servers.map(({ title, pid }) => [title, Math.round(memoryMbOf(pid))]),
      )}`,
    );
    return this.#figures;
  }

  report(): string {
    const cpus = os.cpus();
    const reached = tableOf(
      ['figure', 'median', 'least to most', 'asked for'],
      this.#figures.map(({ metric, value, unit, spread }) => [
        `\`${metric}\``,
        `${value} ${unit}`,
        spread?.join(' to ') ?? '',
        targets[metric] ?? '',
      ]),
    );
    const [cpu] = cpus;
    const machine = `${cpus.length} × ${cpu?.model.trim() ?? 'CPU'}, Node ${process.versions.node}, ${this.#options.tenants} tenants, all on loopback; load average of the machine when the run began: ${round(this.#loadBefore)}`;
    return `# Performance\n\nWritten by \`npm run bench\`. ${machine}. Server, database and client share the machine, so ratios within a round count, not absolute figures: each is the median over interleaved rounds.\n\n${reached}\n\n${this.#sections.join('\n\n')}\n`;
  }

  write(): void {
    writeFileSync(path.join(projectRoot(), 'docs/performance.md'), this.report());
  }

  async #besideEveryone(workload: WorkloadName): Promise<void> {
    const { tenants, isSmoke } = this.#options;
    const some = workload === 'tree' ? SOME.slice(0, 2) : SOME;
    const servers = this.#named(isSmoke ? some : EVERYONE);
    const bytes = await requireSameAnswers(servers, workload);
    const rounds = await this.#measure(workload, servers, { tenants });
    const many = `${tenants} tenants`;
    const figures: readonly [metric: string, other: ServerName, against: string][] = [
      [`${workload}_vs_floor_1000`, 'floor', `the floor with token and switch, ${many}`],
      [`${workload}_vs_floor_bare`, 'floor-bare', `the floor without token and tenants; ours with ${many}`],
      [`${workload}_vs_postgraphile`, 'postgraphile', `PostGraphile on one schema; ours with ${many}`],
      [`${workload}_vs_mercurius_1000`, 'mercurius', many],
      [`${workload}_vs_yoga_1000`, 'yoga', many],
      [`${workload}_vs_apollo_1000`, 'apollo', many],
      [`${workload}_vs_plain_1000`, 'plain', many],
    ];
    for (const [metric, other, against] of figures)
      if (rounds.has(other)) this.#figures.push(times(metric, ratioOf(rounds, 'serai', other), against));
    this.#table(`${titles[workload]}, ${many} uniform (${bytes} bytes)`, servers, rounds);
  }

  async #besideWriters(): Promise<void> {
    const { tenants, isSmoke } = this.#options;
    const servers = this.#named(isSmoke ? ['serai', 'mercurius'] : WRITERS);
    const rounds = await this.#measure('write', servers, { tenants });
    this.#figures.push(
      times('write_vs_mercurius_1000', ratioOf(rounds, 'serai', 'mercurius'), 'Mercurius, whose write records neither audit trail nor event'),
    );
    this.#table(`${titles.write}, ${tenants} tenants uniform (ours also records audit trail and event)`, servers, rounds);
  }

  /** Turns of one tenant and of many follow each other, as those of two servers do. The floor tells what of the price is PostgreSQL's and the machine's. */
  async #acrossTenants(workload: WorkloadName): Promise<void> {
    const { tenants, isSmoke } = this.#options;
    const servers = this.#named(isSmoke ? ['serai'] : ['serai', 'floor']);
    const more: readonly (readonly [title: string, of: Measure])[] = [
      [`${tenants} tenants, skewed`, { tenants, choice: 'skewed' }],
      ['50 tenants', { tenants: Math.min(50, tenants) }],
    ];
    const kinds: typeof more = [['1 tenant', { tenants: 1 }], [`${tenants} tenants`, { tenants }], ...(isSmoke ? [] : more)];
    const turns = kinds.map((): Rounds[] => []);
    for (let turn = 0; turn < Math.min(5, this.#options.rounds); turn += 1) {
      for (const [index, [, of]] of kinds.entries()) turns[index]?.push(await this.#measure(workload, servers, { ...of, rounds: 1 }));
    }
    const columns = servers.map(({ name }) => besideTheFirst(turns, name));
    const [ours = []] = columns;
    const metrics = [null, `${workload}_1000_vs_1`, `${workload}_1000_skewed_vs_1`, `${workload}_50_vs_1`];
    for (const [index, { ratio }] of ours.entries()) {
      const metric = metrics[index];
      if (metric) this.#figures.push(times(metric, ratio, 'the same with one tenant'));
    }
    const told = (one: OfOne | undefined) => (one ? [Math.round(one.perSecond), round(one.ratio.median)] : []);
    const rows = kinds.map(([title], index) => [title, ...columns.flatMap((of) => told(of[index]))]);
    const header = ['tenants', ...servers.flatMap(({ name }) => [`requests/s of ${name}`, 'of one tenant'])];
    this.#sections.push(`## ${titles[workload]}: by tenants\n\n${tableOf(header, rows)}`);
  }

  async #rules(): Promise<void> {
    const servers = this.#named(['serai', 'serai-unguarded']);
    const bytes = await requireSameAnswers(servers, 'list10000');
    const plan = { tenants: 1, connections: 2 };
    // The one without rules has answered nothing before, and would be the colder one.
    await this.#measure('list10000', servers, { ...plan, rounds: this.#options.isSmoke ? 1 : 4 });
    const rounds = await this.#measure('list10000', servers, plan);
    const { median, least, most } = ratioOf(rounds, 'serai-unguarded', 'serai');
    this.#figures.push({
      ...{ metric: 'rules_overhead_10000', value: round(median - 1), unit: 'of the time' },
      ...{ against: 'the same schema without rules', spread: [round(least - 1), round(most - 1)] as const },
    });
    this.#table(`${titles.list10000} (${bytes} bytes), rules on and off`, servers, rounds);
  }

  async #atFixedRate(workload: WorkloadName): Promise<void> {
    const { tenants, isSmoke } = this.#options;
    const rate = RATES[workload] ?? 10;
    const servers = this.#named(isSmoke ? ['serai', 'floor'] : EVERYONE);
    const rounds = await this.#measure(workload, servers, { tenants, rate, rounds: Math.min(3, this.#options.rounds) });
    const rows = servers.map(({ name, title }) => {
      const turns = rounds.get(name) ?? [];
      return [title, round(spreadOf(turns.map((turn) => turn.p50Ms)).median), round(spreadOf(turns.map((turn) => turn.p99Ms)).median)];
    });
    const [ours] = rows;
    this.#figures.push({ metric: `${workload}_p50_ms`, value: Number(ours?.[1]), unit: 'ms', against: `${rate} requests a second` });
    this.#figures.push({ metric: `${workload}_p99_ms`, value: Number(ours?.[2]), unit: 'ms', against: `${rate} requests a second` });
    this.#sections.push(`## ${titles[workload]}: latency at ${rate} requests a second\n\n${tableOf(['server', 'p50 (ms)', 'p99 (ms)'], rows)}`);
  }

  async #growth(): Promise<void> {
    await this.#grow(
      'connections of clients',
      [1, 8, 32, 128].map((connections) => [connections, 'object', { connections }]),
    );
    await this.#grow('rows of a page', [
      [1, 'page1', {}],
      [10, 'page10', {}],
      [100, 'page100', {}],
    ]);
  }

  async #grow(of: string, steps: readonly (readonly [value: number, workload: WorkloadName, more: Measure])[]): Promise<void> {
    const { tenants } = this.#options;
    const rows: (string | number)[][] = [];
    for (const [value, workload, more] of steps) {
      const rounds = await this.#measure(workload, this.#named(['serai']), { tenants, rounds: Math.min(3, this.#options.rounds), ...more });
      const turns = rounds.get('serai') ?? [];
      const median = (figure: (turn: (typeof turns)[number]) => number) => spreadOf(turns.map(figure)).median;
      rows.push([value, Math.round(median((turn) => turn.perSecond)), round(median((turn) => turn.cpuUs))]);
    }
    this.#sections.push(`## Growth with ${of}\n\n${tableOf([of, 'requests/s', 'CPU of the gateway (µs each)'], rows)}`);
  }

  async #profile(workload: WorkloadName): Promise<void> {
    this.#options.say(`profile of ${workload}`);
    const shares = await profileGateway(this.#options.url, workload);
    const rows = shares.map(([part, share]) => [part, `${round(100 * share)} %`]);
    this.#sections.push(`## ${titles[workload]}: where the gateway's time goes\n\n${tableOf(['part', 'share of its CPU time'], rows)}`);
  }

  #named(names: readonly ServerName[]): readonly Server[] {
    return this.#options.servers.filter(({ name }) => names.includes(name));
  }

  #measure(workload: WorkloadName, servers: readonly Server[], more: Measure): Promise<Rounds> {
    const { isSmoke, rounds, tenants, say } = this.#options;
    const plan: Plan = {
      tenants,
      choice: 'uniform',
      rounds,
      durationMs: isSmoke ? 800 : 1_500,
      connections: 32,
      ...more,
      workload,
      servers,
    };
    say(`${workload}: ${servers.map(({ name }) => name).join(', ')}; ${plan.tenants} tenants ${plan.choice}, ${plan.rounds} rounds`);
    return measure(plan);
  }

  #table(title: string, servers: readonly Server[], rounds: Rounds): void {
    const rows = servers.map(({ name, title: server }) => {
      const turns = rounds.get(name) ?? [];
      const median = (of: (turn: (typeof turns)[number]) => number) => spreadOf(turns.map(of)).median;
      const ratio = ratioOf(rounds, 'serai', name);
      const against = name === 'serai' ? '' : `${round(ratio.median)} (${round(ratio.least)} to ${round(ratio.most)})`;
      return [
        server,
        Math.round(median((turn) => turn.perSecond)),
        against,
        Math.round(median((turn) => turn.cpuUs)),
        round(median((turn) => turn.p50Ms)),
        round(median((turn) => turn.p99Ms)),
      ];
    });
    const header = ['server', 'requests/s', 'Serai is times as fast', 'CPU of the server (µs each)', 'p50 (ms)', 'p99 (ms)'];
    this.#sections.push(`## ${title}\n\n${tableOf(header, rows)}`);
  }
}
