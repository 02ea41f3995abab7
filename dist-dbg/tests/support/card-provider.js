/**
 * A card provider on the loopback that speaks Stripe's API as far as payments go: payment intents and refunds, idempotency keys that answer the
 * same again, errors in Stripe's form. A test says how it misbehaves, and when its customers confirm.
 */
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
export const SECRET_KEY = 'sk_test_51serai0000';
export const PUBLISHABLE_KEY = 'pk_test_51serai0000';
export const mishaps = {
    /** It is done, and nobody hears of it. */
    answerLost: ((_request, process) => {
        process();
        return 'cut';
    }),
    /** It never arrives. */
    requestLost: (() => 'cut'),
    broken: (() => failure(500, { type: 'api_error', message: 'An error of our own.' })),
    busy: (() => failure(429, { type: 'rate_limit_error', code: 'rate_limit', message: 'Too many requests.' })),
};
export class CardProvider {
    intents = new Map();
    refunds = new Map();
    /** All that came, in order. */
    requests = [];
    /** How often money was really taken, by intent. */
    captures = [];
    mishap = null;
    #answered = new Map();
    #sockets = new Set();
    #server = createServer((request, response) => void this.#receive(request, response));
    #count = 0;
    get url() {
        return `http://127.0.0.1:${this.#server.address().port}`;
    }
    async start() {
        this.#server.on('connection', (socket) => {
            this.#sockets.add(socket);
            socket.on('error', () => { });
            socket.on('close', () => this.#sockets.delete(socket));
        });
        this.#server.listen(0, '127.0.0.1');
        await once(this.#server, 'listening');
    }
    async stop() {
        for (const socket of this.#sockets)
            socket.destroy();
        this.#server.close();
        await once(this.#server, 'close');
    }
    /** So many requests fare so, then all is well again. */
    failing(times, path, mishap) {
        let left = times;
        this.mishap = (request, process) => {
            if (left === 0 || request.method !== 'POST' || !path.test(request.path))
                return process();
            left -= 1;
            return mishap(request, process);
        };
    }
    /** The first such request meets an error of the provider's own, which it keeps under the key and answers ever after. */
    breakingKey(path) {
        this.mishap = (request, process) => {
            const key = request.headers['idempotency-key'];
            const isNew = request.method === 'POST' && path.test(request.path) && typeof key === 'string' && !this.#answered.has(key);
            if (isNew)
                this.#answered.set(key, { what: `${request.path}?${request.fields}`, answer: mishaps.broken() });
            return isNew ? mishaps.broken() : process();
        };
    }
    /** The customer confirms in the browser, with the client secret. */
    confirm(clientSecret) {
        const intent = [...this.intents.values()].find((one) => one.client_secret === clientSecret);
        if (!intent)
            throw new Error('nobody has such a client secret');
        if (intent.capture_method === 'automatic') {
            intent.status = 'succeeded';
            intent.amount_received = intent.amount;
            this.captures.push({ intent: intent.id, amount: intent.amount });
        }
        else {
            intent.status = 'requires_capture';
            intent.amount_capturable = intent.amount;
        }
        return intent;
    }
    posts(path) {
        return this.requests.filter((one) => one.method === 'POST' && path.test(one.path));
    }
    async #receive(request, response) {
        const chunks = [];
        for await (const chunk of request)
            chunks.push(chunk);
        const { method = '', url = '', headers } = request;
        const received = { method, path: url, fields: new URLSearchParams(Buffer.concat(chunks).toString()), headers };
        this.requests.push(received);
        let wasReplayed = false;
        const process = () => {
            const { answer, isReplay } = this.#once(received);
            wasReplayed = isReplay;
            return answer;
        };
        const answer = await (this.mishap ? this.mishap(received, process) : process());
        if (answer === 'cut')
            return void request.socket.destroy();
        const replayed = wasReplayed ? { 'idempotent-replayed': 'true' } : {};
        response.writeHead(answer.status, { 'content-type': 'application/json', 'request-id': `req_${randomUUID()}`, ...replayed });
        response.end(JSON.stringify(answer.body));
    }
    /** https://docs.stripe.com/api/idempotent_requests */
    #once(request) {
        if (request.headers.authorization !== `Bearer ${SECRET_KEY}`) {
            return { answer: failure(401, { type: 'invalid_request_error', message: 'Invalid API Key provided.' }), isReplay: false };
        }
        const key = request.headers['idempotency-key'];
        if (request.method !== 'POST' || typeof key !== 'string')
            return { answer: this.#process(request), isReplay: false };
        const what = `${request.path}?${request.fields}`;
        const before = this.#answered.get(key);
        if (before && before.what !== what)
            return { answer: failure(400, { type: 'idempotency_error', message: 'Other parameters.' }), isReplay: false };
        if (before)
            return { answer: before.answer, isReplay: true };
        const answer = this.#process(request);
        this.#answered.set(key, { what, answer: structuredClone(answer) });
        return { answer, isReplay: false };
    }
    #process({ method, path, fields }) {
        const [, , resource, id = '', action = ''] = (path.split('?', 1)[0] ?? '').split('/');
        if (resource === 'refunds')
            return method === 'POST' ? this.#refund(fields) : this.#listRefunds(new URL(path, this.url).searchParams);
        if (id === '')
            return this.#create(fields);
        const intent = this.intents.get(id);
        if (!intent)
            return failure(404, { type: 'invalid_request_error', code: 'resource_missing', message: 'No such payment_intent' });
        if (action === 'capture')
            return this.#capture(intent, fields);
        if (action === 'cancel')
            return this.#cancel(intent);
        return { status: 200, body: intent };
    }
    #create(fields) {
        const id = `pi_${this.#next()}`;
        const intent = {
            ...{ id, object: 'payment_intent', amount: Number(fields.get('amount')), currency: fields.get('currency') ?? '' },
            ...{ capture_method: fields.get('capture_method') ?? 'automatic', client_secret: `${id}_secret_${randomUUID()}`, metadata: metadataOf(fields) },
            ...{ amount_capturable: 0, amount_received: 0, status: 'requires_payment_method' },
        };
        this.intents.set(id, intent);
        return { status: 200, body: intent };
    }
    #capture(intent, fields) {
        const amount = Number(fields.get('amount_to_capture') ?? intent.amount_capturable);
        if (intent.status !== 'requires_capture')
            return unexpected(intent);
        if (amount > intent.amount_capturable)
            return failure(400, { type: 'invalid_request_error', code: 'amount_too_large', message: 'Too much.' });
        const isFinal = fields.get('final_capture') !== 'false';
        this.captures.push({ intent: intent.id, amount });
        intent.amount_received += amount;
        intent.amount_capturable = isFinal ? 0 : intent.amount_capturable - amount;
        if (intent.amount_capturable === 0)
            intent.status = 'succeeded';
        return { status: 200, body: structuredClone(intent) };
    }
    #cancel(intent) {
        if (intent.status === 'succeeded')
            return unexpected(intent);
        intent.status = 'canceled';
        intent.amount_capturable = 0;
        return { status: 200, body: structuredClone(intent) };
    }
    #refund(fields) {
        const intent = this.intents.get(fields.get('payment_intent') ?? '');
        const amount = Number(fields.get('amount'));
        const given = [...this.refunds.values()].filter((one) => one.payment_intent === intent?.id).reduce((sum, one) => sum + one.amount, 0);
        if (!intent || amount + given > intent.amount_received) {
            return failure(400, { type: 'invalid_request_error', code: 'charge_already_refunded', message: 'More than was captured.' });
        }
        const { id, currency } = intent;
        const refund = {
            ...{ id: `re_${this.#next()}`, object: 'refund', amount, currency, payment_intent: id, metadata: metadataOf(fields), status: 'succeeded' },
        };
        this.refunds.set(refund.id, refund);
        return { status: 200, body: refund };
    }
    #listRefunds(asked) {
        const data = [...this.refunds.values()].filter((one) => one.payment_intent === asked.get('payment_intent'));
        return { status: 200, body: { object: 'list', data, has_more: false } };
    }
    #next() {
        this.#count += 1;
        return `test${String(this.#count).padStart(6, '0')}`;
    }
}
/** A webhook as Stripe signs it (https://docs.stripe.com/webhooks#verify-manually). */
export function signedWebhook(type, object, { secret, at, id = `evt_${randomUUID()}` }) {
    const body = JSON.stringify({ id, object: 'event', type, data: { object } });
    const time = Math.floor(at.getTime() / 1_000);
    const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
    return { body, headers: { 'content-type': 'application/json', 'stripe-signature': `t=${time},v1=${signature}` } };
}
function failure(status, error) {
    return { status, body: { error } };
}
function unexpected({ status }) {
    return failure(400, { type: 'invalid_request_error', code: 'payment_intent_unexpected_state', message: `It is ${status}.` });
}
function metadataOf(fields) {
    return Object.fromEntries([...fields].flatMap(([name, value]) => [...name.matchAll(/^metadata\[(.+)\]$/g)].map(([, key = '']) => [key, value])));
}
/** One for a test file. Call it in `describe`. */
export function useCardProvider() {
    const provider = new CardProvider();
    before(() => provider.start());
    after(() => provider.stop());
    beforeEach(() => {
        provider.mishap = null;
    });
    return provider;
}
//# sourceMappingURL=card-provider.js.map