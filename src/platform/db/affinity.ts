import { after } from './behind.js';
import { DIRECT_SETTING, type Lane } from './lane.js';
import { PLANNER } from './planner.js';
import type { Limits, Strategy, Terms } from './strategy.js';

/**
 * For direct connections. Path and role stay on the connection, which prefers the tenant that it last served and keeps prepared
 * statements for those of its share: a warm read is one round trip, and where the tenant differs the switch travels before it in the same write.
 * Reads of several tenants follow one another on one connection without waiting for each other's answers.
 */
export const affinity: Strategy = {
  readsShareLanes: true,

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
    ...PLANNER,
    ...(role === null ? {} : { role }),
  }),

  prefers: (lane, identity) => lane.worksAs.is(identity),

  beginRead(lane, terms, user) {
    startAfresh(lane, terms);
    const { identity } = terms;
    const options = { keeps: keepsFor(lane, terms), user };
    return {
      ready: lane.requireDirect(),
      send: (statement) => lane.sendAs(identity, statement, options),
      end: async () => {},
    };
  },

  async beginWrite(lane, terms) {
    startAfresh(lane, terms);
    const { identity } = terms;
    const options = { keeps: keepsFor(lane, terms), user: null };
    await lane.requireDirect();
    let beginning: Promise<unknown> | null = null;
    let state: 'waiting' | 'begun' | 'failed' = 'waiting';
    const begins = <Opening extends PromiseLike<unknown>>(opening: Opening): Opening => {
      beginning = Promise.resolve(opening.then(() => (state = 'begun')));
      beginning.catch(() => (state = 'failed'));
      return opening;
    };
    return {
      send(statement) {
        if (state === 'begun') return lane.send(statement, options);
        if (beginning === null) return begins(lane.beginAs(identity, statement, options));
        return after(beginning, () => lane.send(statement, options));
      },
      async begun() {
        await (beginning ?? begins(lane.begin(identity)));
      },
      hasFailed: () => state === 'failed',
    };
  },
};

/** A unit that is run again trusts nothing that the lane remembers: its role may have been renamed, and another one may have the name now. */
function startAfresh(lane: Lane, { plans }: Terms): void {
  if (plans === 'fresh') lane.worksAs.forget();
}

/**
 * Statements are kept on a tenant's home lane, and on one that serves it twice in a row. Kept on every lane that it ever meets, those of a
 * thousand tenants would fill all lanes, and none would be found again.
 */
function keepsFor(lane: Lane, { identity, plans }: Terms): boolean {
  return plans === 'kept' && lane.suits(identity);
}
