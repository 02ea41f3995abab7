import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';

export const signedIn = defineEvent({
  name: 'auth.signedIn',
  version: 1,
  public: false,
  description: 'Somebody signed in and a session began.',
  subject: 'sessionId',
  payload: z.object({ sessionId: z.string(), holderId: z.string() }),
});

export const sessionEnded = defineEvent({
  name: 'auth.sessionEnded',
  version: 1,
  public: false,
  description: 'A session ended: by signing out, because a used refresh token was presented again, or because its holder was deactivated.',
  subject: 'sessionId',
  payload: z.object({ sessionId: z.string(), holderId: z.string(), reason: z.enum(['SIGNED_OUT', 'TOKEN_REUSED', 'DEACTIVATED']) }),
});

export const operatorCreated = defineEvent({
  name: 'auth.operatorCreated',
  version: 1,
  public: false,
  description: 'A platform operator was created.',
  subject: 'operatorId',
  payload: z.object({ operatorId: z.string(), email: z.string() }),
});

const operator = { version: 1, public: false, subject: 'operatorId' } as const;
const permissions = z.array(z.string()).nullable();

export const operatorUpdated = defineEvent({
  ...operator,
  name: 'auth.operatorUpdated',
  description: 'The name or the permissions of an operator were changed; null means all permissions.',
  payload: z.object({ operatorId: z.string(), permissions, before: permissions }),
});

export const operatorDeactivated = defineEvent({
  ...operator,
  name: 'auth.operatorDeactivated',
  description: 'An operator was deactivated: their sessions have ended and they cannot sign in.',
  payload: z.object({ operatorId: z.string() }),
});

export const operatorReactivated = defineEvent({
  ...operator,
  name: 'auth.operatorReactivated',
  description: 'A deactivated operator may sign in again.',
  payload: z.object({ operatorId: z.string() }),
});
