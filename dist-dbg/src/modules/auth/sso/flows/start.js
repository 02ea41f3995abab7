import { networkOf } from '../../../../platform/throttle/network.js';
import { Refused } from '../assertion.js';
import { findConnection } from '../connections/queries.js';
import { flowInvalid, providerUnreachable } from '../errors.js';
import { ProviderUnreachable } from '../oidc/calls.js';
import { oidcRedirect } from '../oidc/protocol.js';
import { samlRedirect } from '../saml/protocol.js';
import { ANSWERS_OF_ADDRESS } from './limits.js';
import { findBegunFlow, updateFlowStarted } from './queries.js';
import { newRequest, sealForFlow } from './request.js';
/** Where the browser goes. Throws `flowInvalid` for a ticket that is unknown, old or used. */
export async function startSso(ctx, { ticket, browser }) {
    await ctx.throttle.take([ANSWERS_OF_ADDRESS, networkOf(ctx.address)]);
    const ticketDigest = ctx.tokens.digestOf(ticket);
    const { flow, connection } = await ctx.read(async (db) => {
        const begun = await findBegunFlow(db, ticketDigest, ctx.now());
        return { flow: begun, connection: begun && (await findConnection(db, begun.connectionId)) };
    });
    if (!flow || !connection || connection.enabledAt === null)
        throw flowInvalid();
    const request = newRequest();
    const sent = { ...request, isFresh: flow.isFresh };
    const url = await (connection.oidc ? oidcRedirect(ctx, connection, sent) : samlRedirect(ctx, connection, sent)).catch(toRefusal);
    const started = {
        stateDigest: ctx.tokens.digestOf(request.state),
        browserDigest: ctx.tokens.digestOf(browser),
        sealedRequest: sealForFlow(ctx, ticketDigest, request),
    };
    if (!(await ctx.write((tx) => updateFlowStarted(tx.db, ticketDigest, started))))
        throw flowInvalid();
    return url;
}
function toRefusal(error) {
    const isTheirs = error instanceof ProviderUnreachable || error instanceof Refused || (error instanceof Error && 'code' in error);
    throw isTheirs ? Object.assign(providerUnreachable(), { cause: error }) : error;
}
//# sourceMappingURL=start.js.map