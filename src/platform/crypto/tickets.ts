/** Tickets for downloads: what may be fetched, for which tenant and by whom, in a text that only this installation can make. */
import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { invariant } from '../../kernel/assert.js';
import { type GatewayContext, type Scope, tenantId } from '../../kernel/context.js';
import type { Tokens } from '../../kernel/tokens.js';

/** A ticket stands in logs of proxies and histories of browsers: it must be worthless soon. */
const TICKET_MS = 60_000;
/** Protects the parser; ours are some hundred characters. */
const TICKET_LENGTH_MAX = 8_192;
const PURPOSE = 'download ticket';

const contentSchema = z.strictObject({
  kind: z.string(),
  parameters: z.unknown(),
  tenant: tenantId.schema.nullable(),
  holder: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['user', 'operator']), id: z.string(), sessionId: z.string(), impersonatorId: z.string().optional() }),
    z.strictObject({ kind: z.literal('customer'), id: z.string(), sessionId: z.string() }),
    z.strictObject({ kind: z.literal('anonymous') }),
  ]),
  expiresAtMs: z.number(),
});

export type Ticket = z.output<typeof contentSchema>;

/** A path for the actor of the context, who must have been found entitled before. */
export function writeTicket(ctx: GatewayContext, kind: string, parameters: unknown): { readonly url: string; readonly expiresAt: Date } {
  const expiresAt = new Date(ctx.now().getTime() + TICKET_MS);
  const content = { kind, parameters, tenant: ctx.tenantOrNull?.id ?? null, holder: holderOf(ctx), expiresAtMs: expiresAt.getTime() };
  const body = Buffer.from(JSON.stringify(content)).toString('base64url');
  return { url: `/downloads/${body}.${ctx.tokens.keyedDigest(PURPOSE, body)}`, expiresAt };
}

/** Null for what is not a ticket of ours, or not any more. */
export function readTicket(tokens: Pick<Tokens, 'keyedDigest'>, text: string, now: Date): Ticket | null {
  const [, body, digest] = text.length <= TICKET_LENGTH_MAX ? (/^([\w-]+)\.([\w-]+)$/.exec(text) ?? []) : [];
  if (body === undefined || digest === undefined || !isSame(digest, tokens.keyedDigest(PURPOSE, body))) return null;
  const ticket = contentSchema.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  return now.getTime() < ticket.expiresAtMs ? ticket : null;
}

function holderOf({ actor }: Scope): Ticket['holder'] {
  if (actor.kind === 'anonymous') return { kind: 'anonymous' };
  invariant(actor.kind !== 'apiKey' && actor.kind !== 'system', 'rules let only people ask for files');
  const { kind, id, sessionId } = actor;
  if (kind === 'customer') return { kind, id, sessionId };
  const { impersonatorId } = actor;
  return { kind, id, sessionId, ...(impersonatorId === undefined ? {} : { impersonatorId }) };
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
