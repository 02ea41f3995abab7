import { DIRECT_SETTING, type Lane } from './lane.js';
import type { Plans } from './rerun.js';
import type { Limits, Send, Strategy, Terms } from './strategy.js';

/**
 * For direct connections. Path and role stay on the connection, which prefers the tenant that it last served and keeps prepared
 * statements for it: a warm read is its statement alone, in one round trip.
 */
export const affinity: Strategy = {
  /** Whatever escapes the session finds nothing and may change nothing. */
  startSettings: (limits: Limits, role: string | null) => ({
    application_name: 'serai',
    [DIRECT_SETTING]: 'on',
    search_path: 'pg_catalog',
    default_transaction_read_only: 'on',
    statement_timeout: String(limits.statementMs),
    lock_timeout: String(limits.lockMs),
    idle_in_transaction_session_timeout: String(limits.idleInTransactionMs),
    TimeZone: 'UTC',
    jit: 'off',
    ...(role === null ? {} : { role }),
  }),

  prefers: (lane, identity) => lane.worksAs(identity),

  beginRead: (lane, terms) => ({ ready: becomeOf(lane, terms), send: senderOf(lane, terms.plans), end: async () => {} }),

  async beginWrite(lane, { identity, plans }) {
    await becomeOf(lane, { identity, plans });
    await lane.sendScript('begin read write');
    return senderOf(lane, plans);
  },
};

/** A unit that is run again trusts nothing that the lane remembers: its role may have been renamed, and another one may have the name now. */
function becomeOf(lane: Lane, { identity, plans }: Pick<Terms, 'identity' | 'plans'>): Promise<void> {
  if (plans === 'fresh') lane.forget();
  return lane.become(identity);
}

function senderOf(lane: Lane, plans: Plans): Send {
  return (statement) => (plans === 'kept' ? lane.send(statement) : lane.sendOnce(statement));
}
