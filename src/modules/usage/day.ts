/** Days in UTC, as `2026-11-21`. */
import type { Period } from '../../kernel/module.js';

export const DAY_MS = 86_400_000;

export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The day so many days later; earlier with a negative number. */
export function dayAfter(day: string, days: number): string {
  return dayOf(new Date(beginningOf(day).getTime() + days * DAY_MS));
}

export function periodOf(day: string): Period {
  return { from: beginningOf(day), to: beginningOf(dayAfter(day, 1)) };
}

export function beginningOf(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
