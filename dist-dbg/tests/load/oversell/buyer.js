/** One of those who want the last pieces: impatient, on a bad line, and never ordering twice. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AddToCartDocument, CreateCartDocument, CreateOrderDocument, PlaceOrderDocument, } from '../../../schema/generated/graphql.js';
/** A buyer who has no answer after so many requests finds that something is broken. */
const ATTEMPTS_MAX = 100;
/** So long somebody waits who loses their patience; some of these orders are committed by then, some are not. */
const PATIENCE_MS = 40;
export class Buyer {
    number;
    way;
    shop;
    gateways;
    lost = 0;
    #place = null;
    constructor(number, way, shop, gateways) {
        this.number = number;
        this.way = way;
        this.shop = shop;
        this.gateways = gateways;
    }
    get pieces() {
        return this.way === 'ONE' ? 1 : 2;
    }
    /** All but the order. */
    async fillCart() {
        if (this.way === 'LINES') {
            this.#place = () => this.#takeDown();
            return;
        }
        const { createCart } = await this.#settle(CreateCartDocument, { email: `buyer-${this.number}@mail.test` });
        const cartToken = createCart?.cartToken ?? '';
        const line = { cartToken, variantId: this.shop.variantId, quantity: 1 };
        for (let piece = 1; piece < this.pieces; piece += 1)
            await this.#settle(AddToCartDocument, line);
        const { addToCart } = await this.#settle(AddToCartDocument, line);
        this.#place = () => this.#order(cartToken, addToCart?.payable);
    }
    /** An order, or the reason why there is none. Whatever else happens is an error of the race. */
    async buy() {
        const { way, pieces } = this;
        try {
            return { way, pieces, orderId: (await this.#place?.()) ?? null, refusal: null, lost: this.lost };
        }
        catch (error) {
            if (!(error instanceof Refused))
                throw error;
            return { way, pieces, orderId: null, refusal: error.reason, lost: this.lost };
        }
    }
    async #order(cartToken, expectedPayable) {
        const input = { cartToken, expectedPayable, paymentMethod: 'BANK_TRANSFER' };
        return (await this.#settle(PlaceOrderDocument, input)).placeOrder?.id ?? '';
    }
    async #takeDown() {
        const line = { variantId: this.shop.variantId, quantity: 1 };
        const input = { lines: [line, line], email: `buyer-${this.number}@mail.test`, paymentMethod: 'INVOICE' };
        return (await this.#settle(CreateOrderDocument, input)).createOrder?.id ?? '';
    }
    /** The same request with the same key, until somebody answers it. */
    async #settle(document, input) {
        const key = randomUUID();
        for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
            const answer = await this.#ask({ document, input, key, attempt });
            const [error] = answer?.errors ?? [];
            if (answer && !error)
                return answer.data;
            if (error && !isPassing(error))
                throw new Refused(error.extensions.reason);
            await sleep(10 + Math.random() * 40);
        }
        throw new Error(`buyer ${this.number} had no answer to ${ATTEMPTS_MAX} requests`);
    }
    /** Null for an answer that was lost. Every third buyer loses the first one by losing their patience, every other third by not looking. */
    async #ask({ document, input, key, attempt }) {
        const { urls } = this.gateways;
        const isImpatient = attempt === 0 && this.number % 3 === 1;
        const isBlind = attempt === 0 && this.number % 3 === 2;
        try {
            const response = await fetch(`${urls[(this.number + attempt) % urls.length]}/graphql`, {
                method: 'POST',
                headers: { ...this.#headers(), 'idempotency-key': key },
                body: JSON.stringify({ query: document.toString(), variables: { input } }),
                ...(isImpatient ? { signal: AbortSignal.timeout(PATIENCE_MS) } : {}),
            });
            const answer = (await response.json());
            if (!isBlind)
                return answer;
        }
        catch {
            // The process is gone, or the buyer is: what became of the request says the next one.
        }
        this.lost += 1;
        return null;
    }
    #headers() {
        // Each of them at home: the shop counts what comes from one address.
        const from = `198.18.${Math.floor(this.number / 250)}.${1 + (this.number % 250)}`;
        const who = this.way === 'LINES' ? this.shop.staff : { 'x-tenant': this.shop.tenant };
        return { 'content-type': 'application/json', 'x-forwarded-for': from, ...who };
    }
}
class Refused extends Error {
    reason;
    constructor(reason) {
        super(reason);
        this.reason = reason;
    }
}
/** What a client is told to repeat. */
function isPassing({ extensions: { code, reason } }) {
    return code === 'UNAVAILABLE' || code === 'RATE_LIMITED' || reason === 'IDEMPOTENCY_IN_PROGRESS';
}
//# sourceMappingURL=buyer.js.map