import { expect } from 'chai';
import { Queues } from '../../../src/platform/queue/queues.js';
import { Receiver } from '../../../src/platform/queue/receiver.js';
import { silentLog, testConfig } from '../../support/config.js';
import { TestQueue } from '../../support/events.js';
describe('a receiver that is stopped', () => {
    const queue = new TestQueue();
    before(() => queue.start());
    after(() => queue.stop());
    it('has taken off the queue what it has handled, so that the next of its group need not wait (threat 90)', async () => {
        const queues = new Queues(testConfig('postgres://none.test/none', { SQS_ENDPOINT: queue.endpoint }).queue);
        await queues.ensure('fifo');
        const outgoing = { body: 'held', group: 'one', deduplicationId: '1' };
        expect(await queues.send('fifo', [outgoing])).to.deep.equal([]);
        const receiver = await new Promise((resolve) => {
            const made = new Receiver({
                queues,
                kind: 'fifo',
                log: silentLog,
                handle: async () => {
                    resolve(made);
                    // Not in the same turn, as work never is.
                    await new Promise((go) => setTimeout(go, 50));
                },
                onBack: () => { },
            });
            made.start();
        });
        await receiver.stop();
        const left = queue.server.inspectQueue('serai-events.fifo')?.messages;
        expect([left?.ready, left?.inflight]).to.deep.equal([[], []]);
        queues.destroy();
    });
});
//# sourceMappingURL=stopping.test.js.map