import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
const counts = { migrated: z.number().int(), failed: z.number().int() };
export const driftRepaired = defineEvent({
    name: 'fleet.driftRepaired',
    version: 1,
    public: false,
    description: "A tenant's schema was repaired by a plan that an operator had confirmed.",
    subject: 'tenantId',
    payload: z.object({ tenantId: z.string(), planFingerprint: z.string(), objects: z.array(z.string()) }),
});
export const tenantReprovisioned = defineEvent({
    name: 'fleet.tenantReprovisioned',
    version: 1,
    public: false,
    description: 'A tenant was given again what it lacked, by a plan that an operator had confirmed.',
    subject: 'tenantId',
    payload: z.object({ tenantId: z.string(), planFingerprint: z.string(), objects: z.array(z.string()) }),
});
export const migrationRequested = defineEvent({
    name: 'fleet.migrationRequested',
    version: 1,
    public: false,
    description: 'An operator asked for a run over the fleet.',
    subject: 'fleetMigrationId',
    payload: z.object({ fleetMigrationId: z.string(), contract: z.boolean() }),
});
export const migrationStarted = defineEvent({
    name: 'fleet.migrationStarted',
    version: 1,
    public: false,
    description: 'A run over the fleet began: the tenants that are behind are brought up to date, a few of them first.',
    subject: 'fleetMigrationId',
    payload: z.object({
        fleetMigrationId: z.string(),
        tenants: z.number().int(),
        canary: z.number().int(),
        concurrency: z.number().int(),
        contract: z.boolean(),
    }),
});
export const migrationPaused = defineEvent({
    name: 'fleet.migrationPaused',
    version: 1,
    public: false,
    description: 'A run over the fleet was paused, by an operator or because too many tenants failed. Those not yet migrated are as they were.',
    subject: 'fleetMigrationId',
    payload: z.object({ fleetMigrationId: z.string(), reason: z.enum(['CANARY_FAILED', 'FAILURE_RATIO', 'REQUESTED']), ...counts }),
});
export const migrationResumed = defineEvent({
    name: 'fleet.migrationResumed',
    version: 1,
    public: false,
    description: 'A paused run over the fleet goes on; the tenants that had failed are tried again.',
    subject: 'fleetMigrationId',
    payload: z.object({ fleetMigrationId: z.string() }),
});
export const migrationFinished = defineEvent({
    name: 'fleet.migrationFinished',
    version: 1,
    public: false,
    description: 'A run over the fleet is over: every tenant that was behind was tried, or a newer build took it over.',
    subject: 'fleetMigrationId',
    payload: z.object({ fleetMigrationId: z.string(), ...counts }),
});
//# sourceMappingURL=events.js.map