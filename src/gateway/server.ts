import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { ANONYMOUS, type GatewayContext, type Log } from '../kernel/context.js';
import { JWKS_SECONDS } from '../modules/auth/public.js';
import type { Config } from '../platform/config/config.js';
import type { MasterSecret } from '../platform/crypto/secret.js';
import { codeOf } from '../platform/lifecycle/data-dir.js';
import { StartProblem } from '../platform/lifecycle/start-problem.js';
import { type Named, goneSignal, searchOf, toOrigin, userAgentOf } from './context/arrival.js';
import type { Origin } from './context/context.js';
import { type Asker, type ResolveOptions, resolveAsker } from './context/resolve.js';
import { type DownloadOptions, answerDownload } from './downloads.js';
import { toAnswer } from './errors.js';
import type { Executor } from './executor.js';
import type { Explorer } from './explorer/explorer.js';
import { type Readiness, sendLive, sendReady } from './health.js';
import { sendJson, sendRefusal, setSecurityHeaders } from './http/answer.js';
import { readJsonBody } from './http/body.js';
import { answersCors } from './http/cors.js';
import { methodNotAllowed, pathUnknown } from './http/errors.js';
import { clientOf } from './http/forwarded.js';
import { parseHost } from './http/host.js';
import type { Pages } from './http/pages.js';
import { sendText } from './http/send-text.js';
import { type Share, Spread } from './http/spread.js';
import { answersAgain, keyedRequestOf, rememberAnswer } from './idempotency.js';
import { acceptsEvents, acceptsEventsAlone, sendAsEvents } from './live/event-line.js';
import { type LiveOptions, LiveStreams } from './live/live-streams.js';
import { answerHook, isHookPath } from './receiving/receive.js';
import { SCIM_PATH, answerDirectory } from './scim.js';
import type { SsoRoutes } from './sso/routes.js';

/** The whole request must have arrived within it: a client that drips its body holds a socket for no longer. */
const REQUEST_MS_MAX = 30_000;
const HEADERS_MS_MAX = 10_000;
/** Longer than the idle time of usual load balancers, which must be the ones to close. */
const KEEP_ALIVE_MS = 75_000;
/** Tickets stand behind it. */
const DOWNLOADS = '/downloads/';
/** How long a stop waits for requests that are being answered. */
const DRAIN_MS_MAX = 5_000;

export type ServerOptions = {
  readonly http: Config['http'];
  readonly baseDomain: string;
  readonly executor: Pick<Executor, 'answer'>;
  readonly live: Omit<LiveOptions, 'resolve' | 'createContext' | 'log'>;
  readonly resolve: ResolveOptions;
  /** Called once for each request with who asks; throws when the tenant has used up its requests. */
  readonly admit: (asker: Asker) => void;
  readonly createContext: (origin: Origin) => GatewayContext;
  /** Seals what is remembered under a client's key. */
  readonly secret: MasterSecret;
  readonly jwks: () => object;
  readonly dependencies: Readiness['dependencies'];
  readonly servers: Readiness['servers'];
  readonly downloads: Pick<DownloadOptions, 'downloads' | 'tokens' | 'now'>;
  /** Null where no page is served to browsers. */
  readonly explorer: Explorer | null;
  readonly pages: readonly Pages[];
  readonly sso: SsoRoutes;
  /** Null where one process serves all tenants. */
  readonly share: Share | null;
  readonly log: Log;
};

type Serving = ServerOptions & { readonly streams: LiveStreams };
export type RunningServer = { readonly port: number; stop(): Promise<void> };

/** Listens. Throws a `StartProblem` when the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  let isStopping = false;
  const streams = new LiveStreams({ ...options, ...options.live });
  const serving: Serving = { ...options, streams };
  const server = createServer((request, response) => {
    if (isStopping) response.setHeader('connection', 'close');
    void answer(serving, request, response, isStopping);
  });
  server.requestTimeout = REQUEST_MS_MAX;
  server.headersTimeout = HEADERS_MS_MAX;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const spread = options.share === null ? null : await spreadOver(server, options, options.share);
  await listen(server, options.http);
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      isStopping = true;
      streams.stop();
      return drain(server, spread);
    },
  };
}

/** Instead of the server itself, the spread takes each connection first. */
async function spreadOver(server: Server, { resolve: { directory }, baseDomain, log }: ServerOptions, share: Share): Promise<Spread> {
  const spread = new Spread({ share, baseDomain, directory, log });
  const listeners = server.listeners('connection');
  const serve = (socket: Socket) => {
    for (const listener of listeners) listener.call(server, socket);
  };
  server.removeAllListeners('connection').on('connection', (socket) => spread.take(socket, serve));
  await spread.open(serve);
  return spread;
}

async function answer(options: Serving, request: IncomingMessage, response: ServerResponse, isStopping: boolean): Promise<void> {
  const requestId = randomUUID();
  response.setHeader('x-request-id', requestId);
  try {
    await route(options, request, response, { requestId, isStopping });
  } catch (error) {
    const refusal = toAnswer(error);
    if (refusal.code === 'INTERNAL') options.log.error('a request failed', { requestId, error });
    if (response.headersSent) response.destroy();
    else sendRefusal(response, refusal, requestId);
  }
}

