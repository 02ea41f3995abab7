/** What a front-end shows, and the first step: an address at the gateway to send the browser to. */
import type { Ctx } from '../../../../kernel/context.js';
import { networkOf } from '../../../../platform/throttle/network.js';
import { startUrl } from '../connections/addresses.js';
import { listConnections } from '../connections/queries.js';
import { domainOf } from '../domains/checks.js';
import { ssoUnavailable } from '../errors.js';
import { findRequirement } from '../requirement/queries.js';
import type { SsoConnectionRow } from '../tables.js';
import type { BeginSso } from './checks.js';
import { BEGINS_OF_ADDRESS } from './limits.js';
import { deleteFlowsOver, insertFlow } from './queries.js';
import { random } from './request.js';

/** From the button to the way back, a second factor at the provider included. */
export const FLOW_MS = 10 * 60_000;

export type SsoChoice = { readonly connections: readonly Pick<SsoConnectionRow, 'id' | 'name'>[]; readonly isRequired: boolean };

export function findSsoOptions(ctx: Ctx): Promise<SsoChoice> {
  return ctx.read(async (db) => ({
    connections: (await listConnections(db)).filter(({ enabledAt }) => enabledAt !== null),
    isRequired: (await findRequirement(db)) !== null,
  }));
}

export type BegunSso = { readonly url: string; readonly expiresAt: Date };

/** The browser is bound when it comes to the address, and the front-end by what only it knows: neither can be given to somebody else. */
export async function beginSso(ctx: Ctx, input: BeginSso): Promise<BegunSso> {
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

function choose(connections: readonly SsoConnectionRow[], { connectionId, email }: BeginSso): SsoConnectionRow {
  const enabled = connections.filter(({ enabledAt }) => enabledAt !== null);
  const domain = email === undefined ? null : domainOf(email);
  const chosen = enabled.find((one) => (domain === null ? one.id === connectionId : one.emailDomains.includes(domain)));
  if (!chosen) throw ssoUnavailable();
  return chosen;
}
