import { setTimeout as sleep } from 'node:timers/promises';
import { Consumer } from 'sqs-consumer';
import { VISIBILITY_SECONDS } from './queues.js';
const BATCH_SIZE = 10;
/**
 * How long one request waits for messages. Longer would spare empty answers, but stopping waits for it: of a request that was broken off nobody
 * knows whether it had taken messages, which would then be away for the visibility timeout.
 */
const WAIT_SECONDS = 3;
/** Three times within the visibility timeout, so that one that is lost does no harm. */
const HEARTBEAT_SECONDS = Math.floor(VISIBILITY_SECONDS / 3);
/** Between requests to a queue that cannot be reached; doubled with each failure, jittered. Protects the queue, and the log. */
const PAUSE_MS = { first: 200, max: 5_000 };
/** A message that is being worked on is safe by its row's lease. After this time a slow one no longer keeps the others of its batch waiting. */
const HOLD_MS = 1_000;
/** Protects memory: so many batches with slow work may be let go at a time. */
const LET_GO_MAX = 10;
/** How often a receiver that stops looks whether its last request is through. */
const STOPPED_POLL_MS = 10;
/** Takes messages off one queue, ten at a time, and says that they are being worked on for as long as they are. */
export class Receiver {
    #options;
    #stopping = new AbortController();
    #handling = new Set();
    #consumer = null;
    #failures = 0;
    #isAway = false;
    #started = Promise.resolve();
    constructor(options) {
        this.#options = options;
    }
    /** Begins as soon as the queue can be reached, however long that takes. */
    start() {
        this.#started = this.#start();
    }
    /** Takes nothing new, and waits for what was taken. */
    async stop() {
        this.#stopping.abort();
        this.#consumer?.stop();
        await this.#started;
        // Until its messages are off the queue as well: one that stays there holds up those behind it in its group.
        while (this.#consumer?.status.isPolling)
            await sleep(STOPPED_POLL_MS);
        while (this.#handling.size > 0)
            await Promise.all(this.#handling);
    }
    async #start() {
        const queueUrl = await this.#findQueue();
        if (queueUrl === null)
            return;
        const consumer = Consumer.create({
            queueUrl,
            sqs: this.#options.queues.client,
            batchSize: BATCH_SIZE,
            waitTimeSeconds: WAIT_SECONDS,
            visibilityTimeout: VISIBILITY_SECONDS,
            heartbeatInterval: HEARTBEAT_SECONDS,
            // The library's own pause after some errors; ours is after all of them.
            authenticationErrorTimeout: 1,
            extendedAWSErrors: true,
            suppressFifoWarning: true,
            preReceiveMessageCallback: () => this.#beforeReceiving(),
            postReceiveMessageCallback: async () => this.#onAnswered(),
            handleMessageBatch: (messages) => this.#handleBatch(messages),
        });
        consumer.on('error', (error, messages) => this.#onError(error, messages !== undefined));
        this.#consumer = consumer;
        consumer.start();
    }
    /** Null when it is stopped before. */
    async #findQueue() {
        while (!this.#stopping.signal.aborted) {
            try {
                const url = await this.#options.queues.urlOf(this.#options.kind);
                this.#onBack();
                return url;
            }
            catch (error) {
                this.#onError(error, false);
                await this.#pause();
            }
        }
        return null;
    }
    async #beforeReceiving() {
        if (this.#failures > 0) {
            await this.#pause();
            await this.#options.queues.ensure(this.#options.kind);
            this.#onBack();
        }
        // Stopped during the pause, when there was nothing to abort.
        this.#stopping.signal.throwIfAborted();
    }
    #onAnswered() {
        this.#failures = 0;
    }
    /** It can be reached; whether it answers is seen later, after a wait for messages. */
    #onBack() {
        if (!this.#isAway)
            return;
        this.#isAway = false;
        this.#options.log.info('the queue is back', { queue: this.#options.kind });
        this.#options.onBack();
    }
    async #handleBatch(messages) {
        const handling = this.#options.handle(messages.map((message) => message.Body ?? ''));
        const tracked = handling
            .catch((error) => this.#options.log.warn('messages were not handled and will come again', { queue: this.#options.kind, error }))
            .finally(() => this.#handling.delete(tracked));
        this.#handling.add(tracked);
        if (this.#handling.size > LET_GO_MAX)
            await handling;
        else
            await Promise.race([handling, sleep(HOLD_MS)]);
        return messages;
    }
    #onError(error, aboutMessages) {
        if (this.#stopping.signal.aborted || aboutMessages)
            return;
        this.#failures += 1;
        // Once, however long it lasts.
        if (!this.#isAway)
            this.#options.log.warn('the queue cannot be reached; what is told meanwhile waits', { queue: this.#options.kind, error });
        this.#isAway = true;
    }
    async #pause() {
        const pauseMs = Math.min(PAUSE_MS.max, PAUSE_MS.first * 2 ** Math.min(10, this.#failures - 1)) * (0.5 + Math.random());
        await sleep(pauseMs, undefined, { signal: this.#stopping.signal }).catch(() => { });
    }
}
//# sourceMappingURL=receiver.js.map