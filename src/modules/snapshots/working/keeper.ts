import type { ControlCtx } from '../../../kernel/context.js';
import type { Config } from '../../../platform/config/config.js';
import type { Database } from '../../../platform/db/database.js';
import type { SnapshotArchive } from '../archive/archive.js';

/** What whoever works on snapshots needs: a worker, or the command line. The gateway has no files and leaves the work to them. */
export type Keeper = {
  readonly ctx: ControlCtx;
  readonly database: Database;
  readonly archive: SnapshotArchive;
  readonly settings: Config['snapshots'];
  readonly signal?: AbortSignal;
};

/** How far a copy has come. */
export type CopyProgress = { readonly rows: number; readonly total: number };
