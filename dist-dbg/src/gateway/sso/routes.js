import { ANONYMOUS, tenantId } from '../../kernel/context.js';
import { Refusal, defineRefusal } from '../../kernel/errors.js';
import { SSO_PATH, findSamlMetadata, relayUrl, returnUrl, ssoConnectionId, startSso, takeOidcAnswer, takeRelayed, takeSamlAnswer, } from '../../modules/auth/public.js';
import { tenantNotFound } from '../../modules/tenancy/public.js';
import { readForm } from '../http/form.js';
import { bindBrowser, readBrowser } from './cookie.js';
import { sendProblemPage } from './page.js';
const nothingHere = defineRefusal('NOT_FOUND', 'SSO_PATH_UNKNOWN', 'There is nothing at this address; a sign-in begins with `beginSso`.');
/** A SAML answer with certificates, attributes and a thousand groups; a hostile one does not fill memory. */
const ANSWER_BYTES_MAX = 500_000;
/** `/sso/<tenant>/start` and `/sso/<tenant>/<connection>/<step>`. */
const PATH = new RegExp(`^${SSO_PATH}/(?<tenant>ten_[0-9a-z]{26})(?:/(?<connection>sso_[0-9a-z]{26}))?/(?<step>[a-z]{1,20})$`);
export function createSsoRoutes(options) {
    return {
        at(path) {
            if (!path.startsWith(`${SSO_PATH}/`))
                return null;
            const { tenant = '', connection, step = '' } = PATH.exec(path)?.groups ?? {};
            return async (request, response, arrival) => {
                try {
                    const perform = (connection === undefined ? ofTenant : ofConnection)[`${request.method} ${step}`];
                    if (!perform)
                        throw nothingHere();
                    const found = await findOpenTenant(options, tenant, arrival);
                    const ctx = options.createContext(originOf(arrival, found));
                    const search = new URLSearchParams((request.url ?? '').split('?').slice(1).join('?'));
                    await perform({ ctx, request, response, protocol: arrival.client.protocol, search }, connection ?? '');
                }
                catch (error) {
                    if (!(error instanceof Refusal))
                        throw error;
                    sendProblemPage(response, error);
                }
            };
        },
    };
}
const ofTenant = {
    async 'GET start'({ ctx, request, response, protocol, search }) {
        const { browser, cookie } = bindBrowser(request, protocol);
        const url = await startSso(ctx, { ticket: search.get('ticket') ?? '', browser });
        response.setHeader('set-cookie', cookie);
        redirect(response, url);
    },
};
const ofConnection = {
    async 'GET callback'({ ctx, request, response, protocol }, connection) {
        const search = `?${(request.url ?? '').split('?').slice(1).join('?')}`;
        await backToFrontEnd({ ctx, response }, () => takeOidcAnswer(ctx, { connectionId: ssoConnectionId.parse(connection), browser: readBrowser(request, protocol), search }));
    },
    async 'POST acs'({ ctx, request, response }, connection) {
        const connectionId = ssoConnectionId.parse(connection);
        const form = await readForm(request, ANSWER_BYTES_MAX);
        const answer = { connectionId, response: form.get('SAMLResponse') ?? '', relayState: form.get('RelayState') ?? '' };
        try {
            redirect(response, relayUrl(ctx, connectionId, await takeSamlAnswer(ctx, answer)));
        }
        catch (error) {
            redirectWithProblem({ ctx, response }, error);
        }
    },
    async 'GET relay'({ ctx, request, response, protocol, search }, connection) {
        await backToFrontEnd({ ctx, response }, () => takeRelayed(ctx, {
            connectionId: ssoConnectionId.parse(connection),
            browser: readBrowser(request, protocol),
            relay: search.get('relay') ?? '',
        }));
    },
    async 'GET metadata'({ ctx, response }, connection) {
        const xml = await findSamlMetadata(ctx, ssoConnectionId.parse(connection));
        if (xml === null)
            throw nothingHere();
        response.setHeader('content-type', 'application/samlmetadata+xml; charset=utf-8');
        response.end(xml);
    },
};
/** The address is the installation's own and never the client's to choose. */
async function backToFrontEnd(way, work) {
    try {
        redirect(way.response, returnUrl(way.ctx, { code: await work() }));
    }
    catch (error) {
        redirectWithProblem(way, error);
    }
}
function redirectWithProblem({ ctx, response }, error) {
    if (!(error instanceof Refusal))
        throw error;
    redirect(response, returnUrl(ctx, { error: error.reason }));
}
function redirect(response, location) {
    response.writeHead(303, { location }).end();
}
/** Not anonymous: what it gives to people was allowed to be given by who set up the connection. */
function originOf({ requestId, client, userAgent }, tenant) {
    return { requestId, tenant, address: client.address, userAgent, actor: { ...ANONYMOUS, kind: 'system', name: 'sso' } };
}
async function findOpenTenant({ directory, window }, id, { slug }) {
    const tenant = await directory.findById(tenantId.parse(id));
    if (!tenant || tenant.suspendedAt !== null || (slug !== null && slug !== tenant.slug))
        throw tenantNotFound();
    await window.requireInside(tenant);
    return tenant;
}
//# sourceMappingURL=routes.js.map