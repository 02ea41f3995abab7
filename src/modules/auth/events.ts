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
  description: 'A session ended: by signing out, or because a used refresh token was presented again.',
  subject: 'sessionId',
  payload: z.object({ sessionId: z.string(), holderId: z.string(), reason: z.enum(['SIGNED_OUT', 'TOKEN_REUSED']) }),
});

export const tenantSessionsEnded = defineEvent({
  name: 'auth.tenantSessionsEnded',
  version: 1,
  public: false,
  description: "All of a tenant's sessions ended at once, because another state of the tenant took the place of the present one.",
  subject: 'tenantId',
  payload: z.object({ tenantId: z.string(), sessions: z.number().int(), reason: z.enum(['STATE_REPLACED']) }),
});

export const operatorCreated = defineEvent({
  name: 'auth.operatorCreated',
  version: 1,
  public: false,
  description: 'A platform operator was created.',
  subject: 'operatorId',
  payload: z.object({ operatorId: z.string(), email: z.string() }),
});
