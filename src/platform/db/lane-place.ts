import type { Identity } from './identity.js';

/** More than this one process cannot keep busy with reads that share them; spread over more, fewer of them travel in one write. */
const HOMES_MAX = 4;

/** Which of a pool's lanes this is, and of how many. */
export type LanePlace = { readonly slot: number; readonly slots: number };

/** A lane that stands alone is at home everywhere. */
export const ALONE: LanePlace = { slot: 0, slots: 1 };

/** Whether any identity prefers the lane in this place. */
export function isHome({ slot }: LanePlace): boolean {
  return slot < HOMES_MAX;
}

/** The lane of a pool that prefers this identity to others. */
export function homeSlot({ hash }: Identity, slots: number): number {
  return hash % Math.min(slots, HOMES_MAX);
}
