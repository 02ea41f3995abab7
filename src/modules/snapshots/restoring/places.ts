import { schemaOf } from '../../../kernel/context.js';
import { type RestoreRow, replacedSchemaOf, restoredSchemaOf } from './queries.js';

/** Where the two states of a restore are at the moment. */
export type Places = {
  readonly live: string;
  /** The restored state before a swap, the replaced one after it. */
  readonly beside: string;
};

export function restorePlaces({ id, tenantId, swappedAt }: RestoreRow): Places {
  return { live: schemaOf(tenantId), beside: swappedAt === null ? restoredSchemaOf(id) : replacedSchemaOf(id) };
}

const DAY_MS = 86_400_000;

/** When a state that is put beside the live one at this moment will be dropped. */
export function keptUntil(now: Date, keepDays: number): Date {
  return new Date(now.getTime() + keepDays * DAY_MS);
}
