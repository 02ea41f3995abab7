/** One try at one tenant, and what is to be done after it. */
import { HOME_SERVER_ID, schemaOf } from '../../../kernel/context.js';
import { isConnectionLost, isLoginRefused, sqlState } from '../../../platform/db/errors.js';
import { pendingOf } from '../../../platform/db/migrations.js';
import { migrateTenant, readApplied } from '../../../platform/db/tenant-migration.js';
import { migrationsDigestScript } from '../../tenancy/public.js';
import { wantedFor } from './plan.js';
/** With two seconds for each try and these pauses between them, a tenant that stays locked fails after half a minute. */
const ATTEMPTS_MAX = 6;
const FIRST_PAUSE_MS = 250;
const BUSY_PAUSE_MS = 500;
/** Of whatever kind: bounds the wait for another migrator that never ends. */
const TRIES_MAX = 240;
const MESSAGE_LENGTH_MAX = 500;
/** Lock not available, deadlock, serialization: a later try may succeed. */
const TEMPORARY = new Set(['55P03', '40P01', '40001']);
export async function attemptTenant(lanes, job, options) {
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
        if (result === 'busy')
            return again(job, BUSY_PAUSE_MS, true);
        if (result === 'changed')
            return await lookAgain(lane, job, options);
        // The registry is told afterwards. When that is lost, the next run finds by the schema's own record that there is nothing left to do.
        if (!isHome)
            await lanes.registry.script(`begin read write; ${told} commit`);
        return { kind: job.pending.length > 0 ? 'migrated' : 'elsewhere' };
    }
    catch (error) {
        return afterError(job, error);
    }
}
/** The schema is not what the registry says: another migrator was here, or one that died between two steps. */
async function lookAgain(lane, job, { files, contract }) {
    const applied = await readApplied(lane, schemaOf(job.tenant.id));
    const pending = pendingOf(wantedFor(files, job.tenant.modules, contract), applied);
    return again({ ...job, applied, pending }, 0, false);
}
function afterError(job, error) {
    const state = sqlState(error);
    // A login that is refused is being rotated.
    const isTemporary = isConnectionLost(error) || isLoginRefused(error) || TEMPORARY.has(state ?? '');
    if (isTemporary && job.attempts < ATTEMPTS_MAX)
        return again(job, FIRST_PAUSE_MS * 2 ** (job.attempts - 1), TEMPORARY.has(state ?? ''));
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', sqlState: state, message: message.slice(0, MESSAGE_LENGTH_MAX) };
}
function again(job, delayMs, lockWait) {
    if (job.attempts >= TRIES_MAX)
        return { kind: 'failed', sqlState: null, message: 'Another process has been migrating this tenant all the time.' };
    return { kind: 'again', job: { ...job, attempts: job.attempts + 1 }, delayMs, lockWait };
}
//# sourceMappingURL=attempt.js.map