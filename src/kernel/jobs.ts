import type { ControlCtx, Ctx } from './context.js';
import type { ListenerOptions } from './events.js';

/** As `30s`, `5m`, `1h` or `1d`. */
export type Every = `${number}${'s' | 'm' | 'h' | 'd'}`;

type Recurring = {
  /** Within its module; stored. */
  readonly name: string;
  readonly every: Every;
  /** For what runs once a day or more rarely: the time of day in UTC, as `03:30`; midnight unless given. */
  readonly at?: `${number}:${number}`;
};

/** Runs in one process at a time, whichever has the turn; begins anew after the last run has ended, however that went. */
export type PlatformJob = Recurring & { readonly kind: 'platform'; run(ctx: ControlCtx, signal: AbortSignal): Promise<void> };

/**
 * Runs for each tenant that is open and has the module, as an event that its module hears: with the tenant's turns, attempts and dead letters, and
 * one write. A tenant in which the last run is not over yet is passed over.
 */
export type TenantJob = Recurring & {
  readonly kind: 'tenant';
  readonly options: Omit<ListenerOptions, 'name' | 'ordered'>;
  run(ctx: Ctx, due: { readonly dueAt: Date; readonly attempt: number }): Promise<void>;
};

export type Job = PlatformJob | TenantJob;

export function platformJob(job: Omit<PlatformJob, 'kind'>): PlatformJob {
  everyMs(job);
  return { kind: 'platform', ...job };
}

export function tenantJob({ options = {}, ...job }: Omit<TenantJob, 'kind' | 'options'> & Partial<Pick<TenantJob, 'options'>>): TenantJob {
  everyMs(job);
  return { kind: 'tenant', options, ...job };
}

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

export function everyMs({ every }: Pick<Recurring, 'every'>): number {
  const [, count, unit] = /^([1-9]\d{0,3})([smhd])$/.exec(every) ?? [];
  if (count === undefined || unit === undefined) throw new Error(`Invariant broken: ${every} is no time between runs, such as 5m`);
  return Number(count) * UNITS[unit as keyof typeof UNITS];
}

/** The first time after this moment: the same for all processes, and for all runs of one time. */
export function nextRun(job: Pick<Recurring, 'every' | 'at'>, after: Date): Date {
  const period = everyMs(job);
  const [hours = 0, minutes = 0] = (job.at ?? '0:0').split(':').map(Number);
  const offset = period % UNITS.d === 0 ? hours * UNITS.h + minutes * UNITS.m : 0;
  return new Date((Math.floor((after.getTime() - offset) / period) + 1) * period + offset);
}
