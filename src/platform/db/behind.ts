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

/** A statement that is sent when `opening` has succeeded, and not at all when it fails. */
export function after(opening: Promise<unknown>, send: () => Sending): Sending {
  let wantsValues = false;
  const rows = opening.then(() => {
    const sent = send();
    return wantsValues ? sent.values() : sent;
  });
  rows.catch(() => {});
  return Object.assign(rows, {
    values() {
      wantsValues = true;
      return rows;
    },
  });
}
