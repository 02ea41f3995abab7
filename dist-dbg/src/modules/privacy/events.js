import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
export const personalDataErased = defineEvent({
    name: 'privacy.personalDataErased',
    version: 1,
    public: true,
    description: "A person's data was erased. Whoever has copied it should erase it as well.",
    subject: 'erasureId',
    payload: z.object({ erasureId: z.string(), subjectId: z.string() }),
});
export const exportRequested = defineEvent({
    name: 'privacy.exportRequested',
    version: 1,
    public: false,
    description: "Somebody asked for a person's data as a file. Stands in the audit trail alone.",
    subject: 'subjectId',
    payload: z.object({ subjectId: z.string() }),
});
export const personalDataExported = defineEvent({
    name: 'privacy.personalDataExported',
    version: 1,
    public: false,
    description: "Somebody fetched a person's data as a file. Stands in the audit trail alone.",
    subject: 'subjectId',
    payload: z.object({ subjectId: z.string() }),
});
export const erasuresContinued = defineEvent({
    name: 'privacy.erasuresContinued',
    version: 1,
    public: false,
    description: 'An older state of a tenant has come back, and more people must be erased in it again than one transaction takes.',
    subject: 'tenantId',
    payload: z.object({ tenantId: z.string(), after: z.string() }),
});
export const privacyEvents = [personalDataErased, exportRequested, personalDataExported, erasuresContinued];
//# sourceMappingURL=events.js.map