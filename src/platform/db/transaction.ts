import { behind } from './behind.js';
import { type Lane, ONCE } from './lane.js';
import { PLANNER } from './planner.js';
import type { Strategy, Terms } from './strategy.js';

/**
 * For poolers in transaction mode, where each transaction may run on another connection of the server. Nothing is kept on a
 * connection: every unit is one transaction that begins with its own path, role and limits, and no statement has a name.
 */
export const transaction: Strategy = {
  readsShareLanes: false,

  // A pooler refuses or drops most others. What the server's connections begin with is set for the login: docs/operations.md.
  startSettings: () => ({ application_name: 'serai' }),

  prefers: () => true,

  beginRead(lane, terms) {
    let opening: Promise<unknown> | null = null;
    return {
      ready: Promise.resolve(),
      send(statement) {
        opening ??= lane.sendScript(openingOf('read only', terms));
        return behind(opening, lane.send(statement, ONCE));
      },
      end: async () => {
        if (opening !== null) await close(lane);
      },
    };
  },

  async beginWrite(lane, terms) {
    // Awaited: if it failed, the first statement would write as whoever the connection is.
    await lane.sendScript(openingOf('read write', terms));
    return { send: (statement) => lane.send(statement, ONCE), begun: async () => {}, hasFailed: () => false };
  },
};

const TELL_PLANNER = Object.entries(PLANNER)
  .map(([name, value]) => `set local ${name} to ${value}`)
  .join('; ');

/** One message without parameters: the server has done all of it before it looks at a statement that follows on its heels. */
function openingOf(mode: 'read only' | 'read write', { identity, limits }: Terms): string {
  const { searchPath, role } = identity;
  return `begin ${mode};
    set local statement_timeout to ${limits.statementMs};
    set local lock_timeout to ${limits.lockMs};
    set local idle_in_transaction_session_timeout to ${limits.idleInTransactionMs};
    set local timezone to 'UTC';
    ${TELL_PLANNER};
    set local search_path to ${searchPath};
    set local role ${role === 'none' ? 'none' : `"${role}"`}`;
}

/** Nothing was written, so nobody waits for it: the next unit's opening follows it on the same connection. */
async function close(lane: Lane): Promise<void> {
  try {
    await lane.sendScript('commit');
  } catch {
    await lane.destroy();
  }
}
