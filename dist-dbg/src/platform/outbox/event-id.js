import { eventId } from '../../kernel/events.js';
/** The event's id as it is shown. A row that was not written by us may have a key that is none; it is shown as it is. */
export function toEventId(uuid) {
    try {
        return eventId.fromUuid(uuid);
    }
    catch {
        return uuid;
    }
}
//# sourceMappingURL=event-id.js.map