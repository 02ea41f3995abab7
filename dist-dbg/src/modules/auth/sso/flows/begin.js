import { networkOf } from '../../../../platform/throttle/network.js';
import { startUrl } from '../connections/addresses.js';
import { listConnections } from '../connections/queries.js';
import { domainOf } from '../domains/checks.js';
import { ssoUnavailable } from '../errors.js';
import { findRequirement } from '../requirement/queries.js';
import { BEGINS_OF_ADDRESS } from './limits.js';
import { deleteFlowsOver, insertFlow } from './queries.js';
import { random } from './request.js';
/** From the button to the way back, a second factor at the provider included. */
export const FLOW_MS = 10 * 60_000;
export function findSsoOptions(ctx) {
    return ctx.read(async (db) => ({
        connections: (await listConnections(db)).filter(({ enabledAt }) => enabledAt !== null),
        isRequired: (await findRequirement(db)) !== null,
    }));
}
/** The browser is bound when it comes to the address, and the front-end by what only it knows: neither can be given to somebody else. */
export async function beginSso(ctx, input) {
    await ctx.throttle.take([BEGINS_OF_ADDRESS, networkOf(ctx.address)]);
    const ticket = random();
    const createdAt = ctx.now();
    const expiresAt = new Date(createdAt.getTime() + FLOW_MS);
    await ctx.write(async (tx) => {
        const connection = choose(await listConnections(tx.db), input);
        await deleteFlowsOver(tx.db, createdAt);
        await insertFlow(tx.db, {
            ...{ ticketDigest: ctx.tokens.digestOf(ticket), connectionId: connection.id, codeChallenge: input.codeChallenge },
            ...{ isFresh: input.isFresh, createdAt, expiresAt },
        });
    });
    return { url: startUrl(ctx, ticket), expiresAt };
}
function choose(connections, { connectionId, email }) {
    const enabled = connections.filter(({ enabledAt }) => enabledAt !== null);
    const domain = email === undefined ? null : domainOf(email);
    const chosen = enabled.find((one) => (domain === null ? one.id === connectionId : one.emailDomains.includes(domain)));
    if (!chosen)
        throw ssoUnavailable();
    return chosen;
}
//# sourceMappingURL=begin.js.map