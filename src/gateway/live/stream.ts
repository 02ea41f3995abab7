import { type ExecutionResult, type GraphQLSchema, execute } from 'graphql';
import type { GatewayContext } from '../../kernel/context.js';
import type { Rule } from '../../kernel/rules.js';
import { LiveInterrupted } from '../../platform/live/errors.js';
import type { Asker } from '../context/resolve.js';
import { toAnswer } from '../errors.js';
import { logUnexpected, stringify, toFormatted } from '../execution/answer.js';
import { COMPLETE, type EventLine, nextEvent } from './event-line.js';
import type { AskedSubscription } from './operations.js';
import type { Turns } from './turns.js';

/** Below the idle time of usual proxies. */
const BEAT_MS = 15_000;

export type StreamOptions = {
  readonly schema: GraphQLSchema;
  readonly asked: AskedSubscription;
  readonly rule: Rule;
  readonly line: EventLine;
  readonly source: AsyncIterable<unknown>;
  /** Who asks as of now, by memory. Throws the refusal when they may ask no more. */
  readonly resolve: () => Promise<Asker>;
  readonly createContext: (asker: Asker) => GatewayContext;
  readonly turns: Turns;
  readonly ctx: GatewayContext;
};

/** One subscription of one client, from its opening to its end. */
export class LiveStream {
  readonly #options: StreamOptions;
  readonly #events: AsyncIterator<unknown>;
  #isChecking = false;

  constructor(options: StreamOptions) {
    this.#options = options;
    this.#events = options.source[Symbol.asyncIterator]();
  }

  /** Resolves when it has ended. */
  async run(): Promise<void> {
    const { line } = this.#options;
    line.onClose(() => void this.#events.return?.());
    try {
      for await (const event of { [Symbol.asyncIterator]: () => this.#events }) {
        if (!line.isOpen) return;
        await line.send(nextEvent(await this.#answer(event)));
      }
    } catch (error) {
      this.#endBecause(error);
    }
  }

  /** Ends it if whoever listens may not any more. */
  async check(): Promise<void> {
    const { line } = this.#options;
    if (this.#isChecking || !line.isOpen) return;
    this.#isChecking = true;
    try {
      await this.#resolve();
      if (line.quietMs >= BEAT_MS) line.beat();
    } catch (error) {
      // What cannot be found out at the moment ends nothing: who may not any more is found out with it.
      if (error instanceof LiveInterrupted || !isPassing(error)) this.#endBecause(error);
    }
    this.#isChecking = false;
  }

  /** Without a complete: clients open another one, at a process that goes on, and nothing says that they may not. */
  interrupt(): void {
    this.#end(': open it again\n\n');
  }

  async #answer(root: unknown): Promise<string> {
    const { turns, schema, asked, createContext, ctx: opened } = this.#options;
    return turns.take(opened.tenantOrNull?.id ?? '', async () => {
      const ctx = createContext(await this.#resolve());
      const { document, variables, operationName = null } = asked;
      const result = await execute({ schema, document, rootValue: root, contextValue: ctx, variableValues: variables, operationName });
      return answerOf(result, { ctx, operationName });
    });
  }

  async #resolve(): Promise<Asker> {
    const { resolve, rule, ctx } = this.#options;
    const asker = await resolve();
    const { tenant } = asker;
    // Its events are told where it lies now; and another one may have got its name.
    if (tenant?.id !== ctx.tenantOrNull?.id || tenant?.serverId !== ctx.tenantOrNull?.serverId) throw new LiveInterrupted('the tenant is elsewhere');
    const refusal = rule.check({ actor: asker.actor, tenantOrNull: tenant, isKeyed: false, now: () => ctx.now() });
    if (refusal) throw refusal;
    return asker;
  }

  #endBecause(error: unknown): void {
    const { ctx } = this.#options;
    const { code, reason, message, retryAfterMs } = toAnswer(error);
    if (code === 'INTERNAL' && !(error instanceof LiveInterrupted)) ctx.log.error('a stream failed', { error });
    // The event that it was about is lost.
    if (isPassing(error)) {
      this.interrupt();
      return;
    }
    const extensions = { code, reason, requestId: ctx.requestId, ...(retryAfterMs === null ? {} : { retryAfterMs }) };
    this.#end(`${nextEvent(JSON.stringify({ errors: [{ message, extensions }] }))}${COMPLETE}`);
  }

  #end(lastWords: string): void {
    this.#options.line.end(lastWords);
    void this.#events.return?.();
  }
}

/** Whether it says nothing of whoever listens: with another stream all may be well. */
function isPassing(error: unknown): boolean {
  const { code } = toAnswer(error);
  return code === 'UNAVAILABLE' || code === 'INTERNAL';
}

type Answering = { readonly ctx: GatewayContext; readonly operationName: string | null };

/** With what went wrong as a client may see it; what is ours goes into the log. */
export function answerOf({ data, errors }: ExecutionResult, { ctx, operationName }: Answering): string {
  if (!errors) return stringify({ data });
  logUnexpected(errors, ctx, operationName);
  return stringify({ errors: toFormatted(errors, ctx).errors, data });
}
