import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
/** Facts of the control plane about a tenant: they are found with the tenant in the operators' trail. */
const ofTenant = { version: 1, public: false, subject: 'tenantId' };
const ofMove = { tenantId: z.string(), moveId: z.string() };
const between = { sourceId: z.string(), targetId: z.string() };
export const moveRequested = defineEvent({
    ...ofTenant,
    name: 'moves.moveRequested',
    description: 'An operator asked for a tenant to be moved to another database server.',
    payload: z.object({ ...ofMove, ...between }),
});
export const moveCancelled = defineEvent({
    ...ofTenant,
    name: 'moves.moveCancelled',
    description: 'An operator cancelled a move before the tenant had changed places.',
    payload: z.object(ofMove),
});
export const moveFailed = defineEvent({
    ...ofTenant,
    name: 'moves.moveFailed',
    description: 'A move was given up before the tenant had changed places; it is where it was.',
    payload: z.object({ ...ofMove, reason: z.string() }),
});
export const tenantSwitched = defineEvent({
    ...ofTenant,
    name: 'moves.tenantSwitched',
    description: 'A tenant lies on another database server from now on; what it left is kept for a while.',
    payload: z.object({ ...ofMove, ...between, rows: z.number().int(), pauseMs: z.number().int() }),
});
export const moveConfirmed = defineEvent({
    ...ofTenant,
    name: 'moves.moveConfirmed',
    description: 'The source of a moved tenant is given up: an operator confirmed the move, or its time was over.',
    payload: z.object(ofMove),
});
export const moveUndoAsked = defineEvent({
    ...ofTenant,
    name: 'moves.moveUndoAsked',
    description: 'An operator asked for a moved tenant to go back to its source.',
    payload: z.object({ ...ofMove, losesWrites: z.boolean() }),
});
export const moveUndone = defineEvent({
    ...ofTenant,
    name: 'moves.moveUndone',
    description: 'A moved tenant lies on its source again.',
    payload: z.object({ ...ofMove, losesWrites: z.boolean(), pauseMs: z.number().int() }),
});
export const moveUndoRefused = defineEvent({
    ...ofTenant,
    name: 'moves.moveUndoRefused',
    description: 'A moved tenant could not go back to its source; it is where it was.',
    payload: z.object({ ...ofMove, reason: z.string() }),
});
/** In the tenant's own trail, as the first entry behind those of the state that came back. */
export const writesLost = defineEvent({
    ...ofTenant,
    name: 'moves.writesLost',
    description: 'The tenant went back to the database server that it had left, without what was written since.',
    payload: z.object({ ...ofMove, since: z.string() }),
});
export const moveEvents = [
    moveRequested,
    moveCancelled,
    moveFailed,
    tenantSwitched,
    moveConfirmed,
    moveUndoAsked,
    moveUndone,
    moveUndoRefused,
    writesLost,
];
//# sourceMappingURL=events.js.map