import type { Sending } from './lane.js';

/** A statement that was sent on the heels of another message, in one write: its rows count only when that one succeeded. */
export function behind(opening: Promise<unknown>, sent: Sending): Sending {
  const rows = Promise.all([opening, sent]).then(([, found]) => found);
  // Drizzle asks for values right after sending, and waits for the rows later.
  rows.catch(() => {});
  return Object.assign(rows, {
    values() {
      void sent.values();
      return rows;
    },
  });
}
