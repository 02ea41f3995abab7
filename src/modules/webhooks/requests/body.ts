import type { EventType } from '../catalogue/event-types.js';

export type Happened = {
  /** The event's id, which is also `webhook-id`. */
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly occurredAt: Date;
};

/** What a webhook carries, as recommended by Standard Webhooks: `type`, `timestamp` and `data`. */
export type WebhookBody = {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  /** When it happened; when it was sent says the header. */
  readonly timestamp: string;
  readonly data: unknown;
  /** Of an endpoint's own query, when not all of it could be answered. */
  readonly errors?: readonly unknown[];
};

export function bodyOf({ id, type, version, occurredAt }: Happened, data: unknown, errors: readonly unknown[] = []): WebhookBody {
  return { id, type, version, timestamp: occurredAt.toISOString(), data, ...(errors.length > 0 ? { errors } : {}) };
}

/** With an id and a time that stay the same, for documents. */
export function exampleBody({ name, version, example }: EventType): WebhookBody {
  return bodyOf({ id: 'evt_01h455vb4pex5vsknk084sn02q', type: name, version, occurredAt: new Date('2026-03-09T14:30:00.000Z') }, example);
}
