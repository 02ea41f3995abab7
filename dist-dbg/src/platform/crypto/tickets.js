/** Tickets for downloads: what may be fetched, for which tenant and by whom, in a text that only this installation can make. */
import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { invariant } from '../../kernel/assert.js';
import { tenantId } from '../../kernel/context.js';
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
/** A path for the actor of the context, who must have been found entitled before. */
export function writeTicket(ctx, kind, parameters) {
    const expiresAt = new Date(ctx.now().getTime() + TICKET_MS);
    const content = { kind, parameters, tenant: ctx.tenantOrNull?.id ?? null, holder: holderOf(ctx), expiresAtMs: expiresAt.getTime() };
    const body = Buffer.from(JSON.stringify(content)).toString('base64url');
    return { url: `/downloads/${body}.${ctx.tokens.keyedDigest(PURPOSE, body)}`, expiresAt };
}
/** Null for what is not a ticket of ours, or not any more. */
export function readTicket(tokens, text, now) {
    const [, body, digest] = text.length <= TICKET_LENGTH_MAX ? (/^([\w-]+)\.([\w-]+)$/.exec(text) ?? []) : [];
    if (body === undefined || digest === undefined || !isSame(digest, tokens.keyedDigest(PURPOSE, body)))
        return null;
    const ticket = contentSchema.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
    return now.getTime() < ticket.expiresAtMs ? ticket : null;
}
function holderOf({ actor }) {
    if (actor.kind === 'anonymous')
        return { kind: 'anonymous' };
    invariant(actor.kind !== 'apiKey' && actor.kind !== 'system', 'rules let only people ask for files');
    const { kind, id, sessionId } = actor;
    if (kind === 'customer')
        return { kind, id, sessionId };
    const { impersonatorId } = actor;
    return { kind, id, sessionId, ...(impersonatorId === undefined ? {} : { impersonatorId }) };
}
function isSame(one, other) {
    return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
//# sourceMappingURL=tickets.js.map