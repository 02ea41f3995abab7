/** An HTTP client that costs next to nothing, so that what is measured is the server: raw keep-alive sockets, requests made beforehand. */
import { type Socket, connect } from 'node:net';

export type Load = {
  readonly port: number;
  readonly connections: number;
  readonly durationMs: number;
  /** Bytes of the next request. */
  readonly next: () => Buffer;
  /** Requests per second over all connections; as many as the server answers when not given. */
  readonly rate?: number;
};
export type Measured = {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly answered: number;
  readonly failed: number;
};

/** Longer than any request of the benchmark may take. */
const REQUEST_MS_MAX = 30_000;

export async function load({ port, connections, durationMs, next, rate }: Load): Promise<Measured> {
  const began = performance.now();
  const until = began + durationMs;
  const latencies: number[] = [];
  let failed = 0;
  let started = 0;
  const worker = async () => {
    const line = await Line.open(port);
    while (performance.now() < until) {
      let from = performance.now();
      if (rate !== undefined) {
        // From when it was due, so that a server that stalls is not forgiven the requests that had to wait.
        const due = began + (started++ / rate) * 1_000;
        if (due > until) break;
        if (due > from) await new Promise((resolve) => setTimeout(resolve, due - from));
        from = due;
      }
      if ((await line.ask(next())).status !== 200) failed += 1;
      latencies.push(performance.now() - from);
    }
    line.close();
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - began) / 1_000;
  latencies.sort((one, other) => one - other);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return { perSecond: latencies.length / seconds, p50Ms: at(0.5), p99Ms: at(0.99), answered: latencies.length, failed };
}

export type Reply = { readonly status: number; readonly body: Buffer };

/** One connection, one request at a time. */
export class Line {
  readonly #socket: Socket;
  #received: Buffer[] = [];
  #length = 0;
  #wanted = -1;
  #head = '';
  #settle: ((reply: Reply) => void) | null = null;
  #fail: (why: Error) => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.setTimeout(REQUEST_MS_MAX, () => socket.destroy(new Error('the server does not answer')));
    socket.on('data', (chunk) => this.#onData(chunk));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('the server closed the connection')));
  }

  static open(port: number): Promise<Line> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => resolve(new Line(socket)));
    });
  }

  ask(request: Buffer): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#settle = resolve;
      this.#fail = reject;
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#fail = () => {};
    this.#socket.destroy();
  }

  #onData(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#length += chunk.length;
    if (this.#wanted < 0 && !this.#readHead()) return;
    if (this.#length < this.#wanted) return;
    const whole = this.#received.length === 1 ? (this.#received[0] as Buffer) : Buffer.concat(this.#received);
    const reply = { status: Number(this.#head.slice(9, 12)), body: bodyOf(whole, this.#head.length + 4, this.#wanted) };
    this.#received = [];
    this.#length = 0;
    this.#wanted = -1;
    this.#settle?.(reply);
  }

  /** Learns how long the answer is; a chunked one ends with its last chunk. */
  #readHead(): boolean {
    const whole = this.#received.length === 1 ? (this.#received[0] as Buffer) : Buffer.concat(this.#received);
    const end = whole.indexOf('\r\n\r\n');
    if (end < 0) return false;
    this.#head = whole.toString('latin1', 0, end);
    const [, length] = /^content-length: *(\d+)/im.exec(this.#head) ?? [];
    if (length !== undefined) {
      this.#wanted = end + 4 + Number(length);
      return true;
    }
    if (whole.subarray(-5).toString('latin1') !== '0\r\n\r\n') return false;
    this.#wanted = whole.length;
    return true;
  }
}

function bodyOf(whole: Buffer, from: number, to: number): Buffer {
  const body = whole.subarray(from, to);
  if (!/^transfer-encoding: *chunked/im.test(whole.toString('latin1', 0, from))) return body;
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = body.indexOf('\r\n', at);
    const length = Number.parseInt(body.toString('latin1', at, lineEnd), 16);
    if (!(length > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
}

/** The bytes of a POST of a GraphQL operation. */
export function graphqlRequest({ headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: object }): Buffer {
  const text = JSON.stringify(body);
  const lines = Object.entries({
    host: 'localhost',
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(text)),
    ...headers,
  });
  return Buffer.from(`POST /graphql HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${text}`);
}
