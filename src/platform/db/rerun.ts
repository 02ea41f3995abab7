import { isPlanStale, toRefusal } from './errors.js';

/** Whether a unit's statements use the plans that its connection keeps, or are prepared for this once. */
export type Plans = 'kept' | 'fresh';

/**
 * Runs a unit of work, and runs it again when it failed for a reason that lies in the moment and left nothing behind: a migration
 * between the preparation of a statement and its execution. Work must be repeatable: nothing outside its transaction may happen in it.
 */
export async function rerun<T>(unit: (plans: Plans) => Promise<T>): Promise<T> {
  try {
    return await unit('kept').catch((error: unknown) => {
      if (isPlanStale(error)) return unit('fresh');
      throw error;
    });
  } catch (error) {
    throw toRefusal(error);
  }
}
