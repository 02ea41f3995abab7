import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
/** What a directory keeps beside what users have themselves. */
export const linkFields = ['userName', 'externalId', 'givenName', 'familyName', 'deactivatedAt', 'deletedAt'];
export const directoryUserUpdated = defineEvent({
    version: 1,
    public: true,
    subject: 'userId',
    name: 'scim.directoryUserUpdated',
    description: 'What a directory outside says of a user has changed: by which names it knows them, or that it deactivated or deleted them.',
    payload: z.object({ userId: z.string(), externalId: z.string().nullable(), fields: z.array(z.enum(linkFields)) }),
});
export const directoryGroupUpdated = defineEvent({
    version: 1,
    public: true,
    subject: 'groupId',
    name: 'scim.directoryGroupUpdated',
    description: 'A directory outside knows a group by another id from now on, or by none.',
    payload: z.object({ groupId: z.string(), externalId: z.string().nullable() }),
});
//# sourceMappingURL=events.js.map