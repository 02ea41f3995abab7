/** One line of a benchmark's output. `against` is the simple way in the same run and unit, `ratio` how many times better the product does. */
export type Figure = {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly against?: number;
  readonly ratio?: number;
  /** What `against` is, for people. */
  readonly beside?: string;
};

type Measured = { readonly metric: string; readonly value: number; readonly unit: string };
type Simple = { readonly value: number; readonly way: string; readonly better: 'less' | 'more' };

export function figure({ metric, value, unit }: Measured, simple?: Simple): Figure {
  const rounded = { metric, value: round(value), unit };
  if (simple === undefined) return rounded;
  const ratio = simple.better === 'less' ? simple.value / value : value / simple.value;
  return { ...rounded, against: round(simple.value), ratio: round(ratio), beside: simple.way };
}

/** As one JSON object a line, or as a line for people. */
export function print({ beside, ...rest }: Figure, asJson: boolean): void {
  const { metric, value, unit, against, ratio } = rest;
  const compared = against === undefined ? '' : `   ${against} ${unit} ${beside} (${ratio} times)`;
  process.stdout.write(`${asJson ? JSON.stringify(rest) : `${metric.padEnd(40)} ${value} ${unit}${compared}`}\n`);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]) => percentile(values, 0.5);

/** Three significant digits: more would pretend to be exact. */
function round(value: number): number {
  return Number(value.toPrecision(3));
}
