import { networkOf } from '../../../../platform/throttle/network.js';
import { Refused } from '../assertion.js';
import { findConnection, updateConnectionProved } from '../connections/queries.js';
import { domainOf } from '../domains/checks.js';
import { isProvedDomain } from '../domains/queries.js';
import { answerRefused, flowInvalid, personRefused, providerSaidNo, providerUnreachable } from '../errors.js';
import { ssoRefused, ssoReturned } from '../events.js';
import { SSO_METHOD } from '../methods.js';
import { oidcAssertion } from '../oidc/protocol.js';
import { resolvePerson } from '../people/resolve.js';
import { samlAssertion } from '../saml/protocol.js';
import { ANSWERS_OF_ADDRESS } from './limits.js';
import { findAwaitedFlow, insertTakenAssertion, updateFlowOutcome, updateFlowRelayed, updateFlowReturned, updateFlowShown } from './queries.js';
import { openAssertion, openRequest, random, sealForFlow } from './request.js';
/** The front-end's page loads and sends it back: RFC 6749, section 4.1.2, wants it short. */
const CODE_MS = 60_000;
/** An answer of an OpenID provider. Returns the code for the front-end; throws a refusal, whose reason the front-end is told. */
export async function takeOidcAnswer(ctx, { connectionId, browser, search }) {
    await ctx.throttle.take([ANSWERS_OF_ADDRESS, networkOf(ctx.address)]);
    const connection = await findEnabled(ctx, connectionId);
    const state = new URLSearchParams(search).get('state') ?? '';
    const answered = { connectionId, stateDigest: ctx.tokens.digestOf(state), browserDigest: ctx.tokens.digestOf(browser), now: ctx.now() };
    const flow = await ctx.write((tx) => updateFlowReturned(tx.db, answered));
    if (!flow?.sealedRequest || !connection.oidc)
        throw flowInvalid();
    const request = { ...openRequest(ctx, flow.ticketDigest, flow.sealedRequest), isFresh: flow.isFresh };
    return settled(ctx, connection, async () => finish(ctx, { connection, flow, assertion: await oidcAssertion(ctx, connection, { search, request }) }));
}
/**
 * An answer of a SAML provider. Its POST comes from another site and brings no cookie: what is verified waits, and the browser comes once more
 * with the relay that is returned, and its cookie.
 */
export async function takeSamlAnswer(ctx, { connectionId, response, relayState }) {
    await ctx.throttle.take([ANSWERS_OF_ADDRESS, networkOf(ctx.address)]);
    const connection = await findEnabled(ctx, connectionId);
    const answered = { connectionId, stateDigest: ctx.tokens.digestOf(relayState), now: ctx.now() };
    const flow = await ctx.read((db) => findAwaitedFlow(db, answered));
    // Nobody asked: an answer that a provider began by itself, or somebody else.
    if (!flow?.sealedRequest || !connection.saml)
        throw flowInvalid();
    const request = { ...openRequest(ctx, flow.ticketDigest, flow.sealedRequest), isFresh: flow.isFresh };
    return settled(ctx, connection, async () => {
        const { assertion, assertionId, expiresAt } = await samlAssertion(ctx, connection, { response, request });
        const relay = random();
        const relayed = { relayDigest: ctx.tokens.digestOf(relay), sealedAssertion: sealForFlow(ctx, flow.ticketDigest, assertion) };
        await ctx.write(async (tx) => {
            const taken = { connectionId, digest: ctx.tokens.digestOf(assertionId), expiresAt };
            if (!(await insertTakenAssertion(tx.db, taken, ctx.now())))
                throw new Refused('REPLAYED', 'ANSWER');
            if (!(await updateFlowRelayed(tx.db, answered, relayed)))
                throw flowInvalid();
        });
        return relay;
    });
}
/** The browser shows its cookie. Returns the code for the front-end. */
export async function takeRelayed(ctx, { connectionId, browser, relay }) {
    await ctx.throttle.take([ANSWERS_OF_ADDRESS, networkOf(ctx.address)]);
    const connection = await findEnabled(ctx, connectionId);
    const shown = { connectionId, relayDigest: ctx.tokens.digestOf(relay), browserDigest: ctx.tokens.digestOf(browser), now: ctx.now() };
    const flow = await ctx.write((tx) => updateFlowShown(tx.db, shown));
    if (!flow?.sealedAssertion)
        throw flowInvalid();
    const assertion = openAssertion(ctx, flow.ticketDigest, flow.sealedAssertion);
    return settled(ctx, connection, () => finish(ctx, { connection, flow, assertion }));
}
async function finish(ctx, { connection, flow, assertion }) {
    const domain = domainOf(assertion.email ?? '');
    const isDomainProved = await ctx.control.read((db) => isProvedDomain(db, { tenantId: ctx.tenant.id, domain }));
    const code = random();
    await ctx.write(async (tx) => {
        const user = await resolvePerson(tx, { connection, assertion, isDomainProved });
        const methods = methodsOf(connection, assertion);
        await updateFlowOutcome(tx.db, flow.ticketDigest, {
            ...{ userId: user.id, methods, authenticatedAt: authenticatedAt(tx, assertion) },
            ...{ codeDigest: ctx.tokens.digestOf(code), codeExpiresAt: new Date(ctx.now().getTime() + CODE_MS) },
        });
        await updateConnectionProved(tx.db, connection, ctx.now());
        tx.emit(ssoReturned({ holderId: user.id, connectionId: connection.id, methods }));
    });
    return code;
}
/** Two factors at the provider count as two here only where the connection says which of its words mean that. */
function methodsOf({ mfaValues }, { contexts }) {
    return contexts.some((context) => mfaValues.includes(context)) ? [SSO_METHOD, 'mfa'] : [SSO_METHOD];
}
/** A provider may have looked at the person hours ago: then this is no fresh proof. Its clock may be ahead of ours. */
function authenticatedAt({ ctx }, assertion) {
    const now = ctx.now().getTime();
    return new Date(Math.min(assertion.authenticatedAt ?? now, now));
}
async function findEnabled(ctx, id) {
    const connection = await ctx.read((db) => findConnection(db, id));
    if (!connection || connection.enabledAt === null)
        throw flowInvalid();
    return connection;
}
/** Why it was refused is told to the tenant's administrators, and what kind of refusal it is to the front-end. */
async function settled(ctx, { id }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof Refused))
            throw error;
        await ctx.write(async (tx) => tx.emit(ssoRefused({ connectionId: id, reason: error.reason })));
        throw Object.assign(REFUSALS[error.kind](), { cause: error });
    }
}
const REFUSALS = {
    ANSWER: answerRefused,
    PERSON: personRefused,
    UNREACHABLE: providerUnreachable,
    DENIED: providerSaidNo,
};
//# sourceMappingURL=answer.js.map