import { CreateQueueCommand, GetQueueUrlCommand, SQSClient, SendMessageBatchCommand, } from '@aws-sdk/client-sqs';
import { isQueueMissing } from './errors.js';
/** A receiver that says nothing for this long has lost the message to others. Work that takes longer says so in time. */
export const VISIBILITY_SECONDS = 20;
/** Of SQS. */
const BATCH_MAX = 10;
/** To a queue that keeps no order: a request takes milliseconds over the network, most of them waiting. */
const SENDS_AT_ONCE = 5;
/** An answer that takes longer is none. Long polls have their own. */
const REQUEST_MS_MAX = 5_000;
/** The two queues of an installation, on SQS or on something that speaks like it. */
export class Queues {
    client;
    #settings;
    #urls = new Map();
    constructor(settings) {
        this.#settings = settings;
        this.client = new SQSClient({
            region: settings.region,
            // The queue's URL as an emulator tells it may name a host that only it knows.
            ...(settings.endpoint === null ? {} : { endpoint: settings.endpoint, useQueueUrlAsEndpoint: false }),
            ...(settings.anonymous ? { credentials: { accessKeyId: 'serai', secretAccessKey: 'serai' } } : {}),
        });
    }
    nameOf(kind) {
        return `${this.#settings.prefix}-events${kind === 'fifo' ? '.fifo' : ''}`;
    }
    /** The queue's URL; makes the queue where that is ours to do. */
    urlOf(kind) {
        const known = this.#urls.get(kind) ?? this.#find(kind);
        this.#urls.set(kind, known);
        known.catch(() => this.#urls.delete(kind));
        return known;
    }
    /** After a failure: the queue may have been lost with the emulator, and is made again where that is ours to do. */
    async ensure(kind) {
        this.#urls.delete(kind);
        await this.urlOf(kind);
    }
    /** Returns those that SQS did not take, and why; the others are on the queue. */
    async send(kind, messages) {
        const batches = Array.from({ length: Math.ceil(messages.length / BATCH_MAX) }, (_, at) => messages.slice(at * BATCH_MAX, (at + 1) * BATCH_MAX));
        const failed = [];
        const next = batches.values();
        const sendOn = async () => {
            for (const batch of next)
                failed.push(...(await this.#sendBatch(kind, batch)));
        };
        // What is to arrive in order is sent in order.
        await Promise.all(Array.from({ length: kind === 'fifo' ? 1 : SENDS_AT_ONCE }, sendOn));
        return failed;
    }
    destroy() {
        this.client.destroy();
    }
    async #sendBatch(kind, batch) {
        try {
            const command = new SendMessageBatchCommand({
                QueueUrl: await this.urlOf(kind),
                Entries: batch.map((message, at) => toEntry(kind, message, at)),
            });
            const { Failed = [] } = await this.client.send(command, { abortSignal: AbortSignal.timeout(REQUEST_MS_MAX) });
            const problems = new Map(Failed.map(({ Id, Code, Message }) => [Number(Id), `${Code}: ${Message}`]));
            return batch.flatMap((message, at) => {
                const problem = problems.get(at);
                return problem === undefined ? [] : [{ message, problem }];
            });
        }
        catch (error) {
            if (isQueueMissing(error))
                this.#urls.delete(kind);
            const problem = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
            return batch.map((message) => ({ message, problem }));
        }
    }
    async #find(kind) {
        const QueueName = this.nameOf(kind);
        const limit = { abortSignal: AbortSignal.timeout(REQUEST_MS_MAX) };
        const { QueueUrl } = this.#settings.create
            ? await this.client.send(new CreateQueueCommand({ QueueName, Attributes: attributesOf(kind) }), limit)
            : await this.client.send(new GetQueueUrlCommand({ QueueName }), limit);
        if (QueueUrl === undefined)
            throw new Error(`SQS did not tell the URL of ${QueueName}`);
        return QueueUrl;
    }
}
function toEntry(kind, { body, group, deduplicationId }, at) {
    const order = kind === 'fifo' ? { MessageGroupId: group, MessageDeduplicationId: deduplicationId } : {};
    return { Id: String(at), MessageBody: body, ...order };
}
function attributesOf(kind) {
    return { VisibilityTimeout: String(VISIBILITY_SECONDS), ...(kind === 'fifo' ? { FifoQueue: 'true' } : {}) };
}
//# sourceMappingURL=queues.js.map