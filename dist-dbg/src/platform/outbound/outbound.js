/** The one way to call a server outside whose address somebody else has chosen. */
import { isIP } from 'node:net';
import { Agent, request as send } from 'undici';
import { invariant } from '../../kernel/assert.js';
import { isInsideUnit } from '../db/unit.js';
import { AllowList } from './allow-list.js';
import { BREAKER_TIMES, Breakers } from './breakers.js';
import { AddressForbidden, guardedConnector, permittedAddresses } from './connector.js';
import { failureOf } from './failure.js';
import { NameResolver } from './resolver.js';
import { Room } from './room.js';
import { NOT_PUBLIC, parseTarget } from './target.js';
/** What is read of an answer: receivers say little, and one that says much is cut short. */
const ANSWER_BYTES_MAX = 65_536;
/** Protects memory from headers without end. */
const HEADER_BYTES_MAX = 16_384;
/** A connection that was looked at is used again for this long, so that a burst costs one handshake. */
const KEEP_ALIVE_MS = 4_000;
export class OutboundCalls {
    #guard;
    #agent;
    #breakers;
    #room;
    constructor({ allow, concurrency, nameServers = null, breakers = BREAKER_TIMES }) {
        this.#guard = { allowed: new AllowList(allow), names: new NameResolver(nameServers) };
        this.#agent = new Agent({
            connect: guardedConnector(this.#guard),
            maxHeaderSize: HEADER_BYTES_MAX,
            keepAliveTimeout: KEEP_ALIVE_MS,
            keepAliveMaxTimeout: KEEP_ALIVE_MS,
            pipelining: 1,
        });
        this.#breakers = new Breakers(breakers);
        const half = Math.max(1, Math.floor(concurrency / 2));
        this.#room = new Room({ total: Math.max(1, Math.floor((concurrency * 3) / 4)), perCaller: half, perTarget: Math.max(1, half - 1) });
    }
    async problemOf(url) {
        const target = parseTarget(url, this.#guard.allowed);
        if ('problem' in target)
            return target.problem;
        if (isIP(target.host) !== 0)
            return null;
        try {
            await permittedAddresses(this.#guard, target.host);
            return null;
        }
        catch (error) {
            // A name that has no address yet may have one when it is called; then it is looked at again.
            return error instanceof AddressForbidden ? NOT_PUBLIC : null;
        }
    }
    async call(request) {
        invariant(!isInsideUnit(), 'a server outside was called inside a unit of work; let a listener of its event do so');
        const target = parseTarget(request.url, this.#guard.allowed);
        if ('problem' in target)
            return notSent('URL_FORBIDDEN');
        const line = { caller: request.caller, target: target.url.origin };
        const passed = await this.#room.pass(line, async () => {
            const result = await this.#breakers.call(`${line.caller} ${line.target}`, () => this.#send(target.url, request));
            return result ?? notSent('CIRCUIT_OPEN');
        });
        return passed ?? notSent('BUSY');
    }
    async textRecordsOf(name) {
        invariant(!isInsideUnit(), 'a name server was asked inside a unit of work');
        return this.#guard.names.textRecordsOf(name);
    }
    async stop() {
        this.#breakers.stop();
        await this.#agent.destroy();
    }
    async #send(url, { method, headers, body, timeoutMs, answerBytesMax = ANSWER_BYTES_MAX }) {
        const startedAt = performance.now();
        const durationMs = () => Math.round(performance.now() - startedAt);
        const deadline = new AbortController();
        const timer = setTimeout(() => deadline.abort(new DOMException('the time is up', 'TimeoutError')), timeoutMs);
        try {
            const answer = await send(url, { dispatcher: this.#agent, method, headers, body, signal: deadline.signal });
            const text = await readBeginning(answer.body, answerBytesMax);
            return { kind: 'answered', status: answer.statusCode, headers: oneOfEach(answer.headers), body: text, durationMs: durationMs() };
        }
        catch (error) {
            return { kind: 'failed', ...failureOf(error), durationMs: durationMs() };
        }
        finally {
            clearTimeout(timer);
        }
    }
}
function notSent(failure) {
    return { kind: 'failed', failure, detail: null, durationMs: 0 };
}
/** The connection is given up when there is more. */
async function readBeginning(body, bytesMax) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        length += chunk.length;
        // Leaving the loop destroys the stream and its connection.
        if (length >= bytesMax)
            break;
    }
    return Buffer.concat(chunks).subarray(0, bytesMax).toString();
}
function oneOfEach(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]));
}
//# sourceMappingURL=outbound.js.map