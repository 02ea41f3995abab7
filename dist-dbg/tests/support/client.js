var _a;
import { randomUUID } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { DEMO_PASSWORD } from '../../src/demo.js';
import { collectRules } from '../../src/gateway/schema.js';
import { modules } from '../../src/modules.js';
import { openStream } from './event-stream.js';
/** Somebody who speaks GraphQL to the gateway over HTTP: anonymous, or signed in at the first request. */
export class Client {
    #options;
    #token = null;
    constructor(options) {
        this.#options = options;
    }
    /** The result's data. Throws when there is any error. */
    async run(document, ...[variables]) {
        const answer = await this.send(document, variables ?? {});
        if (answer.errors.length > 0 || answer.data === null)
            throw new Error(`unexpected errors: ${JSON.stringify(answer.errors)}`);
        return answer.data;
    }
    /** The first error's code, reason, fields and message. Throws when the operation succeeds. */
    async refusal(document, ...[variables]) {
        const { errors, data } = await this.send(document, variables ?? {});
        const [error] = errors;
        if (error === undefined)
            throw new Error(`expected a refusal, got ${JSON.stringify(data)}`);
        return { ...error.extensions, message: error.message };
    }
    /** The whole answer, whatever it is. Takes a document or its text. */
    async send(document, variables = {}, headers = {}) {
        if (/^(\s*#.*\n)*\s*subscription\b/.test(document.toString()))
            return this.#opening(document, variables, headers);
        const sent = { 'content-type': 'application/json', ...(await this.headers()), ...keyFor(document), ...headers };
        const response = await fetch(`${this.#options.url}/graphql`, {
            method: 'POST',
            headers: sent,
            body: JSON.stringify({ query: document.toString(), variables }),
        });
        const body = (await response.json());
        if (response.status === 401 && this.#token !== null && headers['authorization'] === undefined) {
            // The clock was moved on past the end of the token.
            this.#token = null;
            return this.send(document, variables, headers);
        }
        const request = { id: response.headers.get('x-request-id') ?? '', tenant: tenantOf(sent) };
        this.#options.watch?.note(document.toString(), body.data ?? null, request);
        return { status: response.status, headers: response.headers, data: body.data ?? null, errors: body.errors ?? [] };
    }
    /** Opens a stream of a subscription. Close it, or it stays open. */
    async follow(document, variables = {}, headers = {}) {
        const stream = await openStream(this.#options.url, { query: document.toString(), variables }, { ...(await this.headers()), ...headers });
        if (stream.status !== 401 || this.#token === null || headers['authorization'] !== undefined)
            return stream;
        stream.close();
        this.#token = null;
        return this.follow(document, variables, headers);
    }
    /** What identifies this client in a request. */
    async headers() {
        const tenant = this.#options.tenant === null ? {} : { 'x-tenant': this.#options.tenant };
        return this.#options.email === null ? tenant : { ...tenant, authorization: `Bearer ${await this.token()}` };
    }
    token() {
        this.#token ??= this.#signIn();
        return this.#token;
    }
    /** Whether a subscription is opened or refused; what it tells is not waited for. */
    async #opening(document, variables, headers) {
        const stream = await this.follow(document, variables, headers);
        const first = await stream.opened();
        stream.close();
        return { status: stream.status, headers: stream.headers, data: null, errors: first?.errors ?? [] };
    }
    async #signIn() {
        const anonymous = new _a({ ...this.#options, email: null });
        const document = 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignedIn { accessToken } } }';
        const { data } = await anonymous.send(document, {
            input: { email: this.#options.email, password: DEMO_PASSWORD },
        });
        if (!data?.signIn?.accessToken)
            throw new Error(`could not sign in as ${this.#options.email}`);
        return data.signIn.accessToken;
    }
}
_a = Client;
/** Mutations that must not happen twice are refused without a key. */
const KEYED = new RegExp(`\\b(${Object.entries(collectRules(modules)['Mutation'] ?? {})
    .filter(([, rule]) => rule.name.includes('with a key'))
    .map(([name]) => name)
    .join('|')})\\(`);
/** A new key for what needs one, as a front-end would send it. A test that is about keys gives its own. */
function keyFor(document) {
    return KEYED.test(document.toString()) ? { 'idempotency-key': randomUUID() } : {};
}
/** The id that the token names, else the slug. Tests forge tokens in which nothing can be read. */
function tenantOf(headers) {
    const claims = jwt.decode(headers['authorization']?.slice('Bearer '.length) ?? '', { json: true });
    return claims?.['tid'] ?? headers['x-tenant'] ?? null;
}
//# sourceMappingURL=client.js.map