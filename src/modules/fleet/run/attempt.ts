/** One try at one tenant, and what is to be done after it. */
import { HOME_SERVER_ID, schemaOf } from '../../../kernel/context.js';
import { isConnectionLost, isLoginRefused, sqlState } from '../../../platform/db/errors.js';
import type { MigrationLane } from '../../../platform/db/migration-lane.js';
import { type MigrationFiles, pendingOf } from '../../../platform/db/migrations.js';
import { migrateTenant, readApplied } from '../../../platform/db/tenant-migration.js';
import { migrationsDigestScript } from '../../tenancy/public.js';
import { type Job, wantedFor } from './plan.js';
import type { ServerLanes } from './servers.js';

export type TriedJob = Job & { readonly attempts: number };

export type Outcome =
  | { readonly kind: 'migrated' }
  /** Somebody else has done it meanwhile. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'again'; readonly job: TriedJob; readonly delayMs: number; readonly lockWait: boolean }
  | { readonly kind: 'failed'; readonly sqlState: string | null; readonly message: string };

export type AttemptOptions = {
  readonly files: MigrationFiles;
  readonly contract: boolean;
  /** SQL that notes the success, in the commit of the migration. */
  readonly note: (job: TriedJob) => string;
};

/** With two seconds for each try and these pauses between them, a tenant that stays locked fails after half a minute. */
const ATTEMPTS_MAX = 6;
const FIRST_PAUSE_MS = 250;
const BUSY_PAUSE_MS = 500;
/** Of whatever kind: bounds the wait for another migrator that never ends. */
const TRIES_MAX = 240;
const MESSAGE_LENGTH_MAX = 500;
/** Lock not available, deadlock, serialization: a later try may succeed. */
const TEMPORARY = new Set(['55P03', '40P01', '40001']);

export async function attemptTenant(lanes: ServerLanes, job: TriedJob, options: AttemptOptions): Promise<Outcome> {
  const { id, serverId } = job.tenant;
  const lane = lanes.on(serverId);
  const isHome = serverId === HOME_SERVER_ID;
  let told = '';
  try {
    const result = await migrateTenant(lane, {
      schema: schemaOf(id),
      applied: job.applied,
      pending: job.pending,
      finish: (digest) => {
        told = `${migrationsDigestScript(id, digest)} ${job.pending.length > 0 ? options.note(job) : ''}`;
        return isHome ? told : '';
      },
    });
    if (result === 'busy') return again(job, BUSY_PAUSE_MS, true);
    if (result === 'changed') return await lookAgain(lane, job, options);
    // The registry is told afterwards. When that is lost, the next run finds by the schema's own record that there is nothing left to do.
    if (!isHome) await lanes.registry.script(`begin read write; ${told} commit`);
    return { kind: job.pending.length > 0 ? 'migrated' : 'elsewhere' };
  } catch (error) {
    return afterError(job, error);
  }
}

/** The schema is not what the registry says: another migrator was here, or one that died between two steps. */
async function lookAgain(lane: MigrationLane, job: TriedJob, { files, contract }: AttemptOptions): Promise<Outcome> {
  const applied = await readApplied(lane, schemaOf(job.tenant.id));
  const pending = pendingOf(wantedFor(files, job.tenant.modules, contract), applied);
  return again({ ...job, applied, pending }, 0, false);
}

function afterError(job: TriedJob, error: unknown): Outcome {
  const state = sqlState(error);
  // A login that is refused is being rotated.
  const isTemporary = isConnectionLost(error) || isLoginRefused(error) || TEMPORARY.has(state ?? '');
  if (isTemporary && job.attempts < ATTEMPTS_MAX) return again(job, FIRST_PAUSE_MS * 2 ** (job.attempts - 1), TEMPORARY.has(state ?? ''));
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', sqlState: state, message: message.slice(0, MESSAGE_LENGTH_MAX) };
}

function again(job: TriedJob, delayMs: number, lockWait: boolean): Outcome {
  if (job.attempts >= TRIES_MAX) return { kind: 'failed', sqlState: null, message: 'Another process has been migrating this tenant all the time.' };
  return { kind: 'again', job: { ...job, attempts: job.attempts + 1 }, delayMs, lockWait };
}
