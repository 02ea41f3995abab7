/**
 * Subscriptions: https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md, in its distinct connections mode. An opening is a POST like every other
 * (host, token, CORS, body, the day's requests); its answer is a stream that ends when whoever asked may ask no more.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ExecutionResult, type GraphQLSchema, createSourceEventStream } from 'graphql';
import type { GatewayContext, Log } from '../../kernel/context.js';
import type { RuleMap } from '../../kernel/rules.js';
import type { Config } from '../../platform/config/config.js';
import { type Named, goneSignal, toOrigin } from '../context/arrival.js';
import type { Origin } from '../context/context.js';
import { type Asker, type ResolveOptions, resolveAsker } from '../context/resolve.js';
import { processStops } from './errors.js';
import { EventLine, sendAsEvents } from './event-line.js';
import { type AskedSubscription, type OperationsOptions, Subscriptions } from './operations.js';
import { Places } from './places.js';
import { LiveStream, answerOf } from './stream.js';
import { Turns } from './turns.js';

/** How often it is looked whether who listens still may. With what processes need to hear of a change it stays within two seconds. */
const CHECK_MS = 500;

export type LiveOptions = OperationsOptions & {
  readonly schema: GraphQLSchema;
  readonly rules: RuleMap;
  readonly limits: Config['live'];
  readonly resolve: ResolveOptions;
  readonly createContext: (origin: Origin) => GatewayContext;
  readonly log: Log;
};

export type Opening = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Readonly<Record<string, unknown>>;
  readonly named: Named;
  readonly asker: Asker;
};

export class LiveStreams {
  readonly #options: LiveOptions;
  readonly #subscriptions: Subscriptions;
  readonly #places: Places;
  readonly #open = new Set<LiveStream>();
  readonly #turns = new Turns();
  readonly #checking: NodeJS.Timeout;
  #isStopping = false;

  constructor(options: LiveOptions) {
    this.#options = options;
    this.#subscriptions = new Subscriptions(options);
    this.#places = new Places(options.limits);
    this.#checking = setInterval(() => {
      for (const stream of this.#open) void stream.check();
    }, CHECK_MS).unref();
  }

  /** Answers if the body asks for a subscription, and says whether it does. */
  async answers(opening: Opening): Promise<boolean> {
    const asked = this.#subscriptions.find(opening.body);
    if (asked === null) return false;
    if (this.#isStopping) throw processStops();
    const { response, asker, named } = opening;
    response.once('close', this.#places.take(asker, named.client.address));
    await this.#answer(opening, asked);
    return true;
  }

  /** At once: clients open their streams again at a process that goes on. */
  stop(): void {
    this.#isStopping = true;
    clearInterval(this.#checking);
    for (const stream of this.#open) stream.interrupt();
  }

  async #answer({ request, response, named, asker }: Opening, asked: AskedSubscription): Promise<void> {
    const { schema, rules, resolve, createContext } = this.#options;
    const signal = goneSignal(response);
    const contextOf = (current: Asker) => createContext({ ...toOrigin(request, named, current), signal });
    const ctx = contextOf(asker);
    const { document, variables, operationName = null, field, problems } = asked;
    const refuse = (result: ExecutionResult) => sendAsEvents(response, answerOf(result, { ctx, operationName }));
    if (problems.length > 0) return refuse({ errors: problems });
    const source = await createSourceEventStream({ schema, document, contextValue: ctx, variableValues: variables, operationName });
    if (!(Symbol.asyncIterator in source)) return refuse(source);
    const line = new EventLine(response);
    const rule = rules['Subscription']?.[field];
    if (!rule) throw new Error(`Invariant broken: the subscription ${field} has no rule`);
    const arriving = { hostSlug: named.slug, headers: request.headers, address: named.client.address };
    const stream = new LiveStream({
      ...{ schema, asked, rule, line, source, ctx, turns: this.#turns },
      resolve: () => resolveAsker(resolve, arriving),
      createContext: contextOf,
    });
    this.#open.add(stream);
    line.open();
    ctx.log.debug('a stream was opened', { field, open: this.#open.size });
    await stream.run().finally(() => this.#open.delete(stream));
    ctx.log.debug('a stream has ended', { field, open: this.#open.size });
  }
}
