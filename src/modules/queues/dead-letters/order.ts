import { z } from 'zod';
import type { PageOrder, PageRequest } from '../../../kernel/page.js';

/** The newest first. */
export const byDeath: PageOrder = { name: 'DIED_AT_DESC', values: z.tuple([z.iso.datetime(), z.uuid()]) };

type Dead = { readonly diedAt: Date; readonly id: string };

/** Pages of several servers as one, in the order in which they were read. */
export function mergePage<Row extends Dead>(pages: readonly (readonly Row[])[], { backward, size }: PageRequest): readonly Row[] {
  const sign = backward ? 1 : -1;
  const byPlace = (a: Row, b: Row) => sign * (a.diedAt.getTime() - b.diedAt.getTime() || (a.id < b.id ? -1 : 1));
  return pages
    .flat()
    .sort(byPlace)
    .slice(0, size + 1);
}
