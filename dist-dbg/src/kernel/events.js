import { defineIdKind } from './ids.js';
export const eventId = defineIdKind('evt');
/** Declares an event and returns its factory: `tx.emit(productPublished({ productId }))`. */
export function defineEvent(definition) {
    const { subject, doneBy, doneByKind, ...rest } = definition;
    const make = (payload) => ({
        id: eventId.mint(),
        name: definition.name,
        version: definition.version,
        subjectId: String(payload[subject]),
        ...(doneBy === undefined ? {} : { doneBy: String(payload[doneBy]), ...(doneByKind && { doneByKind }) }),
        // Refused here, where the mistake is, rather than in the worker.
        payload: definition.payload.parse(payload),
    });
    return Object.assign(make, { definition: rest });
}
/** Hears these events, of those the ones that `isMeant` says yes to. */
export function anyOf(events, isMeant = () => true) {
    const isOneOf = events.map(({ definition }) => isExactly(definition));
    return (event) => isOneOf.some((is) => is(event)) && isMeant(event);
}
export function joins(event, run) {
    return { kind: 'joins', event: event.definition.name, run: run };
}
/**
 * Listens to a tenant's event in the worker, with the event's request id, whether or not the process that told it still lives.
 *
 * `run` may read, call the network outside any unit of work, and write once (`ctx.write`). That write commits together with the note that the
 * event was handled, so it happens once however often the event arrives. A call to the network can happen again after a crash: pass
 * `event.id` on as its idempotency key. What it throws is tried again later, after a pause that grows; `GiveUp` is not.
 */
export function on(event, run, options = {}) {
    return { kind: 'on', options: named(run, options), hears: isExactly(event.definition), run: run };
}
/** Listens to an event of the control plane in the worker: as `on`, with `ctx.control.write` for its one write. */
export function onControl(event, run, options = {}) {
    return { kind: 'onControl', options: named(run, options), hears: isExactly(event.definition), run: run };
}
/** Listens to every event of tenants that passes, such as all public ones. */
export function onEvery(hears, run, options = {}) {
    return { kind: 'on', options: named(run, options), hears, run };
}
/** Thrown by a listener for which trying again is pointless: the event becomes a dead letter at once. */
export class GiveUp extends Error {
    name = 'GiveUp';
}
function isExactly({ name, version }) {
    return (one) => one.name === name && one.version === version;
}
function named(run, options) {
    const name = options.name ?? run.name;
    if (name === '')
        throw new Error('Invariant broken: a listener is a function without a name; give options.name');
    return { ...options, name };
}
//# sourceMappingURL=events.js.map