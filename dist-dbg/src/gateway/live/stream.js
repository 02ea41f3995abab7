import { execute } from 'graphql';
import { LiveInterrupted } from '../../platform/live/errors.js';
import { toAnswer } from '../errors.js';
import { logUnexpected, stringify, toFormatted } from '../execution/answer.js';
import { COMPLETE, nextEvent } from './event-line.js';
/** Below the idle time of usual proxies. */
const BEAT_MS = 15_000;
/** One subscription of one client, from its opening to its end. */
export class LiveStream {
    #options;
    #events;
    #isChecking = false;
    constructor(options) {
        this.#options = options;
        this.#events = options.source[Symbol.asyncIterator]();
    }
    /** Resolves when it has ended. */
    async run() {
        const { line } = this.#options;
        line.onClose(() => void this.#events.return?.());
        try {
            for await (const event of { [Symbol.asyncIterator]: () => this.#events }) {
                if (!line.isOpen)
                    return;
                await line.send(nextEvent(await this.#answer(event)));
            }
        }
        catch (error) {
            this.#endBecause(error);
        }
    }
    /** Ends it if whoever listens may not any more. */
    async check() {
        const { line } = this.#options;
        if (this.#isChecking || !line.isOpen)
            return;
        this.#isChecking = true;
        try {
            await this.#resolve();
            if (line.quietMs >= BEAT_MS)
                line.beat();
        }
        catch (error) {
            // What cannot be found out at the moment ends nothing: who may not any more is found out with it.
            if (error instanceof LiveInterrupted || !isPassing(error))
                this.#endBecause(error);
        }
        this.#isChecking = false;
    }
    /** Without a complete: clients open another one, at a process that goes on, and nothing says that they may not. */
    interrupt() {
        this.#end(': open it again\n\n');
    }
    async #answer(root) {
        const { turns, schema, asked, createContext, ctx: opened } = this.#options;
        return turns.take(opened.tenantOrNull?.id ?? '', async () => {
            const ctx = createContext(await this.#resolve());
            const { document, variables, operationName = null } = asked;
            const result = await execute({ schema, document, rootValue: root, contextValue: ctx, variableValues: variables, operationName });
            return answerOf(result, { ctx, operationName });
        });
    }
    async #resolve() {
        const { resolve, rule, ctx } = this.#options;
        const asker = await resolve();
        const { tenant } = asker;
        // Its events are told where it lies now; and another one may have got its name.
        if (tenant?.id !== ctx.tenantOrNull?.id || tenant?.serverId !== ctx.tenantOrNull?.serverId)
            throw new LiveInterrupted('the tenant is elsewhere');
        const refusal = rule.check({ actor: asker.actor, tenantOrNull: tenant, isKeyed: false, now: () => ctx.now() });
        if (refusal)
            throw refusal;
        return asker;
    }
    #endBecause(error) {
        const { ctx } = this.#options;
        const { code, reason, message, retryAfterMs } = toAnswer(error);
        if (code === 'INTERNAL' && !(error instanceof LiveInterrupted))
            ctx.log.error('a stream failed', { error });
        // The event that it was about is lost.
        if (isPassing(error)) {
            this.interrupt();
            return;
        }
        const extensions = { code, reason, requestId: ctx.requestId, ...(retryAfterMs === null ? {} : { retryAfterMs }) };
        this.#end(`${nextEvent(JSON.stringify({ errors: [{ message, extensions }] }))}${COMPLETE}`);
    }
    #end(lastWords) {
        this.#options.line.end(lastWords);
        void this.#events.return?.();
    }
}
/** Whether it says nothing of whoever listens: with another stream all may be well. */
function isPassing(error) {
    const { code } = toAnswer(error);
    return code === 'UNAVAILABLE' || code === 'INTERNAL';
}
/** With what went wrong as a client may see it; what is ours goes into the log. */
export function answerOf({ data, errors }, { ctx, operationName }) {
    if (!errors)
        return stringify({ data });
    logUnexpected(errors, ctx, operationName);
    return stringify({ errors: toFormatted(errors, ctx).errors, data });
}
//# sourceMappingURL=stream.js.map