import type { ControlCtx } from '../../../kernel/context.js';
import type { Database } from '../../../platform/db/database.js';

/** What whoever moves tenants needs: a worker, or the command line. */
export type Mover = {
  readonly ctx: ControlCtx;
  readonly database: Database;
  readonly keepDays: number;
  readonly signal?: AbortSignal;
};
