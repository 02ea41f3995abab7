/** Whoever is deactivated has no session any more. */
import type { ControlTx } from '../../../kernel/context.js';
import { joins } from '../../../kernel/events.js';
import { userDeactivated } from '../../users/events.js';
import { inControl, inTenant } from '../service.js';
import { endSessionsOf } from './service.js';

/** Inside the transaction that deactivates the user. */
export const deactivationListeners = [
  joins(userDeactivated, async (tx, event) => {
    await endSessionsOf(inTenant(tx), { holderId: event.payload.userId, reason: 'DEACTIVATED', except: null });
  }),
];

export async function endSessionsOfOperator(tx: ControlTx, holderId: string): Promise<void> {
  await endSessionsOf(inControl(tx), { holderId, reason: 'DEACTIVATED', except: null });
}
