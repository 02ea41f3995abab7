import { defineRefusal } from '../../kernel/errors.js';
export const eventUnknown = defineRefusal('NOT_FOUND', 'QUEUES_EVENT_UNKNOWN', 'Nothing is known of this event: it never was, nobody listened to it, or it was handled more than a week ago.');
//# sourceMappingURL=errors.js.map