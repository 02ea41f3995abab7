/** How far a run has come, as it is shown. */
export type Progress = {
  readonly total: number;
  readonly migrated: number;
  readonly failed: number;
  /** How often a tenant had to be tried again because something else held a lock on its tables. */
  readonly lockWaits: number;
  readonly elapsedMs: number;
};

export type Failure = { readonly slug: string; readonly sqlState: string | null; readonly message: string };

/** Tenants per second; 0 before anything is done. */
export function rateOf({ migrated, failed, elapsedMs }: Progress): number {
  return elapsedMs > 0 ? ((migrated + failed) * 1_000) / elapsedMs : 0;
}

/** Null while nothing can be said. */
export function etaSeconds(progress: Progress): number | null {
  const rate = rateOf(progress);
  return rate === 0 ? null : Math.max(0, progress.total - progress.migrated - progress.failed) / rate;
}

export function progressLine(progress: Progress): string {
  const { total, migrated, failed, lockWaits } = progress;
  const done = migrated + failed;
  const eta = etaSeconds(progress);
  const parts = [`${done}/${total} tenants`, `${rateOf(progress).toFixed(0)}/s`];
  if (eta !== null && done < total) parts.push(`${Math.ceil(eta)} s left`);
  if (lockWaits > 0) parts.push(`${lockWaits} waits for locks`);
  if (failed > 0) parts.push(`${failed} failed`);
  return `${bar(total === 0 ? 1 : done / total)} ${parts.join(', ')}`;
}

const WIDTH = 24;

function bar(share: number): string {
  const filled = Math.round(Math.min(1, share) * WIDTH);
  return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}]`;
}
