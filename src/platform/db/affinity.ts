import { behind } from './behind.js';
import { DIRECT_SETTING, type Lane } from './lane.js';
import type { Limits, Send, Strategy, Terms } from './strategy.js';

/**
 * For direct connections. Path and role stay on the connection, which prefers the tenant that it last served and keeps prepared
 * statements for those of its share: a warm read is one round trip, and where the tenant differs the switch travels before it in the same write.
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

  beginRead(lane, terms) {
    startAfresh(lane, terms);
    const send = senderOf(lane, terms);
    if (lane.worksAs(terms.identity)) return { ready: Promise.resolve(), send, end: async () => {} };
    let switching: Promise<void> | null = null;
    return {
      ready: lane.requireDirect(),
      send(statement) {
        switching ??= lane.become(terms.identity);
        // On a lane that is closed by now the statement throws before anybody waits for the switch.
        switching.catch(() => {});
        return behind(switching, send(statement));
      },
      end: async () => {},
    };
  },

  async beginWrite(lane, terms) {
    startAfresh(lane, terms);
    const send = senderOf(lane, terms);
    await lane.requireDirect();
    await lane.become(terms.identity, 'begin read write');
    return send;
  },
};

/** A unit that is run again trusts nothing that the lane remembers: its role may have been renamed, and another one may have the name now. */
function startAfresh(lane: Lane, { plans }: Terms): void {
  if (plans === 'fresh') lane.forget();
}

/**
 * Statements are kept on a tenant's home lane, and on one that serves it twice in a row. Kept on every lane that it ever meets, those of a
 * thousand tenants would fill all lanes, and none would be found again.
 */
function senderOf(lane: Lane, { identity, plans }: Terms): Send {
  const keeps = plans === 'kept' && (lane.isHomeOf(identity) || lane.worksAs(identity));
  return (statement) => (keeps ? lane.send(statement) : lane.sendOnce(statement));
}
