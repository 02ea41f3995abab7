/** A client of server-sent events that shows all that comes, line by line: also comments, and how a stream ends. */
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { GraphqlError } from './client.js';
import { until } from './world.js';

export type Told<Data = Record<string, unknown>> = { readonly data?: Data | null; readonly errors?: readonly GraphqlError[] };

export class EventStream {
  readonly told: Told[] = [];
  readonly comments: string[] = [];
  /** How it ended; null while it is open. */
  end: 'complete' | 'ended' | 'broken' | null = null;
  readonly #request: ClientRequest;
  readonly #response: IncomingMessage;
  #text = '';

  constructor(asking: ClientRequest, response: IncomingMessage) {
    this.#request = asking;
    this.#response = response;
    response.setEncoding('utf8');
    response.on('data', (text: string) => this.#read(text));
    response.on('end', () => {
      if (!this.isStream) this.told.push(JSON.parse(this.#text) as Told);
      this.end ??= 'ended';
    });
    response.on('error', () => {
      this.end ??= 'broken';
    });
  }

  get status(): number {
    return this.#response.statusCode ?? 0;
  }

  get headers(): Headers {
    return new Headers(Object.entries(this.#response.headers).map(([name, value]) => [name, String(value)] as [string, string]));
  }

  get isStream(): boolean {
    return String(this.#response.headers['content-type']).startsWith('text/event-stream');
  }

  /** Waits until it is open: null then, or what it was refused with. */
  async opened(): Promise<Told | null> {
    await until(() => this.comments.length > 0 || this.told.length > 0, 'the stream answers');
    if (this.isStream) await until(() => this.told.length > 0 || this.end !== null || this.comments.includes('open'), 'the stream is open');
    await new Promise((resolve) => setImmediate(resolve));
    return this.told[0] ?? null;
  }

  /** Waits until so much was told in all. */
  async toldOf(count: number, ms?: number): Promise<readonly Told[]> {
    await until(() => this.told.length >= count || this.end !== null, `${count} events are told`, ms);
    if (this.told.length < count) throw new Error(`the stream has ended (${this.end}) after ${JSON.stringify(this.told)}`);
    return this.told;
  }

  async ended(ms?: number): Promise<Told | null> {
    await until(() => this.end !== null, 'the stream ends', ms);
    return this.told.at(-1) ?? null;
  }

  /** Reads nothing more, as a client that is busy with something else. */
  pause(): void {
    this.#response.pause();
  }

  resume(): void {
    this.#response.resume();
  }

  close(): void {
    this.#request.destroy();
  }

  #read(text: string): void {
    this.#text += text;
    if (!this.isStream) return;
    const blocks = this.#text.split('\n\n');
    this.#text = blocks.pop() ?? '';
    for (const block of blocks) this.#take(block);
  }

  #take(block: string): void {
    if (block.startsWith(':')) this.comments.push(block.slice(1).trim());
    else if (block === 'event: complete\ndata:') this.end = 'complete';
    else if (block.startsWith('event: next\ndata: ')) this.told.push(JSON.parse(block.slice('event: next\ndata: '.length)) as Told);
    else throw new Error(`not an event of the protocol: ${block}`);
  }
}

/** Resolves with the head of the answer, whatever it is. */
export function openStream(url: string, body: object, headers: Record<string, string>): Promise<EventStream> {
  return new Promise((resolve, reject) => {
    const asking = request(`${url}/graphql`, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    });
    asking.once('error', reject);
    asking.once('response', (response) => {
      asking.off('error', reject).on('error', () => {});
      resolve(new EventStream(asking, response));
    });
    asking.end(JSON.stringify(body));
  });
}
