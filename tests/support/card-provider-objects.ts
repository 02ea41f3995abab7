/** What the card provider of the tests keeps, in the form of Stripe's API. */

export type Intent = {
  readonly id: string;
  readonly object: 'payment_intent';
  readonly amount: number;
  readonly currency: string;
  readonly capture_method: string;
  readonly client_secret: string;
  readonly metadata: Readonly<Record<string, string>>;
  amount_capturable: number;
  amount_received: number;
  status: string;
};
export type Refund = {
  readonly id: string;
  readonly object: 'refund';
  readonly amount: number;
  readonly currency: string;
  readonly payment_intent: string;
  readonly metadata: Readonly<Record<string, string>>;
  status: string;
};
