import { setTimeout as sleep } from 'node:timers/promises';
import type { Message } from '@aws-sdk/client-sqs';
import { Consumer } from 'sqs-consumer';
import type { Log } from '../../kernel/context.js';
import { type QueueKind, type Queues, VISIBILITY_SECONDS } from './queues.js';

export type ReceiverOptions = {
  readonly queues: Queues;
  readonly kind: QueueKind;
  readonly log: Log;
  /** Resolves when nothing more has to be done about the messages; they are then taken off the queue. When it throws, they come again. */
  readonly handle: (bodies: readonly string[]) => Promise<void>;
  /** The queue was away, and answers again. */
  readonly onBack: () => void;
};

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
  readonly #options: ReceiverOptions;
  readonly #stopping = new AbortController();
  readonly #handling = new Set<Promise<void>>();
  #consumer: Consumer | null = null;
  #failures = 0;
  #isAway = false;
  #started: Promise<void> = Promise.resolve();

  constructor(options: ReceiverOptions) {
    this.#options = options;
  }

  /** Begins as soon as the queue can be reached, however long that takes. */
  start(): void {
    this.#started = this.#start();
  }

  /** Takes nothing new, and waits for what was taken. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#consumer?.stop();
    await this.#started;
    // Until its messages are off the queue as well: one that stays there holds up those behind it in its group.
    while (this.#consumer?.status.isPolling) await sleep(STOPPED_POLL_MS);
    while (this.#handling.size > 0) await Promise.all(this.#handling);
  }

  async #start(): Promise<void> {
    const queueUrl = await this.#findQueue();
    if (queueUrl === null) return;
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
  async #findQueue(): Promise<string | null> {
    while (!this.#stopping.signal.aborted) {
      try {
        const url = await this.#options.queues.urlOf(this.#options.kind);
        this.#onBack();
        return url;
      } catch (error) {
        this.#onError(error, false);
        await this.#pause();
      }
    }
    return null;
  }

  async #beforeReceiving(): Promise<void> {
    if (this.#failures > 0) {
      await this.#pause();
      await this.#options.queues.ensure(this.#options.kind);
      this.#onBack();
    }
    // Stopped during the pause, when there was nothing to abort.
    this.#stopping.signal.throwIfAborted();
  }

  #onAnswered(): void {
    this.#failures = 0;
  }

  /** It can be reached; whether it answers is seen later, after a wait for messages. */
  #onBack(): void {
    if (!this.#isAway) return;
    this.#isAway = false;
    this.#options.log.info('the queue is back', { queue: this.#options.kind });
    this.#options.onBack();
  }

  async #handleBatch(messages: Message[]): Promise<Message[]> {
    const handling = this.#options.handle(messages.map((message) => message.Body ?? ''));
    const tracked = handling
      .catch((error: unknown) => this.#options.log.warn('messages were not handled and will come again', { queue: this.#options.kind, error }))
      .finally(() => this.#handling.delete(tracked));
    this.#handling.add(tracked);
    if (this.#handling.size > LET_GO_MAX) await handling;
    else await Promise.race([handling, sleep(HOLD_MS)]);
    return messages;
  }

  #onError(error: unknown, aboutMessages: boolean): void {
    if (this.#stopping.signal.aborted || aboutMessages) return;
    this.#failures += 1;
    // Once, however long it lasts.
    if (!this.#isAway) this.#options.log.warn('the queue cannot be reached; what is told meanwhile waits', { queue: this.#options.kind, error });
    this.#isAway = true;
  }

  async #pause(): Promise<void> {
    const pauseMs = Math.min(PAUSE_MS.max, PAUSE_MS.first * 2 ** Math.min(10, this.#failures - 1)) * (0.5 + Math.random());
    await sleep(pauseMs, undefined, { signal: this.#stopping.signal }).catch(() => {});
  }
}
