/** One of those who want the last pieces: impatient, on a bad line, and never ordering twice. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  AddToCartDocument,
  type AddToCartMutation,
  CreateCartDocument,
  type CreateCartMutation,
  CreateOrderDocument,
  type CreateOrderMutation,
  PlaceOrderDocument,
  type PlaceOrderMutation,
} from '../../../schema/generated/graphql.js';
import type { GraphqlError } from '../../support/client.js';
import type { Shop } from './shop.js';

/** How somebody buys. ONE: a piece. TWICE: the cart is given the same variant two times. LINES: staff takes down two lines of it. */
export type Way = 'ONE' | 'TWICE' | 'LINES';
export type Outcome = {
  readonly way: Way;
  readonly pieces: number;
  /** Null for who was refused. */
  readonly orderId: string | null;
  readonly refusal: string | null;
  /** Answers that were lost, or came from a process that was no more. */
  readonly lost: number;
};
/** Where gateways are, those that are left. */
export type Gateways = { readonly urls: readonly string[] };

type Answer = { readonly data?: unknown; readonly errors?: readonly GraphqlError[] };

/** A buyer who has no answer after so many requests finds that something is broken. */
const ATTEMPTS_MAX = 100;
/** So long somebody waits who loses their patience; some of these orders are committed by then, some are not. */
const PATIENCE_MS = 40;

export class Buyer {
  lost = 0;
  #place: (() => Promise<string>) | null = null;

  constructor(
    readonly number: number,
    readonly way: Way,
    private readonly shop: Shop,
    private readonly gateways: Gateways,
  ) {}

  get pieces(): number {
    return this.way === 'ONE' ? 1 : 2;
  }

  /** All but the order. */
  async fillCart(): Promise<void> {
    if (this.way === 'LINES') {
      this.#place = () => this.#takeDown();
      return;
    }
    const { createCart } = await this.#settle<CreateCartMutation>(CreateCartDocument, { email: `buyer-${this.number}@mail.test` });
    const cartToken = createCart?.cartToken ?? '';
    const line = { cartToken, variantId: this.shop.variantId, quantity: 1 };
    for (let piece = 1; piece < this.pieces; piece += 1) await this.#settle<AddToCartMutation>(AddToCartDocument, line);
    const { addToCart } = await this.#settle<AddToCartMutation>(AddToCartDocument, line);
    this.#place = () => this.#order(cartToken, addToCart?.payable);
  }

  /** An order, or the reason why there is none. Whatever else happens is an error of the race. */
  async buy(): Promise<Outcome> {
    const { way, pieces } = this;
    try {
      return { way, pieces, orderId: (await this.#place?.()) ?? null, refusal: null, lost: this.lost };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { way, pieces, orderId: null, refusal: error.reason, lost: this.lost };
    }
  }

  async #order(cartToken: string, expectedPayable: unknown): Promise<string> {
    const input = { cartToken, expectedPayable, paymentMethod: 'BANK_TRANSFER' };
    return (await this.#settle<PlaceOrderMutation>(PlaceOrderDocument, input)).placeOrder?.id ?? '';
  }

  async #takeDown(): Promise<string> {
    const line = { variantId: this.shop.variantId, quantity: 1 };
    const input = { lines: [line, line], email: `buyer-${this.number}@mail.test`, paymentMethod: 'INVOICE' };
    return (await this.#settle<CreateOrderMutation>(CreateOrderDocument, input)).createOrder?.id ?? '';
  }

  /** The same request with the same key, until somebody answers it. */
  async #settle<Result>(document: { toString(): string }, input: object): Promise<Result> {
    const key = randomUUID();
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
      const answer = await this.#ask({ document, input, key, attempt });
      const [error] = answer?.errors ?? [];
      if (answer && !error) return answer.data as Result;
      if (error && !isPassing(error)) throw new Refused(error.extensions.reason);
      await sleep(10 + Math.random() * 40);
    }
    throw new Error(`buyer ${this.number} had no answer to ${ATTEMPTS_MAX} requests`);
  }

  /** Null for an answer that was lost. Every third buyer loses the first one by losing their patience, every other third by not looking. */
  async #ask({ document, input, key, attempt }: { document: { toString(): string }; input: object; key: string; attempt: number }) {
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
      const answer = (await response.json()) as Answer;
      if (!isBlind) return answer;
    } catch {
      // The process is gone, or the buyer is: what became of the request says the next one.
    }
    this.lost += 1;
    return null;
  }

  #headers(): Record<string, string> {
    // Each of them at home: the shop counts what comes from one address.
    const from = `198.18.${Math.floor(this.number / 250)}.${1 + (this.number % 250)}`;
    const who: Record<string, string> = this.way === 'LINES' ? this.shop.staff : { 'x-tenant': this.shop.tenant };
    return { 'content-type': 'application/json', 'x-forwarded-for': from, ...who };
  }
}

class Refused extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** What a client is told to repeat. */
function isPassing({ extensions: { code, reason } }: GraphqlError): boolean {
  return code === 'UNAVAILABLE' || code === 'RATE_LIMITED' || reason === 'IDEMPOTENCY_IN_PROGRESS';
}