type Arrival = { readonly requestId: string; readonly isStopping: boolean };

async function route(options: Serving, request: IncomingMessage, response: ServerResponse, { requestId, isStopping }: Arrival): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  // Probes come by address and never name a tenant.
  if (path === '/livez') return sendLive(response);
  if (path === '/readyz') return sendReady(response, { ...options, isStopping, isVerbose: /[?&]verbose\b/.test(request.url ?? '') });

  const client = clientOf(request, options.http.trustedProxies);
  const { slug } = parseHost(client.host, options.baseDomain);
  setSecurityHeaders(response, client.protocol);
  if (isHookPath(path))
    return answerHook(options, request, response, { requestId, path, slug, address: client.address, userAgent: userAgentOf(request) });
  // Before CORS: they are for who opens them, never for scripts of other sites.
  if (request.method === 'GET' && options.pages.some((pages) => pages.answers(request, response))) return;
  const answerSso = options.sso.at(path);
  if (answerSso) return answerSso(request, response, { requestId, client, slug, userAgent: userAgentOf(request) });
  if (answersCors(request, response, options.http.corsOrigins)) return;
  if (path === '/.well-known/jwks.json') return sendJson(response, 200, options.jwks(), { 'cache-control': `public, max-age=${JWKS_SECONDS}` });
  if (path.startsWith(`${SCIM_PATH}/`)) return answerDirectory(options, request, response, { requestId, client, slug });
  if (options.explorer?.answers(request, response, slug)) return;
  if (path === '/') return redirect(response, '/graphql');
  if (path.startsWith(DOWNLOADS)) return sendDownload(options, request, response, { requestId, client, slug });
  if (path !== '/graphql') throw pathUnknown();
  await answerGraphql(options, request, response, { requestId, client, slug });
}

async function sendDownload(options: ServerOptions, request: IncomingMessage, response: ServerResponse, named: Named): Promise<void> {
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

async function answerGraphql(options: Serving, request: IncomingMessage, response: ServerResponse, named: Named): Promise<void> {
  const method = request.method ?? 'GET';
  if (method !== 'POST' && method !== 'GET') {
    response.setHeader('allow', 'GET, POST');
    throw methodNotAllowed();
  }
  const body = method === 'POST' ? await readJsonBody(request, options.http.bodyBytesMax) : undefined;
  const signal = goneSignal(response);
  const asker = await resolveAsker(options.resolve, { hostSlug: named.slug, headers: request.headers, address: named.client.address });
  options.admit(asker);
  if (body && acceptsEvents(request.headers) && (await options.streams.answers({ request, response, body, named, asker }))) return;
  const onlyEvents = acceptsEventsAlone(request.headers);
  const headers = onlyEvents ? { ...request.headers, accept: 'application/json' } : request.headers;
  const keyed = method === 'POST' ? keyedRequestOf({ headers: request.headers, body, asker, secret: options.secret }) : null;
  const ctx = options.createContext({ ...toOrigin(request, named, asker), signal, keyed });
  if (keyed !== null && (await answersAgain(ctx, keyed, response))) return;
  const answered = await options.executor.answer({ method, body, headers, search: searchOf(request), context: () => ctx });
  const { status, body: sent } = answered;
  for (const [name, value] of answered.headers) response.setHeader(name, value);
  response.statusCode = status;
  if (typeof sent === 'string') {
    if (keyed !== null) await rememberAnswer(ctx, keyed, response, { type: String(response.getHeader('content-type')), body: sent });
    return onlyEvents ? sendAsEvents(response, sent) : sendText(request, response, sent);
  }
  for await (const chunk of sent) response.write(chunk);
  response.end();
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (codeOf(error) === 'EADDRINUSE')
        reject(
          new StartProblem(
            `Port ${port} is taken: stop the program that listens there, or start with another one, as in PORT=${port + 1} npm start.`,
          ),
        );
      else if (codeOf(error) === 'EACCES')
        reject(new StartProblem(`This user may not listen on port ${port}: choose one above 1023, as in PORT=4000 npm start.`));
      else if (codeOf(error) === 'EADDRNOTAVAIL')
        reject(new StartProblem(`This machine has no address ${host} to listen on: set HOST to one that it has, such as 127.0.0.1.`));
      else reject(error);
    });
    server.listen(port, host, () => resolve());
  });
}

/** Answers what has arrived, takes nothing new, and closes what is left after a while. */
async function drain(server: Server, spread: Spread | null): Promise<void> {
  const closed = Promise.all([new Promise<void>((resolve) => server.close(() => resolve())), spread?.shut()]);
  server.closeIdleConnections();
  const timer = setTimeout(() => {
    server.closeAllConnections();
    spread?.closeAllConnections();
  }, DRAIN_MS_MAX);
  await closed;
  clearTimeout(timer);
}
