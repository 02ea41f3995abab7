/**
 * The moment at which a tenant changes servers, there or back. Three commits, and what is found between them:
 *
 * 1. the server that it leaves: its schema and role get another name, and a departure is noted. This decides: before it the tenant is where it was.
 *    From here on units of work find nobody there, and wait for the registry (`Database`).
 * 2. the server that it comes to: schema and role get the tenant's name, and the events that wait are put in place. Nobody comes yet.
 * 3. the registry: everybody is led to the other server.
 *
 * Whoever finds the first and not the third, does the second and the third. When the second cannot be done, the first is taken back: since the
 * registry has led nobody there, nothing was written. The tenant's row in the registry is locked from before the first to the third.
 */
import { schemaOf } from '../../../kernel/context.js';
import { schemaBusy, tenantUnavailable } from '../../../platform/db/errors.js';
import { findPresence } from '../../../platform/db/presence.js';
import { quote } from '../../../platform/db/quote.js';
import { deleteDeparture, hasDeparted, insertDeparture } from '../../../platform/db/servers/departures.js';
import { besideUnit } from '../../../platform/db/unit.js';
import { crashPoint } from '../../../platform/lifecycle/crash-points.js';
import { adoptTrail, holdTrail } from '../../audit/public.js';
import { limitWaits, lockWrites } from '../../snapshots/public.js';
import { lockTenant, tenantNotFound, updateTenant, updateUnapplied } from '../../tenancy/public.js';
import { lockMove, updateMove } from '../asking/queries.js';
import { moveNotFound, moveOver, moveServerLost, moveTooBusy } from '../errors.js';
import { moveId } from '../ids.js';
import { notesSchemaOf } from '../places.js';
import { lockOutMigrations } from './queries.js';
import { holdScript, insertHeld, readHeld } from './waiting-rows.js';
/** Writes that begin wait behind the lock that we wait for, so this is a part of the pause. */
const LOCK_WAIT_MS = 300;
/** With what is done after it, writes wait for less than a second; a switch that takes longer is given up before its first commit. */
const PREPARE_MS_MAX = 700;
/** Can be called again however it ended. */
export function cross({ ctx }, crossing) {
    const { move, from, to } = crossing;
    return ctx.control.write(async (tx) => {
        const current = await lockMove(tx.db, move.id);
        if (!current || current.endedAt !== null)
            throw moveNotFound();
        const tenant = await lockTenant(tx.db, move.tenantId);
        if (!tenant)
            throw tenantNotFound();
        // Done by an attempt whose answer was lost.
        if (tenant.serverId === to)
            return current;
        // Nobody seals or prunes the trail until the registry is told: the anchor would be another server's.
        await limitWaits(tx.db, LOCK_WAIT_MS);
        await holdTrail(tx, tenant);
        const beganAt = performance.now();
        const hasLeft = await besideUnit(() => ctx.onServer(from).read((db) => hasDeparted(db, tenant.id, moveId.toUuid(move.id))));
        if (!hasLeft) {
            await crossing.require(tx, current, tenant);
            await besideUnit(() => ctx.onServer(from).write((there) => leave(there, tenant, crossing)));
        }
        crashPoint('move:5');
        const held = await besideUnit(() => ctx.onServer(from).read((db) => readHeld(db, notesSchemaOf(move.id))));
        const trailEnd = await besideUnit(() => ctx.onServer(to).write((there) => arrive(there, { tenant, crossing, held, now: ctx.now() }))).catch(async (error) => {
            ctx.log.warn('the server that a tenant was to come to was lost during the switch; it goes back', { tenant: tenant.slug, error });
            await besideUnit(() => ctx.onServer(from).write((there) => comeBack(there, { tenant, crossing, held, now: ctx.now() })));
            throw moveServerLost();
        });
        crashPoint('move:6');
        await updateTenant(tx.db, tenant.id, { serverId: to });
        await updateUnapplied(tx.db, tenant.id);
        const changed = await updateMove(tx.db, move.id, await crossing.inControl(tx, { tenant, trailEnd, pauseMs: Math.ceil(performance.now() - beganAt) }));
        if (!changed)
            throw moveOver();
        crashPoint('move:7');
        return changed;
    });
}
async function leave(tx, tenant, { move, aside, prepare, lostSince }) {
    const live = schemaOf(tenant.id);
    if (!(await findPresence(tx.db, live)).usable)
        throw tenantUnavailable();
    if (!(await lockOutMigrations(tx.db, live)))
        throw schemaBusy();
    const deadline = performance.now() + LOCK_WAIT_MS + PREPARE_MS_MAX;
    const requireTime = () => {
        if (performance.now() > deadline)
            throw moveTooBusy();
    };
    await limitWaits(tx.db, LOCK_WAIT_MS);
    await lockWrites(tx.db, tenant.id);
    await prepare(requireTime);
    crashPoint('move:4');
    await tx.script(holdScript({ tenant: tenant.id, notes: notesSchemaOf(move.id), lostSince }));
    await insertDeparture(tx.db, { tenantId: tenant.id, moveId: moveId.toUuid(move.id), departedAt: new Date() });
    await tx.script(`${dropLoginsScript(live)} alter schema "${live}" rename to "${aside}"; alter role "${live}" rename to "${aside}"`);
    requireTime();
}
async function arrive(tx, { tenant, crossing: { comes, to }, held, now }) {
    const live = schemaOf(tenant.id);
    const arrived = { ...tenant, serverId: to };
    if (!(await findPresence(tx.db, comes)).schema) {
        if ((await findPresence(tx.db, live)).usable)
            return adoptTrail(tx, arrived);
        throw tenantUnavailable();
    }
    await tx.script(`alter schema "${comes}" rename to "${live}"; alter role "${comes}" rename to "${live}"`);
    await deleteDeparture(tx.db, tenant.id);
    await insertHeld(tx, held, now);
    return adoptTrail(tx, arrived);
}
async function comeBack(tx, { tenant, crossing: { aside }, held, now }) {
    const live = schemaOf(tenant.id);
    await tx.script(`alter schema "${aside}" rename to "${live}"; alter role "${aside}" rename to "${live}"`);
    await deleteDeparture(tx.db, tenant.id);
    await insertHeld(tx, held, now);
}
/** Logins of the tenant's own: what they may read has another name now, and where it comes to they are made again. */
function dropLoginsScript(live) {
    return `do $serai$ declare login text; begin
    for login in select rolname from pg_roles where starts_with(rolname, ${quote(`${live}_`)}) loop
      execute format('alter role %I nologin', login);
      perform pg_terminate_backend(pid) from pg_stat_activity where usename = login;
      execute format('drop owned by %I', login);
      execute format('drop role %I', login);
    end loop;
  end $serai$;`;
}
//# sourceMappingURL=cross.js.map