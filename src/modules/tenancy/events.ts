import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';

export const tenantOnboarded = defineEvent({
  name: 'tenancy.tenantOnboarded',
  version: 1,
  public: false,
  description: 'A tenant was created with its schema, role, tables and first administrator.',
  subject: 'tenantId',
  payload: z.object({ tenantId: z.string(), slug: z.string(), name: z.string(), modules: z.array(z.string()), adminEmail: z.string() }),
});
