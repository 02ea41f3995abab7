import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { ANONYMOUS } from '../kernel/context.js';
import { JWKS_SECONDS } from '../modules/auth/public.js';
import { codeOf } from '../platform/lifecycle/data-dir.js';
import { StartProblem } from '../platform/lifecycle/start-problem.js';
import { goneSignal, searchOf, toOrigin, userAgentOf } from './context/arrival.js';
import { resolveAsker } from './context/resolve.js';
import { answerDownload } from './downloads.js';
import { toAnswer } from './errors.js';
import { sendLive, sendReady } from './health.js';
import { sendJson, sendRefusal, setSecurityHeaders } from './http/answer.js';
import { readJsonBody } from './http/body.js';
import { answersCors } from './http/cors.js';
import { methodNotAllowed, pathUnknown } from './http/errors.js';
import { clientOf } from './http/forwarded.js';
import { parseHost } from './http/host.js';
import { sendText } from './http/send-text.js';
import { Spread } from './http/spread.js';
import { answersAgain, keyedRequestOf, rememberAnswer } from './idempotency.js';
import { acceptsEvents, acceptsEventsAlone, sendAsEvents } from './live/event-line.js';
import { LiveStreams } from './live/live-streams.js';
import { answerHook, isHookPath } from './receiving/receive.js';
import { SCIM_PATH, answerDirectory } from './scim.js';
/** The whole request must have arrived within it: a client that drips its body holds a socket for no longer. */
const REQUEST_MS_MAX = 30_000;
const HEADERS_MS_MAX = 10_000;
/** Longer than the idle time of usual load balancers, which must be the ones to close. */
const KEEP_ALIVE_MS = 75_000;
/** Tickets stand behind it. */
const DOWNLOADS = '/downloads/';
/** How long a stop waits for requests that are being answered. */
const DRAIN_MS_MAX = 5_000;
/** Listens. Throws a `StartProblem` when the port is taken. */
export async function startServer(options) {
    let isStopping = false;
    const streams = new LiveStreams({ ...options, ...options.live });
    const serving = { ...options, streams };
    const server = createServer((request, response) => {
        if (isStopping)
            response.setHeader('connection', 'close');
        void answer(serving, request, response, isStopping);
    });
    server.requestTimeout = REQUEST_MS_MAX;
    server.headersTimeout = HEADERS_MS_MAX;
    server.keepAliveTimeout = KEEP_ALIVE_MS;
    const spread = options.share === null ? null : await spreadOver(server, options, options.share);
    await listen(server, options.http);
    return {
        port: server.address().port,
        stop: () => {
            isStopping = true;
            streams.stop();
            return drain(server, spread);
        },
    };
}
/** Instead of the server itself, the spread takes each connection first. */
async function spreadOver(server, { resolve: { directory }, baseDomain, log }, share) {
    const spread = new Spread({ share, baseDomain, directory, log });
    const listeners = server.listeners('connection');
    const serve = (socket) => {
        for (const listener of listeners)
            listener.call(server, socket);
    };
    server.removeAllListeners('connection').on('connection', (socket) => spread.take(socket, serve));
    await spread.open(serve);
    return spread;
}
async function answer(options, request, response, isStopping) {
    const requestId = randomUUID();
    response.setHeader('x-request-id', requestId);
    try {
        await route(options, request, response, { requestId, isStopping });
    }
    catch (error) {
        const refusal = toAnswer(error);
        if (refusal.code === 'INTERNAL')
            options.log.error('a request failed', { requestId, error });
        if (response.headersSent)
            response.destroy();
        else
            sendRefusal(response, refusal, requestId);
    }
}
async function route(options, request, response, { requestId, isStopping }) {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    // Probes come by address and never name a tenant.
    if (path === '/livez')
        return sendLive(response);
    if (path === '/readyz')
        return sendReady(response, { ...options, isStopping, isVerbose: /[?&]verbose\b/.test(request.url ?? '') });
    const client = clientOf(request, options.http.trustedProxies);
    const { slug } = parseHost(client.host, options.baseDomain);
    setSecurityHeaders(response, client.protocol);
    if (isHookPath(path))
        return answerHook(options, request, response, { requestId, path, slug, address: client.address, userAgent: userAgentOf(request) });
    // Before CORS: they are for who opens them, never for scripts of other sites.
    if (request.method === 'GET' && options.pages.some((pages) => pages.answers(request, response)))
        return;
    const answerSso = options.sso.at(path);
    if (answerSso)
        return answerSso(request, response, { requestId, client, slug, userAgent: userAgentOf(request) });
    if (answersCors(request, response, options.http.corsOrigins))
        return;
    if (path === '/.well-known/jwks.json')
        return sendJson(response, 200, options.jwks(), { 'cache-control': `public, max-age=${JWKS_SECONDS}` });
    if (path.startsWith(`${SCIM_PATH}/`))
        return answerDirectory(options, request, response, { requestId, client, slug });
    if (options.explorer?.answers(request, response, slug))
        return;
    if (path === '/')
        return redirect(response, '/graphql');
    if (path.startsWith(DOWNLOADS))
        return sendDownload(options, request, response, { requestId, client, slug });
    if (path !== '/graphql')
        throw pathUnknown();
    await answerGraphql(options, request, response, { requestId, client, slug });
}
async function sendDownload(options, request, response, named) {
    if (request.method !== 'GET') {
        response.setHeader('allow', 'GET');
        throw methodNotAllowed();
    }
    const ticket = (request.url ?? '').split('?', 1)[0]?.slice(DOWNLOADS.length) ?? '';
    const { tenant: _tenant, actor: _actor, ...origin } = toOrigin(request, named, { tenant: null, actor: ANONYMOUS });
    const { downloads, resolve, createContext } = options;
    await answerDownload({ ...downloads, resolve, createContext }, response, {
        ticket,
        slug: named.slug,
        origin: { ...origin, signal: goneSignal(response) },
    });
}
async function answerGraphql(options, request, response, named) {
    const method = request.method ?? 'GET';
    if (method !== 'POST' && method !== 'GET') {
        response.setHeader('allow', 'GET, POST');
        throw methodNotAllowed();
    }
    const body = method === 'POST' ? await readJsonBody(request, options.http.bodyBytesMax) : undefined;
    const signal = goneSignal(response);
    const asker = await resolveAsker(options.resolve, { hostSlug: named.slug, headers: request.headers, address: named.client.address });
    options.admit(asker);
    if (body && acceptsEvents(request.headers) && (await options.streams.answers({ request, response, body, named, asker })))
        return;
    const onlyEvents = acceptsEventsAlone(request.headers);
    const headers = onlyEvents ? { ...request.headers, accept: 'application/json' } : request.headers;
    const keyed = method === 'POST' ? keyedRequestOf({ headers: request.headers, body, asker, secret: options.secret }) : null;
    const ctx = options.createContext({ ...toOrigin(request, named, asker), signal, keyed });
    if (keyed !== null && (await answersAgain(ctx, keyed, response)))
        return;
    const answered = await options.executor.answer({ method, body, headers, search: searchOf(request), context: () => ctx });
    const { status, body: sent } = answered;
    for (const [name, value] of answered.headers)
        response.setHeader(name, value);
    response.statusCode = status;
    if (typeof sent === 'string') {
        if (keyed !== null)
            await rememberAnswer(ctx, keyed, response, { type: String(response.getHeader('content-type')), body: sent });
        return onlyEvents ? sendAsEvents(response, sent) : sendText(request, response, sent);
    }
    for await (const chunk of sent)
        response.write(chunk);
    response.end();
}
function redirect(response, location) {
    response.writeHead(302, { location }).end();
}
function listen(server, { host, port }) {
    return new Promise((resolve, reject) => {
        server.once('error', (error) => {
            if (codeOf(error) === 'EADDRINUSE')
                reject(new StartProblem(`Port ${port} is taken: stop the program that listens there, or start with another one, as in PORT=${port + 1} npm start.`));
            else if (codeOf(error) === 'EACCES')
                reject(new StartProblem(`This user may not listen on port ${port}: choose one above 1023, as in PORT=4000 npm start.`));
            else if (codeOf(error) === 'EADDRNOTAVAIL')
                reject(new StartProblem(`This machine has no address ${host} to listen on: set HOST to one that it has, such as 127.0.0.1.`));
            else
                reject(error);
        });
        server.listen(port, host, () => resolve());
    });
}
/** Answers what has arrived, takes nothing new, and closes what is left after a while. */
async function drain(server, spread) {
    const closed = Promise.all([new Promise((resolve) => server.close(() => resolve())), spread?.shut()]);
    server.closeIdleConnections();
    const timer = setTimeout(() => {
        server.closeAllConnections();
        spread?.closeAllConnections();
    }, DRAIN_MS_MAX);
    await closed;
    clearTimeout(timer);
}
//# sourceMappingURL=server.js.map