import { listProvedDomains } from '../domains/queries.js';
import { ssoConnectionTested } from '../events.js';
import { problemsOfOidc } from '../oidc/testing.js';
import { problemsOfSaml } from '../saml/testing.js';
import { getConnection } from './lookup.js';
/** Protects providers from whoever has a button to press. */
const TESTS_OF_TENANT = { name: 'sso-tests-of-tenant', burst: 30, everyMs: 10_000 };
export async function testSsoConnection(ctx, id) {
    await ctx.throttle.take([TESTS_OF_TENANT, ctx.tenant.id]);
    const connection = await getConnection(ctx, id);
    const problems = await problemsOf(ctx, connection);
    await ctx.write(async (tx) => tx.emit(ssoConnectionTested({ connectionId: id, problems: [...problems] })));
    return { connection, problems };
}
/** Sentences for administrators; none when it can work. */
export async function problemsOf(ctx, connection) {
    const ofProvider = connection.oidc ? await problemsOfOidc(ctx, connection) : problemsOfSaml(ctx, connection);
    return [...ofProvider, ...(await problemsOfDomains(ctx, connection))];
}
async function problemsOfDomains(ctx, { emailDomains }) {
    if (emailDomains.length === 0)
        return ['The connection may speak for no e-mail domain, so nobody could come through it for the first time.'];
    const proved = await ctx.control.read((db) => listProvedDomains(db, ctx.tenant.id, emailDomains));
    return emailDomains.filter((domain) => !proved.includes(domain)).map((domain) => `The e-mail domain ${domain} is not proved.`);
}
//# sourceMappingURL=testing.js.map