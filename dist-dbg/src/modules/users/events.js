import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
const user = { version: 1, subject: 'userId' };
export const userCreated = defineEvent({
    ...user,
    doneBy: 'userId',
    name: 'users.userCreated',
    public: true,
    description: 'A user was created in the tenant.',
    payload: z.object({ userId: z.string(), email: z.string(), roles: z.array(z.string()) }),
});
export const userUpdated = defineEvent({
    ...user,
    name: 'users.userUpdated',
    public: true,
    description: 'The profile of a user was changed, by themselves or by somebody else; `fields` names what.',
    payload: z.object({
        userId: z.string(),
        fields: z.array(z.enum(['displayName', 'language', 'timeZone', 'avatar', 'email'])),
        userVersion: z.int(),
    }),
});
export const userDeactivated = defineEvent({
    ...user,
    name: 'users.userDeactivated',
    public: true,
    description: 'A user was deactivated: their sessions have ended and they cannot sign in.',
    payload: z.object({ userId: z.string() }),
});
export const userReactivated = defineEvent({
    ...user,
    name: 'users.userReactivated',
    public: true,
    description: 'A deactivated user may sign in again, with the roles and groups of before.',
    payload: z.object({ userId: z.string() }),
});
export const settingsUpdated = defineEvent({
    ...user,
    name: 'users.settingsUpdated',
    public: false,
    description: 'Somebody changed settings of their own; `set` and `removed` name the keys.',
    payload: z.object({ userId: z.string(), set: z.array(z.string()), removed: z.array(z.string()) }),
});
//# sourceMappingURL=events.js.map