/** Calls to servers whose addresses somebody outside has chosen. */

export type OutboundRequest = {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  /** Null for a request without one. */
  readonly body: string | null;
  /** How much is read of the answer; 64 KiB unless given. */
  readonly answerBytesMax?: number;
  /** From the name's resolution to the last byte that is read of the answer. */
  readonly timeoutMs: number;
  /** On whose behalf, such as a tenant's id: what goes wrong for one caller slows no other one down. */
  readonly caller: string;
};

/** Why there is no answer. */
export const outboundFailures = {
  URL_FORBIDDEN: 'The URL is not one that may be called; it was when the endpoint was saved.',
  ADDRESS_FORBIDDEN: 'The host name leads to an address that is not a public one.',
  NAME_NOT_FOUND: 'The host name has no address.',
  CONNECTION_FAILED: 'Nobody took the connection, or it broke off.',
  TLS_FAILED: 'The certificate is not good for this host, or TLS failed in another way.',
  TIMED_OUT: 'The answer was not there in time, whole.',
  ANSWER_MALFORMED: 'What came back is not HTTP, or its headers are too large.',
  CIRCUIT_OPEN: 'Nearly all of the last calls failed: nothing is sent for half a minute.',
  BUSY: 'As many calls as are allowed at a time are under way.',
} as const;
export type OutboundFailure = keyof typeof outboundFailures;

export type OutboundAnswer = {
  readonly kind: 'answered';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** At most `answerBytesMax` of it; the rest is not read. */
  readonly body: string;
  readonly durationMs: number;
};
export type OutboundFailed = {
  readonly kind: 'failed';
  readonly failure: OutboundFailure;
  /** What the system said, such as `ECONNREFUSED`; never an address. */
  readonly detail: string | null;
  readonly durationMs: number;
};
/** Nothing was sent for these two: it is worth while to come again soon. */
export function wasNotSent(result: OutboundAnswer | OutboundFailed): boolean {
  return result.kind === 'failed' && (result.failure === 'CIRCUIT_OPEN' || result.failure === 'BUSY');
}

export type Outbound = {
  /** Calls once, follows no redirect, and never throws for what the other side does. It is a network call: never inside a unit of work. */
  call(request: OutboundRequest): Promise<OutboundAnswer | OutboundFailed>;
  /** What is wrong with a URL, to complete "must …"; null when it may be called as things are now. Asks for the name's addresses. */
  problemOf(url: string): Promise<string | null>;
  /** The TXT records of a name, each in one piece: none when it has none, null when the name servers do not answer. A network call. */
  textRecordsOf(name: string): Promise<readonly string[] | null>;
};
