/** A receiver of webhooks on the loopback: a good one unless a test says otherwise. */
import { once } from 'node:events';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { until } from './world.js';

export type Received = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly json: { readonly id: string; readonly type: string; readonly data: Record<string, unknown>; readonly errors?: readonly unknown[] };
};
export type Behaviour = (received: Received, response: ServerResponse) => void;

/** Ways to answer. */
export const answers = {
  ok: (_received: Received, response: ServerResponse) => void response.end('thanks'),
  status:
    (status: number, headers: Record<string, string> = {}) =>
    (_received: Received, response: ServerResponse) =>
      void response.writeHead(status, headers).end(`status ${status}`),
  /** Takes the request and says nothing. */
  hang: () => {},
  /** A byte now and then, for ever. */
  drip: (_received: Received, response: ServerResponse) => {
    response.writeHead(200);
    const dripping = setInterval(() => response.write('.'), 50);
    response.on('close', () => clearInterval(dripping));
  },
  megabytes: (count: number) => (_received: Received, response: ServerResponse) => {
    response.writeHead(200);
    const megabyte = Buffer.alloc(1_000_000, 'x');
    let left = count;
    const more = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= 1;
        if (!response.write(megabyte)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  },
  /** Breaks off in the middle. */
  disappear: (_received: Received, response: ServerResponse) => void response.socket?.destroy(),
} satisfies Record<string, Behaviour | ((...args: never[]) => Behaviour)>;

export class Receiver {
  readonly received: Received[] = [];
  /** Also those that never became a request. */
  connections = 0;
  behaviour: Behaviour = answers.ok;
  readonly #server: Server = createServer((request, response) => void this.#receive(request, response));
  readonly #sockets = new Set<Socket>();
  #port = 0;

  constructor() {
    this.#server.on('connection', (socket: Socket) => {
      this.connections += 1;
      this.#sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => this.#sockets.delete(socket));
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get port(): number {
    return this.#port;
  }

  /** On the same port as before. */
  async start(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  at(path: string): readonly Received[] {
    return this.received.filter((one) => one.path === path);
  }

  /** Waits until so many have come to the path. */
  async until(path: string, count: number, ms?: number): Promise<readonly Received[]> {
    await until(() => this.at(path).length >= count, `${count} webhooks at ${path}, where ${this.at(path).length} have come`, ms);
    return this.at(path);
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const received: Received = {
      path: request.url ?? '',
      headers: request.headers as Record<string, string>,
      body,
      json: body.startsWith('{') ? JSON.parse(body) : null,
    };
    this.received.push(received);
    this.behaviour(received, response);
  }
}

/** One for a test file. Call it in `describe`. */
export function useReceiver(): Receiver {
  const receiver = new Receiver();
  before(() => receiver.start());
  after(() => receiver.stop());
  beforeEach(() => {
    receiver.behaviour = answers.ok;
  });
  return receiver;
}
