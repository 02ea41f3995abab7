import { Refusal } from '../../../kernel/errors.js';
import { CopyFailed } from '../../../platform/db/copy/loader.js';
import { isConnectionLost, sqlState, tenantUnavailable } from '../../../platform/db/errors.js';
import { restoreIncomplete, workFailed } from '../errors.js';
import type { Keeper } from './keeper.js';

/** Three processes that ended over one piece of work: the fourth would as well. */
export const ATTEMPTS_MAX = 3;

/** What is told of a failure, and stays in its row. */
export type Failure = { readonly failureReason: string; readonly failureMessage: string };

export function failureOf({ reason, message }: Refusal): Failure {
  return { failureReason: reason, failureMessage: message };
}

/**
 * Decides about work that threw. Work that was interrupted, or lost its database, is thrown on and left to the next process; any other
 * failure is final and returned. What was not foreseen goes to the log.
 */
export function settleFailure({ ctx, signal }: Keeper, error: unknown, fields: Record<string, unknown>): Failure {
  if (signal?.aborted || isConnectionLost(error) || reasonOf(error) === 'DATABASE_UNAVAILABLE') throw error;
  const refusal = toRefusal(error);
  const level = refusal.code === 'INTERNAL' ? 'error' : 'warn';
  ctx.log[level]('work on a snapshot failed', { ...fields, reason: refusal.reason, error });
  return failureOf(refusal);
}

/** The schema or the record in it is not there. */
const GONE = new Set(['42P01', '3F000']);

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof CopyFailed) return restoreIncomplete(error.message);
  const state = sqlState(error);
  if (state !== null && GONE.has(state)) return tenantUnavailable();
  // Rows that break a rule of the schema, or a value that has no place in it.
  if (state !== null && /^(22|23|42)/.test(state)) return restoreIncomplete(`PostgreSQL refused it (${state}).`);
  return workFailed();
}

function reasonOf(error: unknown): string | null {
  return error instanceof Refusal ? error.reason : null;
}
