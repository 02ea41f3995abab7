/** What is sent to a provider with a person, and must come back fitting. */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Ctx } from '../../../../kernel/context.js';
import { assertionSchema } from '../assertion.js';

const requestSchema = z.object({
  /** Names the flow: `state` in OpenID Connect, `RelayState` in SAML. */
  state: z.string(),
  nonce: z.string(),
  /** PKCE; of no meaning in SAML. */
  verifier: z.string(),
  /** The ID of the AuthnRequest; of no meaning in OpenID Connect. */
  requestId: z.string(),
});
export type FlowRequest = z.output<typeof requestSchema>;

export function newRequest(): FlowRequest {
  // An XML ID begins with a letter or an underscore.
  return { state: random(), nonce: random(), verifier: random(), requestId: `_${random()}` };
}

/** 256 bits in base64url. */
export function random(): string {
  return randomBytes(32).toString('base64url');
}

type Sealing = Pick<Ctx, 'secrets' | 'tenant'>;

/** `owner` is what names the flow in the table: what was sealed for one opens for no other. */
export function sealForFlow(ctx: Sealing, owner: string, content: object): string {
  return ctx.secrets.seal(purposeOf(ctx, owner), JSON.stringify(content));
}

export function openRequest(ctx: Sealing, owner: string, sealed: string): FlowRequest {
  return requestSchema.parse(JSON.parse(ctx.secrets.open(purposeOf(ctx, owner), sealed)));
}

export function openAssertion(ctx: Sealing, owner: string, sealed: string) {
  return assertionSchema.parse(JSON.parse(ctx.secrets.open(purposeOf(ctx, owner), sealed)));
}

function purposeOf({ tenant }: Pick<Ctx, 'tenant'>, owner: string): string {
  return `sign-in of ${tenant.id} through ${owner}`;
}
