import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';

export const userCreated = defineEvent({
  name: 'users.userCreated',
  version: 1,
  public: true,
  description: 'A user was created in the tenant.',
  subject: 'userId',
  payload: z.object({ userId: z.string(), email: z.string(), roles: z.array(z.string()) }),
});
