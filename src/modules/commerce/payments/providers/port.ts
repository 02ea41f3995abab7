/** What a payment provider is to us. Its calls are network calls: never inside a unit of work. */
import type { PaymentId, PaymentOperationId } from '../../ids.js';
import type { Exchange, OperationKind } from '../tables.js';

/** What is asked of a provider. The operation's id is the idempotency key: the same one moves money once, however often it is sent. */
export type ProviderOrder = {
  readonly operationId: PaymentOperationId;
  readonly paymentId: PaymentId;
  /** What the provider calls the payment; null before it has said so. */
  readonly reference: string | null;
  readonly kind: OperationKind;
  readonly amountMinor: number;
  readonly currencyCode: string;
  readonly capturesAtOnce: boolean;
  readonly isFinal: boolean;
};

/** A payment as the provider says that it is. */
export type SeenPayment = {
  readonly reference: string;
  /** Which of our payments it was made for; null when it does not say. */
  readonly paymentId: string | null;
  readonly currencyCode: string;
  readonly authorisedMinor: number;
  readonly capturedMinor: number;
  /** Nothing more can be captured. */
  readonly isClosed: boolean;
  readonly isCancelled: boolean;
  readonly clientSecret: string | null;
};

export type SeenRefund = {
  readonly reference: string;
  /** Which of our operations asked for it; null when somebody else did. */
  readonly operationId: string | null;
  readonly amountMinor: number;
  readonly state: 'PENDING' | 'SUCCEEDED' | 'FAILED';
  readonly failure: string | null;
};

/** What was seen at a look, or in an answer; of what is not in it nothing is known. */
export type Sighting = { readonly payment: SeenPayment | null; readonly refunds: readonly SeenRefund[] };

export type ProviderAnswer = { readonly exchange: Exchange | null } & (
  | { readonly kind: 'seen'; readonly sighting: Sighting }
  /** A definite no: nothing was done, and nothing will be under this key. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** Nothing was done; it may be another time. */
  | { readonly kind: 'later'; readonly code: string }
  /** Perhaps it was done: only a look tells. */
  | { readonly kind: 'lost'; readonly code: string }
);

export type PaymentProvider = {
  ask(order: ProviderOrder): Promise<ProviderAnswer>;
  /** The payment and its refunds as they are now. */
  look(reference: string): Promise<ProviderAnswer>;
};

/** The code of a lost answer that is all the provider will ever say under this key: an error of its own, which it has kept. */
export const REPLAYED_ERROR = 'replayed_error';
