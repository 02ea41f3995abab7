import { eventId } from '../../../kernel/events.js';
import { redact } from '../../../platform/telemetry/redact.js';
import { objectIdOf } from '../catalogue.js';
import { dataChanged } from '../events.js';
import { controlRecording, tenantRecording } from './queries.js';
/**
 * Writes one entry for each event of a tenant's transaction, inside it. A transaction that changed data and told no event gets an entry all
 * the same, since a trigger has noted what it changed and somebody must have done it.
 */
export function recordEvents(tx, events) {
    return record({ db: tx.db, scope: tx.ctx, queries: tenantRecording, people: 'user' }, events);
}
/** The same for the control plane. */
export function recordControlEvents(tx, events) {
    return record({ db: tx.db, scope: tx.ctx, queries: controlRecording, people: 'operator' }, events);
}
async function record({ db, scope, queries, people }, events) {
    const facts = events.length > 0 ? events : await silentChange(db, queries);
    if (facts.length === 0)
        return;
    const occurredAt = scope.now();
    await queries.insertAuditEntries(db, facts.map((event) => ({ ...toRow(scope, event, people), occurredAt })));
}
async function silentChange(db, queries) {
    const changed = await queries.findChangeOfTransaction(db);
    return changed ? [dataChanged({ objectId: objectIdOf(changed), table: changed.tableName })] : [];
}
function toRow(scope, event, people) {
    return {
        id: eventId.toUuid(event.id),
        ...(scope.actor.kind === 'anonymous' && event.doneBy !== undefined
            ? { actorKind: event.doneByKind ?? people, actorId: event.doneBy }
            : actorOf(scope.actor)),
        action: event.name,
        subjectId: event.subjectId,
        // Events hold no secrets. Should one ever do so, it ends here.
        details: redact(event.payload),
        requestId: scope.requestId,
        address: scope.address,
    };
}
function actorOf(actor) {
    switch (actor.kind) {
        case 'anonymous':
            return { actorKind: actor.kind, actorId: null };
        case 'system':
            return { actorKind: actor.kind, actorId: actor.name };
        case 'apiKey':
            return { actorKind: 'api_key', actorId: actor.id };
        case 'customer':
            return { actorKind: actor.kind, actorId: actor.id };
        default:
            return { actorKind: actor.kind, actorId: actor.id, impersonatorId: actor.impersonatorId ?? null };
    }
}
//# sourceMappingURL=service.js.map