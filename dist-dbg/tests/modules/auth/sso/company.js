/** A company that signs in through a provider of its own: its domain, its connection, and people who come through it. */
import { createHash, randomBytes } from 'node:crypto';
import { AddSsoDomainDocument, BeginSsoDocument, CreateOidcConnectionDocument, EnableSsoConnectionDocument, FinishSsoDocument, RolesDocument, VerifySsoDomainDocument, } from '../../../../schema/generated/graphql.js';
import { NameServer } from '../../../support/name-server.js';
import { Session } from '../../../support/sessions.js';
import { Browser } from '../../../support/sso/browser.js';
import { CLIENT_SECRET, OpenIdProvider } from '../../../support/sso/openid-provider.js';
import { useWorld } from '../../../support/world.js';
export const PUBLIC_URL = 'http://serai.test';
const RETURN_PATH = '/account/sso';
/** A world with a name server and a provider of their own. */
export function useSsoWorld(variables = {}) {
    const [names, provider] = [new NameServer(), new OpenIdProvider()];
    // Known to the configuration before either listens.
    const more = { OUTBOUND_ALLOW: '127.0.0.1', ...variables };
    before(async () => {
        more['NAME_SERVERS'] = await names.start();
        await provider.start();
    });
    after(async () => {
        names.stop();
        await provider.stop();
    });
    return Object.assign(useWorld(more), { names, provider });
}
let count = 0;
/** A domain that nobody else of this run has. */
export function uniqueDomain() {
    count += 1;
    return `company-${count}.example`;
}
export async function addDomain({ names }, admin, domain) {
    const { addSsoDomain } = await admin.run(AddSsoDomainDocument, { input: { domain } });
    names.publishes(addSsoDomain?.recordName ?? '', 'v=spf1 -all', addSsoDomain?.recordValue ?? '');
    await admin.run(VerifySsoDomainDocument, { input: { domain } });
}
export async function roleNamed(admin, key) {
    const { roles } = await admin.run(RolesDocument);
    const role = roles?.nodes.find(({ systemKey, name }) => systemKey === key || name === key);
    if (!role)
        throw new Error(`no role ${key}`);
    return role.id;
}
/** Proves a domain, connects the provider and lets people in, who become viewers unless the mapping says otherwise. */
export async function connectOpenId(world, tenant, more = {}) {
    const domain = uniqueDomain();
    await addDomain(world, tenant.admin, domain);
    const roleMappings = [{ value: null, roleId: await roleNamed(tenant.admin, 'viewer') }];
    const { createOidcConnection } = await tenant.admin.run(CreateOidcConnectionDocument, {
        input: {
            ...{ name: 'Company login', issuer: world.provider.issuer, clientId: `client-of-${domain}`, clientSecret: CLIENT_SECRET },
            ...{ emailDomains: [domain], roleMappings, scopes: ['email', 'profile', 'groups'], ...more },
        },
    });
    const connectionId = createOidcConnection?.id ?? '';
    const callbackUrl = createOidcConnection?.oidc?.callbackUrl ?? '';
    world.provider.register(createOidcConnection?.oidc?.clientId ?? '', callbackUrl);
    await tenant.admin.run(EnableSsoConnectionDocument, { input: { id: connectionId } });
    return { tenant, domain, connectionId, callbackUrl };
}
/** Somebody at the provider. */
export function person(name, { domain }, claims = {}) {
    return { sub: `${name}-at-the-provider`, claims: { email: `${name}@${domain}`, email_verified: true, name: `${name} of ${domain}`, ...claims } };
}
/** A front-end with a window. */
export class FrontEnd {
    browser;
    verifier = randomBytes(32).toString('base64url');
    #client;
    constructor(world, client, headers = {}) {
        this.browser = new Browser({ publicUrl: PUBLIC_URL, url: world.url }, headers);
        this.#client = client;
    }
    get challenge() {
        return createHash('sha256').update(this.verifier).digest('base64url');
    }
    /** Where to send the window. */
    async begin(connectionId, isFresh = false) {
        const { beginSso } = await this.#client.run(BeginSsoDocument, { input: { connectionId, codeChallenge: this.challenge, isFresh } });
        return beginSso?.url ?? '';
    }
    /** Goes there and all the way back to the front-end's page. */
    back(url) {
        return this.browser.follow(url, isReturn);
    }
    /** Goes as far as an address for which it holds. */
    until(url, until) {
        return this.browser.follow(url, until);
    }
    /** The answer of `finishSso`, or the reason why there is none. */
    async finish(code, codeVerifier = this.verifier) {
        const { data, errors } = await this.#client.send(FinishSsoDocument, {
            input: { code, codeVerifier },
        });
        return data?.finishSso ?? errors[0]?.extensions.reason ?? 'nothing';
    }
    /** All of it: a session, or the reason why not. */
    async signIn(connectionId) {
        const at = await this.back(await this.begin(connectionId));
        const error = at.searchParams.get('error');
        if (error !== null)
            return error;
        const answer = await this.finish(at.searchParams.get('code') ?? '');
        return typeof answer === 'string' ? answer : new Session(this.#client, answer);
    }
}
export function isReturn({ origin, pathname }) {
    return origin === PUBLIC_URL && pathname === RETURN_PATH;
}
/** A new window at the company's sign-in page. */
export function windowOf(world, { tenant }) {
    return new FrontEnd(world, tenant.anonymous);
}
/** Signs in; throws when that is refused. */
export async function signedInThrough(world, company) {
    const session = await windowOf(world, company).signIn(company.connectionId);
    if (typeof session === 'string')
        throw new Error(`not signed in: ${session}`);
    return session;
}
/** Why the last answers were refused, as the tenant's administrators see it, the newest last. */
export async function refusalsOf(world, { tenant }) {
    return world.sql(async (sql) => {
        const rows = await sql `select details from ${sql(`t_${tenant.tenant.id.slice(4)}`)}.audit_entries where action = 'auth.ssoRefused' order by occurred_at, id`;
        return rows.map((row) => String(row['details'].reason));
    });
}
//# sourceMappingURL=company.js.map