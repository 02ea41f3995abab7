/** What browsers ask of us on their way to a provider and back. They get redirects, or a page that says in one sentence what went wrong. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ANONYMOUS, type GatewayContext, type Tenant, tenantId } from '../../kernel/context.js';
import { Refusal, defineRefusal } from '../../kernel/errors.js';
import {
  SSO_PATH,
  findSamlMetadata,
  relayUrl,
  returnUrl,
  ssoConnectionId,
  startSso,
  takeOidcAnswer,
  takeRelayed,
  takeSamlAnswer,
} from '../../modules/auth/public.js';
import { tenantNotFound } from '../../modules/tenancy/public.js';
import type { Origin } from '../context/context.js';
import { readForm } from '../http/form.js';
import type { Client } from '../http/forwarded.js';
import { bindBrowser, readBrowser } from './cookie.js';
import { sendProblemPage } from './page.js';

const nothingHere = defineRefusal('NOT_FOUND', 'SSO_PATH_UNKNOWN', 'There is nothing at this address; a sign-in begins with `beginSso`.');
/** A SAML answer with certificates, attributes and a thousand groups; a hostile one does not fill memory. */
const ANSWER_BYTES_MAX = 500_000;

export type SsoArrival = {
  readonly requestId: string;
  readonly client: Client;
  readonly userAgent: string | null;
  /** The tenant that the host names. */
  readonly slug: string | null;
};
export type SsoRoutesOptions = {
  readonly directory: { findById(id: Tenant['id']): Promise<Tenant | null> };
  /** Throws while the tenant's schema is not one that this build can work with. */
  readonly window: { requireInside(tenant: Tenant): Promise<void> };
  readonly createContext: (origin: Origin) => GatewayContext;
};

export type SsoRoutes = {
  /** Answers the request, whatever comes of it. Null for a path that is none of these. */
  at(path: string): ((request: IncomingMessage, response: ServerResponse, arrival: SsoArrival) => Promise<void>) | null;
};

type Step = {
  readonly ctx: GatewayContext;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly protocol: Client['protocol'];
  readonly search: URLSearchParams;
};

/** `/sso/<tenant>/start` and `/sso/<tenant>/<connection>/<step>`. */
const PATH = new RegExp(`^${SSO_PATH}/(?<tenant>ten_[0-9a-z]{26})(?:/(?<connection>sso_[0-9a-z]{26}))?/(?<step>[a-z]{1,20})$`);

export function createSsoRoutes(options: SsoRoutesOptions): SsoRoutes {
  return {
    at(path) {
      if (!path.startsWith(`${SSO_PATH}/`)) return null;
      const { tenant = '', connection, step = '' } = PATH.exec(path)?.groups ?? {};
      return async (request, response, arrival) => {
        try {
          const perform = (connection === undefined ? ofTenant : ofConnection)[`${request.method} ${step}`];
          if (!perform) throw nothingHere();
          const found = await findOpenTenant(options, tenant, arrival);
          const ctx = options.createContext(originOf(arrival, found));
          const search = new URLSearchParams((request.url ?? '').split('?').slice(1).join('?'));
          await perform({ ctx, request, response, protocol: arrival.client.protocol, search }, connection ?? '');
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          sendProblemPage(response, error);
        }
      };
    },
  };
}

type Perform = (step: Step, connection: string) => Promise<void>;

const ofTenant: Readonly<Record<string, Perform | undefined>> = {
  async 'GET start'({ ctx, request, response, protocol, search }) {
    const { browser, cookie } = bindBrowser(request, protocol);
    const url = await startSso(ctx, { ticket: search.get('ticket') ?? '', browser });
    response.setHeader('set-cookie', cookie);
    redirect(response, url);
  },
};

const ofConnection: Readonly<Record<string, Perform | undefined>> = {
  async 'GET callback'({ ctx, request, response, protocol }, connection) {
    const search = `?${(request.url ?? '').split('?').slice(1).join('?')}`;
    await backToFrontEnd({ ctx, response }, () =>
      takeOidcAnswer(ctx, { connectionId: ssoConnectionId.parse(connection), browser: readBrowser(request, protocol), search }),
    );
  },
  async 'POST acs'({ ctx, request, response }, connection) {
    const connectionId = ssoConnectionId.parse(connection);
    const form = await readForm(request, ANSWER_BYTES_MAX);
    const answer = { connectionId, response: form.get('SAMLResponse') ?? '', relayState: form.get('RelayState') ?? '' };
    try {
      redirect(response, relayUrl(ctx, connectionId, await takeSamlAnswer(ctx, answer)));
    } catch (error) {
      redirectWithProblem({ ctx, response }, error);
    }
  },
  async 'GET relay'({ ctx, request, response, protocol, search }, connection) {
    await backToFrontEnd({ ctx, response }, () =>
      takeRelayed(ctx, {
        connectionId: ssoConnectionId.parse(connection),
        browser: readBrowser(request, protocol),
        relay: search.get('relay') ?? '',
      }),
    );
  },
  async 'GET metadata'({ ctx, response }, connection) {
    const xml = await findSamlMetadata(ctx, ssoConnectionId.parse(connection));
    if (xml === null) throw nothingHere();
    response.setHeader('content-type', 'application/samlmetadata+xml; charset=utf-8');
    response.end(xml);
  },
};

type Way = { readonly ctx: GatewayContext; readonly response: ServerResponse };

/** The address is the installation's own and never the client's to choose. */
async function backToFrontEnd(way: Way, work: () => Promise<string>): Promise<void> {
  try {
    redirect(way.response, returnUrl(way.ctx, { code: await work() }));
  } catch (error) {
    redirectWithProblem(way, error);
  }
}

function redirectWithProblem({ ctx, response }: Way, error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
  redirect(response, returnUrl(ctx, { error: error.reason }));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location }).end();
}

/** Not anonymous: what it gives to people was allowed to be given by who set up the connection. */
function originOf({ requestId, client, userAgent }: SsoArrival, tenant: Tenant): Origin {
  return { requestId, tenant, address: client.address, userAgent, actor: { ...ANONYMOUS, kind: 'system', name: 'sso' } };
}

async function findOpenTenant({ directory, window }: SsoRoutesOptions, id: string, { slug }: SsoArrival): Promise<Tenant> {
  const tenant = await directory.findById(tenantId.parse(id));
  if (!tenant || tenant.suspendedAt !== null || (slug !== null && slug !== tenant.slug)) throw tenantNotFound();
  await window.requireInside(tenant);
  return tenant;
}
