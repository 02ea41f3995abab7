import { expect } from 'chai';
import { affinity } from '../../src/platform/db/affinity.js';
import { CONTROL } from '../../src/platform/db/identity.js';
import { Lane } from '../../src/platform/db/lane.js';
import { transaction } from '../../src/platform/db/transaction.js';
import { withAdmin } from '../support/databases.js';
import { useWorld } from '../support/world.js';

describe('a connection that was closed between two steps of a read', () => {
  const world = useWorld();
  const limits = { statementMs: 5_000, lockMs: 1_000, idleInTransactionMs: 5_000 };
  const terms = { identity: CONTROL, limits, plans: 'kept' } as const;

  for (const [name, strategy] of Object.entries({ affinity, transaction }))
    it(`refuses the statement, and leaves no rejection that would end the process (${name})`, async () => {
      const rejections: unknown[] = [];
      const note = (error: unknown) => void rejections.push(error);
      const others = process.listeners('unhandledRejection');
      process.removeAllListeners('unhandledRejection').on('unhandledRejection', note);
      try {
        const lane = new Lane({ url: world.databaseUrl, settings: strategy.startSettings(limits, null) });
        const [row] = await lane.sendScript('select pg_backend_pid() as pid');
        const reading = strategy.beginRead(lane, terms, { onClosed() {}, onBlocked() {} });
        await reading.ready;
        const closed = new Promise<void>((resolve) => {
          lane.onClosed = () => resolve();
        });
        await withAdmin(world.databaseUrl, (sql) => sql`select pg_terminate_backend(${Number(row?.['pid'])})`);
        await closed;
        expect(() => reading.send({ text: 'select 1', parameters: [] })).to.throw('The connection was closed');
        await reading.end();
        await lane.destroy();
        // Rejections are told when the turn of the event loop ends.
        await new Promise((resolve) => setImmediate(resolve));
        await new Promise((resolve) => setImmediate(resolve));
        expect(rejections).to.deep.equal([]);
      } finally {
        process.off('unhandledRejection', note);
        for (const listener of others) process.on('unhandledRejection', listener);
      }
    });
});
